package jianbao.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.view.Buttons;
import jianbao.view.Cards;
import jianbao.view.Notices;
import jianbao.view.Phrase;
import jianbao.view.Screen;

/**
 * {@code /summary <id> [one|short|long]} or {@code /summary <words>}: the card of that article, or of the one that
 * matches the words best. The id may also stand as {@code /s_<id>}.
 */
final class SummaryCommand implements Command {
    @Override
    public String name() {
        return "summary";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_SUMMARY);
    }

    @Override
    public Answer answer(Asked asked) {
        List<String> words = asked.words();
        if (words.isEmpty()) {
            return Answer.aside(Notices.addWords("/summary", asked.language()));
        }
        Optional<Brief> brief = find(words.get(0), asked);
        if (brief.isPresent()) {
            return Answer.of(Cards.asked(brief.get(), length(asked), asked.language()));
        }
        return words.get(0).startsWith(Buttons.SHOW)
                ? Answer.aside(Notices.noSuchArticle(words.get(0), asked.language()))
                : Answer.aside(bestMatch(asked));
    }

    // Words may have the form of an id ("deepmind"): such ones are searched for where no article has it.
    private static Optional<Brief> find(String word, Asked asked) {
        String id = word.startsWith(Buttons.SHOW) ? word.substring(Buttons.SHOW.length()) : word;
        return ArticleId.isValid(id) ? asked.desk().articles().find(new ArticleId(id)) : Optional.empty();
    }

    private static Length length(Asked asked) {
        return Stream.of(Length.values())
                .filter(length -> asked.words().contains(length.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> asked.preference().length());
    }

    private static Screen bestMatch(Asked asked) {
        List<Brief> matches = asked.desk().articles().search(asked.argument(), 2);
        if (matches.isEmpty()) {
            return Notices.notFound(asked.argument(), asked.language());
        }
        Brief best = matches.get(0);
        Length length = asked.preference().length();
        return matches.size() == 1
                ? Cards.asked(best, length, asked.language())
                : Cards.bestOf(best, length, asked.language(), asked.argument());
    }
}
