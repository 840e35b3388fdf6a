package jianbao.summary;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Fixed beginnings, each with a pattern of what has to follow it, found by their first character: a sentence is tried
 * against hundreds of them, and a regular expression tries each at every place.
 */
final class Phrases {
    private static final Pattern FOLLOWED_BY = Pattern.compile(" + ", Pattern.LITERAL);
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    private static final int BUCKETS = 4096;

    private static final Phrase[] NONE = {};

    /** Whether any begins with such a character. */
    private final boolean[] begins = new boolean[BUCKETS];

    /** Of one character each, by that. */
    private final Phrase[][] single = new Phrase[BUCKETS][];

    /** Of at least two characters each, by the first two. */
    private final Phrase[][] longer = new Phrase[BUCKETS][];

    /** Nothing has to follow where the pattern is empty. */
    private record Phrase(String head, Pattern rest) {
        boolean standsAt(String text, int at) {
            return text.startsWith(head, at)
                    && (rest.pattern().isEmpty()
                            || rest.matcher(text)
                                    .region(at + head.length(), text.length())
                                    .useTransparentBounds(true)
                                    .lookingAt());
        }
    }

    private Phrases() {
        Arrays.fill(single, NONE);
        Arrays.fill(longer, NONE);
    }

    /** Each row: heads between bars, then what follows all of them, as in {@code "click|tap + (?:here|below)"}. */
    static Phrases of(String... rows) {
        Phrases phrases = new Phrases();
        for (String row : rows) {
            String[] parts = FOLLOWED_BY.split(row, 2);
            Pattern rest = Pattern.compile(parts.length > 1 ? parts[1] : "", Pattern.DOTALL);
            for (String head : BAR.split(parts[0], -1)) {
                phrases.add(new Phrase(head, rest));
            }
        }
        return phrases;
    }

    private void add(Phrase phrase) {
        String head = phrase.head();
        boolean one = head.length() == 1;
        Phrase[][] table = one ? single : longer;
        int bucket = one ? bucket(head.charAt(0)) : bucket(head.charAt(0), head.charAt(1));
        begins[bucket(head.charAt(0))] = true;
        table[bucket] = Arrays.copyOf(table[bucket], table[bucket].length + 1);
        table[bucket][table[bucket].length - 1] = phrase;
    }

    private static int bucket(char first) {
        return first % BUCKETS;
    }

    private static int bucket(char first, char second) {
        return (31 * first + second) % BUCKETS;
    }

    boolean standAt(String text, int at) {
        if (at >= text.length() || !begins[bucket(text.charAt(at))]) {
            return false;
        }
        return anyStandsAt(single[bucket(text.charAt(at))], text, at)
                || (at + 1 < text.length()
                        && anyStandsAt(longer[bucket(text.charAt(at), text.charAt(at + 1))], text, at));
    }

    private static boolean anyStandsAt(Phrase[] phrases, String text, int at) {
        for (Phrase phrase : phrases) {
            if (phrase.standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    boolean occurIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (standAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the words begin: after a quotation mark or a bracket. */
    static int start(String sentence) {
        return !sentence.isEmpty() && "“\"‘「『（(".indexOf(sentence.charAt(0)) >= 0 ? 1 : 0;
    }
}
