package jianbao.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;

/**
 * An author's words, with nothing in them that is tapped by mistake: of the {@code /jianbao} in {@code ./jianbao} Telegram
 * would make a command. Such a word is set as code, where Telegram looks for none.
 */
final class Verbatim {
    // td's find_bot_commands, with what belongs to the word on both sides.
    private static final Pattern COMMAND = Pattern.compile("[.~]{0,2}(?<![\\p{L}\\p{N}_/<>])/[A-Za-z0-9_]{1,64}+"
            + "(?:@[A-Za-z0-9_]{3,32}+)?(?![\\p{L}\\p{N}_/<>])(?:[-.:=?&][A-Za-z0-9_]{1,64}+)*+");

    private Verbatim() {}

    static RichText of(String text) {
        return new RichText(text, commands(text).toList());
    }

    /** In bold, but for what is code: Telegram does not have both at once. */
    static RichText bold(String text) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Span code : commands(text).toList()) {
            addBold(spans, text, from, code.offset());
            spans.add(code);
            from = code.offset() + code.length();
        }
        addBold(spans, text, from, text.length());
        return new RichText(text, spans);
    }

    private static void addBold(List<Span> spans, String text, int from, int to) {
        if (!text.substring(from, to).isBlank()) {
            spans.add(new Span(from, to - from, Span.Kind.BOLD, null));
        }
    }

    private static Stream<Span> commands(String text) {
        Matcher command = COMMAND.matcher(text);
        return command.results().map(word -> new Span(word.start(), word.end() - word.start(), Span.Kind.CODE, null));
    }
}
