package jianbao.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a text as its author meant them: a single line break in the middle of a sentence, as mail and PDF make
 * them, is joined; an empty line, a list item and a line that is complete in itself are borders.
 */
final class Passages {
    private static final Pattern ITEM = Pattern.compile("(?:[" + Chars.BULLETS
            + "*+-]\\s|[(（]?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[一二三四五六七八九十]{1,3})[.)）、．]|[①-⑳]|第.{1,4}[章节条])");
    private static final Pattern UNFINISHED_WORD = Pattern.compile(
            ".*(?:^|\\s)(?:the|a|an|of|and|or|to|in|for|with|by|at|on|from|that|which)", Pattern.DOTALL);
    private static final String UNFINISHED_KANA = "のはがをにとでもへやて";
    private static final Pattern PARTICLE_FIRST = Pattern.compile("を|[がはにとでも]、");
    private static final Pattern CHAPTER = Pattern.compile("第.{1,4}[章节節回]\\s");

    /** A shorter line of words may be a heading or an item of a list. */
    private static final int WRAPPED_WORDS = 4;

    /** A shorter line of Chinese may be one. */
    private static final int WRAPPED_CHARACTERS = 20;

    private final Orthography orthography;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder passage = new StringBuilder();

    /** Whether the line before ends in white space. */
    private boolean wide;

    /** Of the line before. */
    private int length;

    /** Of the passage so far, counted up to a few a line. */
    private int words;

    private Passages(Orthography orthography) {
        this.orthography = orthography;
    }

    /** The passages in order, none of them blank. */
    static List<String> of(String text, Orthography orthography) {
        if (!hasBreak(text)) {
            String whole = Chars.strip(text);
            return whole.isEmpty() ? List.of() : List.of(whole);
        }
        Passages passages = new Passages(orthography);
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                if (!text.startsWith("\r\n", i - 1)) {
                    passages.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        passages.add(text.substring(start));
        passages.close();
        return passages.found;
    }

    private static boolean hasBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(String line) {
        String content = Chars.strip(line);
        if (content.isEmpty()) {
            close();
            return;
        }
        if (passage.length() > 0 && !isJoined(content)) {
            close();
        }
        if (passage.length() > 0 && isSpaceWanted(content)) {
            passage.append(' ');
        }
        passage.append(content);
        wide = Chars.isSpace(line.charAt(line.length() - 1));
        length = content.length();
        words += words(content);
    }

    private static int words(String line) {
        int words = 1;
        for (int i = 1; i < line.length() && words < WRAPPED_WORDS; i++) {
            words += Chars.isSpace(line.charAt(i)) && !Chars.isSpace(line.charAt(i - 1)) ? 1 : 0;
        }
        return words;
    }

    /** The line terminators of Unicode. */
    private static boolean isBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private boolean isJoined(String line) {
        int first = line.codePointAt(0);
        char last = passage.charAt(passage.length() - 1);
        if (first == '.' || first == '。' || first == '，' || endsShort(last)) {
            return true;
        }
        if (Chars.isEnd(last)
                || last == ':'
                || last == '：'
                || ITEM.matcher(line).lookingAt()) {
            return false;
        }
        if (Chars.isUnspaced(first)) {
            return isUnfinished(last)
                    || (Chars.isUnspaced(last) && PARTICLE_FIRST.matcher(line).lookingAt());
        }
        boolean runsOn = wide || words >= WRAPPED_WORDS || last == ',' || last == '-';
        return runsOn && (Character.isLowerCase(first) || first == '(' || endsUnfinished());
    }

    /** Whether an abbreviation stands last that something must follow: {@code Mr.} */
    private boolean endsShort(char last) {
        int dot = passage.length() - 1;
        return last == '.'
                && orthography.wantsMore(StoppedWord.of(passage, 0, dot).word());
    }

    private boolean isUnfinished(char last) {
        return "，、；,—".indexOf(last) >= 0
                || (UNFINISHED_KANA.indexOf(last) >= 0
                        && !CHAPTER.matcher(passage).lookingAt())
                || (length >= WRAPPED_CHARACTERS && Chars.isUnspaced(last));
    }

    private boolean endsUnfinished() {
        int from = Math.max(0, passage.length() - 12);
        return UNFINISHED_WORD.matcher(passage.substring(from)).matches();
    }

    private boolean isSpaceWanted(String line) {
        int first = line.codePointAt(0);
        char last = passage.charAt(passage.length() - 1);
        return !Chars.isUnspaced(first) && !Chars.isUnspaced(last) && !Chars.isEnd(first) && first != '，';
    }

    private void close() {
        if (passage.length() > 0) {
            found.add(passage.toString());
            passage.setLength(0);
            words = 0;
        }
    }
}
