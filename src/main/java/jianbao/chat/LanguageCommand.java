package jianbao.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.Language;
import jianbao.view.Phrase;
import jianbao.view.Welcome;

/** {@code /language zh|en}: the bot speaks that language in this chat, and introduces itself in it. */
final class LanguageCommand implements Command {
    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<Phrase> description() {
        return Optional.of(Phrase.DO_LANGUAGE);
    }

    @Override
    public boolean forAdministrators() {
        return true;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<Language> chosen = coded(asked.argument().toLowerCase(Locale.ROOT));
        chosen.ifPresent(
                language -> asked.desk().chats().setLanguage(asked.chat().chat(), language));
        return Answer.of(chosen.map(Welcome::start).orElseGet(() -> Welcome.chooseLanguage(asked.language())));
    }

    private static Optional<Language> coded(String code) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
