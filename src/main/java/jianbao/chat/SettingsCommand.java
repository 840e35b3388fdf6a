package jianbao.chat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.QuietHours;
import jianbao.view.Choices;
import jianbao.view.Digests;
import jianbao.view.Phrase;
import jianbao.view.Screen;
import jianbao.view.Zones;

/**
 * {@code /settings [language|zone|quiet|length|digest [CHOICE]]}: how this chat wants its articles. Without a choice it
 * offers some; {@code digest} leads to {@link DigestCommand}.
 */
final class SettingsCommand implements Command {
    @Override
    public String name() {
        return "settings";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_SETTINGS);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        String[] words = asked.argument().split("\\s+", 2);
        String choice = words.length > 1 ? words[1] : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "language" -> language(choice, asked);
            case "zone" -> zone(choice, asked);
            case "quiet" -> quiet(choice, asked);
            case "length" -> length(choice, asked);
            case "digest" -> digest(asked);
            default -> overview(asked, asked.language());
        };
    }

    private static Answer overview(Asked asked, Language language) {
        return Answer.of(Choices.overview(asked.preference(), asked.now(), language));
    }

    private static Answer language(String choice, Asked asked) {
        Optional<Language> chosen = Stream.of(Language.values())
                .filter(language -> language.code().equals(choice.toLowerCase(Locale.ROOT)))
                .findFirst();
        chosen.ifPresent(
                language -> asked.desk().chats().setLanguage(asked.chat().chat(), language));
        return chosen.map(language -> overview(asked, language))
                .orElseGet(() -> Answer.of(Choices.chooseLanguage(asked.language())));
    }

    private static Answer zone(String choice, Asked asked) {
        if (choice.isEmpty()) {
            return Answer.of(Choices.chooseZone(asked.preference().zone(), asked.now(), asked.language()));
        }
        List<ZoneId> zones = Zones.named(choice);
        if (zones.size() == 1) {
            asked.desk().preferences().setZone(asked.chat().chat(), zones.get(0), asked.now());
            return overview(asked, asked.language());
        }
        return Answer.aside(
                zones.isEmpty()
                        ? unknownZone(choice, asked)
                        : Choices.whichZone(choice, zones, asked.now(), asked.language()));
    }

    private static Screen unknownZone(String words, Asked asked) {
        return new Spelling(Zones.names())
                .closestTo(Zones.key(words))
                .map(name -> Choices.nearZone(words, Zones.named(name), asked.now(), asked.language()))
                .orElseGet(() -> Choices.unknownZone(words, asked.language()));
    }

    private static Answer quiet(String choice, Asked asked) {
        Typed typed = Typed.of(choice);
        if (typed.isNothing()) {
            return Answer.of(Choices.chooseQuiet(asked.preference().quiet(), asked.language()));
        }
        Optional<QuietHours> hours = QuietWords.read(typed.text());
        if (hours.isEmpty() && !typed.isOff()) {
            return Answer.aside(Choices.unclearQuiet(choice, asked.language()));
        }
        asked.desk().preferences().setQuiet(asked.chat().chat(), hours, asked.now());
        return overview(asked, asked.language());
    }

    private static Answer length(String choice, Asked asked) {
        Optional<Length> chosen = Stream.of(Length.values())
                .filter(length -> length.name().equals(choice.toUpperCase(Locale.ROOT)))
                .findFirst();
        chosen.ifPresent(
                length -> asked.desk().preferences().setLength(asked.chat().chat(), length));
        return chosen.isPresent()
                ? overview(asked, asked.language())
                : Answer.of(Choices.chooseLength(asked.preference().length(), asked.language()));
    }

    private static Answer digest(Asked asked) {
        return Answer.of(
                Digests.choose(asked.preference().timing(), asked.now(), asked.isSubscribed(), asked.language()));
    }
}
