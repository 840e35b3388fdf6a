package jianbao.web;

import java.time.Duration;

/**
 * How much patience and room one fetch has.
 *
 * @param connect for a connection to one machine
 * @param silence until the first byte, and between any two
 * @param whole from the question to the last byte, redirects included
 * @param bytes of a body as it comes over the wire; unpacked it may be twice as long
 * @param redirects that are followed
 */
public record Limits(Duration connect, Duration silence, Duration whole, int bytes, int redirects) {
    /** For feeds and pages: ten times what the longest of them need. */
    public static final Limits STANDARD =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60), 8 << 20, 5);

    int unpackedBytes() {
        return Math.multiplyExact(bytes, 2);
    }
}
