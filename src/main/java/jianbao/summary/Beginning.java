package jianbao.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for what a text begins with, tried only where it may match at all: to set a regular expression to work takes
 * longer than to look at a character, and each sentence is asked for dozens.
 *
 * <p>Which first characters allow a match is learned from the pattern itself as they are met: one that fails at a single
 * character without asking what follows ({@link Matcher#hitEnd}) fails whatever follows.
 */
final class Beginning {
    private static final byte NEVER = 1;
    private static final byte PERHAPS = 2;

    private final Pattern pattern;
    private final String marks;
    private final int within;
    private final String stops;

    /** A bit for each mark and stop, by its last six bits: most characters are told from all of them by one look. */
    private final long bits;

    /** By first character; 0 where it was not met yet. Threads that learn the same at once learn the same. */
    private final byte[] first = new byte[Character.MAX_VALUE + 1];

    private Beginning(Pattern pattern, String marks, int within, String stops) {
        this.pattern = pattern;
        this.marks = marks;
        this.within = within;
        this.stops = stops;
        this.bits = (marks + stops).chars().mapToLong(mark -> 1L << mark).reduce(0, (some, more) -> some | more);
    }

    /** The pattern must not look at what stands before. */
    static Beginning of(String pattern) {
        return new Beginning(Pattern.compile(pattern), "", 0, "");
    }

    /** The same, known to match only what has one of these characters among its first few. */
    Beginning with(String marks, int within) {
        return new Beginning(pattern, marks, within, "");
    }

    /** The same, known to match only what has one of its marks before any of these. */
    Beginning before(String stops) {
        return new Beginning(pattern, marks, within, stops);
    }

    /** Whether the text begins so. */
    boolean begins(String text) {
        return begins(text, 0);
    }

    /** Whether the text begins so from there on. */
    boolean begins(String text, int at) {
        return end(text, at) >= 0;
    }

    /** Where what it begins with ends; -1 where it does not begin so. */
    int end(String text, int at) {
        if (!mayBegin(text, at)) {
            return -1;
        }
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        return matcher.lookingAt() ? matcher.end() : -1;
    }

    /** Whether the whole text is so. */
    boolean is(String text) {
        return mayBegin(text, 0) && pattern.matcher(text).matches();
    }

    /**
     * Whether any stands in the text before that end. Such a pattern may ask what does not stand before it; what may stand
     * behind it, it may ask beyond the end.
     */
    boolean occursIn(String text, int end) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = 0; at < end; at++) {
            if (mayBegin(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String text, int at) {
        return at < text.length() && mayBegin(text.charAt(at)) && (within == 0 || hasMark(text, at));
    }

    private boolean mayBegin(char c) {
        if (first[c] == 0) {
            first[c] = Character.isSurrogate(c) || matches(String.valueOf(c)) ? PERHAPS : NEVER;
        }
        return first[c] == PERHAPS;
    }

    private boolean matches(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private boolean hasMark(String text, int at) {
        int end = Math.min(text.length(), at + within);
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (((bits >>> c) & 1) != 0) {
                if (marks.indexOf(c) >= 0) {
                    return true;
                }
                if (stops.indexOf(c) >= 0) {
                    return false;
                }
            }
        }
        return false;
    }
}
