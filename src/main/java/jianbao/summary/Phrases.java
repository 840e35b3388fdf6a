package jianbao.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fixed beginnings, each with a pattern of what has to follow it, found by their first character: a sentence is tried
 * against hundreds of them, and a regular expression tries each at every place.
 */
final class Phrases {
    private static final Pattern FOLLOWED_BY = Pattern.compile(" + ", Pattern.LITERAL);
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    private static final int BUCKETS = 4096;

    /** Places in the table of first looks; so many that few characters that begin nothing share one with what does. */
    private static final int LOOKS = 1 << 15;

    private static final Phrase[] NONE = {};

    /** A bit for each character that is one, and for each two that one begins with: most places fail at this first look. */
    private final long[] begins = new long[2 * LOOKS / Long.SIZE];

    /** Of one character each, by that. */
    private final Phrase[][] single = new Phrase[BUCKETS][];

    /** Of at least two characters each, by the first two. */
    private final Phrase[][] longer = new Phrase[BUCKETS][];

    private record Phrase(String head, Rest rest) {
        boolean standsAt(String text, int at) {
            return text.startsWith(head, at) && rest.follows(text, at + head.length());
        }
    }

    /** What has to follow; nothing where the pattern is empty. Compiled when it is first needed: most never are. */
    private static final class Rest {
        private final String source;
        private volatile @Nullable Pattern pattern;

        Rest(String source) {
            this.source = source;
        }

        boolean follows(String text, int at) {
            return source.isEmpty()
                    || pattern()
                            .matcher(text)
                            .region(at, text.length())
                            .useTransparentBounds(true)
                            .lookingAt();
        }

        private Pattern pattern() {
            Pattern compiled = pattern;
            if (compiled == null) {
                compiled = Pattern.compile(source, Pattern.DOTALL);
                pattern = compiled;
            }
            return compiled;
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
            Rest rest = new Rest(parts.length > 1 ? parts[1] : "");
            for (String head : BAR.split(parts[0], -1)) {
                phrases.add(new Phrase(head, rest));
            }
        }
        return phrases;
    }

    /** These and the others in one table, which takes a text no longer than one of them. */
    Phrases and(Phrases others) {
        Phrases all = new Phrases();
        for (Phrase[][] table : List.of(single, longer, others.single, others.longer)) {
            for (Phrase[] bucket : table) {
                for (Phrase phrase : bucket) {
                    all.add(phrase);
                }
            }
        }
        return all;
    }

    private void add(Phrase phrase) {
        String head = phrase.head();
        boolean one = head.length() == 1;
        Phrase[][] table = one ? single : longer;
        int bucket = one ? bucket(head.charAt(0)) : bucket(head.charAt(0), head.charAt(1));
        int look = one ? look(head.charAt(0)) : look(head.charAt(0), head.charAt(1));
        begins[look / Long.SIZE] |= 1L << look;
        table[bucket] = Arrays.copyOf(table[bucket], table[bucket].length + 1);
        table[bucket][table[bucket].length - 1] = phrase;
    }

    private static int bucket(char first) {
        return first % BUCKETS;
    }

    private static int bucket(char first, char second) {
        return (31 * first + second) % BUCKETS;
    }

    private static int look(char first) {
        return LOOKS + first % LOOKS;
    }

    private static int look(char first, char second) {
        return (31 * first + second) % LOOKS;
    }

    boolean standAt(String text, int at) {
        return at < text.length() && standAt(text, at, text.charAt(at), second(text, at));
    }

    /** No phrase has the character that stands for none. */
    private static char second(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : 0;
    }

    private boolean standAt(String text, int at, char first, char second) {
        // Both are asked at once: which of them begins something cannot be foreseen.
        return ((has(look(first)) | has(look(first, second))) & 1) != 0
                && (anyStandsAt(single[bucket(first)], text, at)
                        || anyStandsAt(longer[bucket(first, second)], text, at));
    }

    private long has(int look) {
        return begins[look / Long.SIZE] >>> look;
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
        return occurIn(text, 0);
    }

    /** Whether any stands there or further on. */
    boolean occurIn(String text, int from) {
        char second = from < text.length() ? text.charAt(from) : 0;
        for (int at = from; at < text.length(); at++) {
            char first = second;
            second = second(text, at);
            if (standAt(text, at, first, second)) {
                return true;
            }
        }
        return false;
    }

    /** The text in small letters; what most texts are made of is not looked up. */
    static String lower(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'A' && c <= 'Z') || (c > '~' && !isCaseless(c))) {
                return lower(text.toCharArray(), i);
            }
        }
        return text;
    }

    private static String lower(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            char c = text[i];
            if (c > '~' && !isCaseless(c)) {
                return new String(text).toLowerCase(Locale.ROOT);
            }
            text[i] = c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
        }
        return new String(text);
    }

    /** Whether it is one of the ideographs and marks that nearly all of Chinese is written in. */
    private static boolean isCaseless(char c) {
        return Measure.isIdeograph(c)
                || (c >= '‐' && c <= '‧')
                || (c >= '\u3000' && c <= '〿')
                || (c >= '！' && c <= '＠');
    }

    /** Where the words begin: after a quotation mark or a bracket. */
    static int start(String sentence) {
        return !sentence.isEmpty() && "“\"‘「『（(".indexOf(sentence.charAt(0)) >= 0 ? 1 : 0;
    }
}
