package jianbao.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The charset of a text that is not UTF-8, by looking at its bytes: the one in which they look most like writing. */
final class GuessedCharset {
    /** In bytes; more does not make it surer. */
    private static final int SAMPLE = 1 << 20;
    /** Below this likeness a declaration is not believed when another charset is likelier. */
    private static final double BELIEVABLE = 0.5;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final byte[] bytes;

    private GuessedCharset(byte[] bytes) {
        this.bytes = bytes;
    }

    static GuessedCharset of(byte[] bytes) {
        return new GuessedCharset(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
    }

    /** Without any declaration. */
    Charset likeliest() {
        Map.Entry<Charset, Double> best = best();
        return best.getValue() > 0 ? best.getKey() : WESTERN;
    }

    /** Whether the text may well be written in a charset, as someone says who may be wrong; one that is not known may. */
    boolean mayBe(Charset declared) {
        double likeness = likeness(declared);
        return likeness >= BELIEVABLE || likeness >= best().getValue();
    }

    /** Whether the charset writes most characters in two bytes: bytes that fit such a one do not do so by chance. */
    static boolean isEastAsian(Charset charset) {
        return EastAsian.ALL.stream().anyMatch(known -> known.charset().equals(charset));
    }

    private double likeness(Charset charset) {
        for (EastAsian known : EastAsian.ALL) {
            if (known.charset().equals(charset)) {
                return known.likeness(bytes);
            }
        }
        return Alphabetic.ALL.stream()
                .filter(known -> known.charset().equals(charset))
                .mapToDouble(known -> known.likeness(bytes))
                .findFirst()
                .orElse(charset.equals(StandardCharsets.UTF_8) ? 0 : 1);
    }

    private Map.Entry<Charset, Double> best() {
        Map<Charset, Double> likeness = new LinkedHashMap<>();
        for (EastAsian known : EastAsian.ALL) {
            likeness.put(known.charset(), known.likenessUndeclared(bytes));
        }
        Alphabetic.ALL.forEach(known -> likeness.put(known.charset(), known.likeness(bytes)));
        // The first of equals.
        return likeness.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .orElseThrow();
    }
}
