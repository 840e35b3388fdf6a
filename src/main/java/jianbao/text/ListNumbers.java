package jianbao.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a list written into one line: {@code 1) this 2) that}. After the first, only the next one is a border. */
final class ListNumbers {
    private static final int LONGEST = 8;
    private static final Pattern FIRST = Pattern.compile("([(]?)(\\d{1,3}|[a-zA-Z])(\\.\\)|\\.|\\))\\s.*");

    private final String text;
    private String next = "";

    ListNumbers(String text) {
        this.text = text;
    }

    /** Takes note of the number with which a sentence starts, if it does. */
    void startAt(int start) {
        if (next.isEmpty() || !text.startsWith(next, start)) {
            Matcher first = FIRST.matcher(text.substring(start, Math.min(text.length(), start + LONGEST)));
            next = first.matches() && isOne(first.group(2)) ? after(first) : next;
        } else {
            Matcher here = FIRST.matcher(next + " ");
            next = here.matches() ? after(here) : "";
        }
    }

    /** Whether the next number stands here. */
    boolean isNextAt(int at) {
        int past = at + next.length();
        return !next.isEmpty()
                && at > 0
                && Chars.isSpace(text.charAt(at - 1))
                && text.startsWith(next, at)
                && past < text.length()
                && Chars.isSpace(text.charAt(past));
    }

    private static boolean isOne(String number) {
        return number.equals("1") || number.equals("a") || number.equals("A");
    }

    private static String after(Matcher number) {
        return number.group(1) + successor(number.group(2)) + number.group(3);
    }

    private static String successor(String number) {
        char c = number.charAt(0);
        return Character.isDigit(c) ? String.valueOf(Integer.parseInt(number) + 1) : String.valueOf((char) (c + 1));
    }
}
