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

    /** By the last bits of their first character; most characters meet none. */
    private final Phrase[][] buckets = new Phrase[4096][0];

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

    private Phrases() {}

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
        int bucket = phrase.head().charAt(0) % buckets.length;
        int size = buckets[bucket].length;
        buckets[bucket] = Arrays.copyOf(buckets[bucket], size + 1);
        buckets[bucket][size] = phrase;
    }

    boolean standAt(String text, int at) {
        if (at < text.length()) {
            for (Phrase phrase : buckets[text.charAt(at) % buckets.length]) {
                if (phrase.standsAt(text, at)) {
                    return true;
                }
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
