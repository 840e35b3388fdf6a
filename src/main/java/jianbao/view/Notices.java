package jianbao.view;

import java.util.List;
import java.util.Optional;
import jianbao.model.Language;
import jianbao.telegram.RichText;

/** One helpful line each, for when there is no article to show. */
public final class Notices {
    private static final int QUOTED_COLUMNS = 40;
    /** Of a source, which may go by its address. */
    private static final int NAME_COLUMNS = 200;

    private Notices() {}

    public static Screen notFound(String words, Language language) {
        return Screen.line(Phrase.NOT_FOUND.in(language, quotable(words)));
    }

    /** For an id that no article has; command is what leads to it, such as {@code /s_k3f9x2aa}. */
    public static Screen noSuchArticle(String command, Language language) {
        return Screen.line(Phrase.NO_SUCH_ARTICLE.in(language, quotable(command)));
    }

    /** For a command that came without the words that it needs. */
    public static Screen addWords(String command, Language language) {
        return Screen.of(example(Phrase.ADD_WORDS.in(language, command), command + " OpenAI"), List.of());
    }

    /** For words that a command cannot read; the example is one that it can. */
    static Screen unclear(String words, Phrase example, Language language) {
        String sentence = Phrase.UNCLEAR.in(language, quotable(words));
        return Screen.of(example(sentence, example.in(language)), List.of());
    }

    /** A sentence that ends in what may be typed. */
    static RichText example(String sentence, String typed) {
        return RichText.builder().text(sentence).code(typed).build();
    }

    /** For a command that we do not have; closest is one that may be meant. */
    public static Screen unknownCommand(String command, Optional<String> closest, Language language) {
        String name = quotable(command);
        return Screen.line(closest.map(known -> Phrase.DID_YOU_MEAN.in(language, name, known))
                .orElseGet(() -> Phrase.UNKNOWN_COMMAND.in(language, name)));
    }

    /** For words without a command: offers to look for them. */
    public static Screen onlyWords(String words, Language language) {
        Screen line = Screen.line(Phrase.ONLY_WORDS.in(language));
        return Buttons.sayWords(Phrase.FIND.in(language, quotable(words)), "/summary", words)
                .map(line::with)
                .orElse(line);
    }

    public static Screen noText(Language language) {
        return Screen.line(Phrase.NO_TEXT.in(language));
    }

    public static Screen staleButton(Language language) {
        return Screen.line(Phrase.STALE_BUTTON.in(language));
    }

    public static Screen administratorsOnly(Language language) {
        return Screen.line(Phrase.ADMINISTRATORS_ONLY.in(language));
    }

    public static Screen broken(Language language) {
        return Screen.line(Phrase.BROKEN.in(language));
    }

    /** To an owner: a source will not come back. */
    public static Screen sourceGone(String source, Language language) {
        return Screen.line(Phrase.SOURCE_GONE.in(language, Line.cut(source, NAME_COLUMNS)));
    }

    /** To a group whose topic is closed or deleted. */
    public static Screen topicGone(Language language) {
        return Screen.line(Phrase.TOPIC_GONE.in(language));
    }

    /** What a reader wrote, short enough to be said back. */
    static String quotable(String words) {
        return Line.cut(words, QUOTED_COLUMNS);
    }
}
