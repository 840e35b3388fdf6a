package jianbao.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a list written into one line: {@code 1) this 2) that}. After the first, only the next one is a border. */
final class ListNumbers {
    private static final int LONGEST = 8;
    private static final int LONGEST_MARKER = 12;
    private static final Pattern NUMBER =
            Pattern.compile("([(]?)(\\d{1,3}|[a-zA-Z]|[ivx]{2,4}|[IVX]{2,4})(\\.\\)|\\.|\\))\\s");
    private static final Pattern MARKER = Pattern.compile(
            "\\s*(?:[" + Chars.BULLETS
                    + "]\\s*)?[(图表]?(?:(?:Step|Part|Chapter|Section|Figure|Table|Article|Lesson)\\s)?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,4}|[IVX]{1,4})[)]?");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

    private final String text;
    private String next = "";
    private boolean roman;

    ListNumbers(String text) {
        this.text = text;
    }

    /** The number of a list item, which stays with its item: {@code 1.}, {@code • 9.}, {@code a.}, {@code iv.} */
    static boolean isMarker(String text, int sentence, int dot) {
        return dot - sentence <= LONGEST_MARKER
                && MARKER.matcher(text).region(sentence, dot).matches();
    }

    /** Takes note of the number with which a sentence starts, if it does. */
    void startAt(int start) {
        if (!mayStart(start)) {
            return;
        }
        Matcher number = NUMBER.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        if (!number.lookingAt()) {
            return;
        }
        String value = number.group(2);
        if (isFirst(value)) {
            roman = value.equalsIgnoreCase("i");
        } else if (!isNext(start)) {
            return;
        }
        next = number.group(1) + successor(value) + number.group(3);
    }

    /** Whether the next number stands here, behind white space. */
    boolean isNextAt(int at) {
        int past = at + next.length();
        return isNext(at) && past < text.length() && Chars.isSpace(text.charAt(past));
    }

    private boolean isNext(int at) {
        return !next.isEmpty() && text.startsWith(next, at);
    }

    /** Whether a closer look is worth while. */
    private boolean mayStart(int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '(' || Character.isDigit(c) || ".)ivxIVX".indexOf(text.charAt(at + 1)) >= 0;
    }

    private static boolean isFirst(String number) {
        return "1aAiI".contains(number);
    }

    private String successor(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return String.valueOf(Integer.parseInt(number) + 1);
        }
        if (!roman) {
            return String.valueOf((char) (number.charAt(0) + 1));
        }
        String lower = number.toLowerCase(Locale.ROOT);
        String following = ROMAN.get((ROMAN.indexOf(lower) + 1) % ROMAN.size());
        return lower.equals(number) ? following : following.toUpperCase(Locale.ROOT);
    }
}
