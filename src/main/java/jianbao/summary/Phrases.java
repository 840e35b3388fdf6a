package jianbao.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fixed beginnings, each with a pattern of what has to follow it, found by their first character: a sentence is tried
 * against hundreds of them, and a regular expression tries each at every place.
 */
final class Phrases {
    private static final Pattern FOLLOWED_BY = Pattern.compile(" + ", Pattern.LITERAL);
    private static final Pattern BAR = Pattern.compile("|", Pattern.LITERAL);

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();

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
                phrases.byFirst
                        .computeIfAbsent(head.charAt(0), first -> new ArrayList<>())
                        .add(new Phrase(head, rest));
            }
        }
        return phrases;
    }

    boolean standAt(String text, int at) {
        List<Phrase> candidates = at < text.length() ? byFirst.get(text.charAt(at)) : null;
        return candidates != null && candidates.stream().anyMatch(phrase -> phrase.standsAt(text, at));
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
