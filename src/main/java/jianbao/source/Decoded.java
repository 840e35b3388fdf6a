package jianbao.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text in a file's bytes.
 *
 * @param fault empty where it is UTF-8, as it should be; else what it was read as
 */
record Decoded(String text, String fault) {
    private static final char MARK = '\uFEFF';
    private static final double NEARLY_ALL = 0.9;

    /** Empty when the bytes are no text. */
    static Optional<Decoded> of(byte[] bytes) {
        Optional<Decoded> text = marked(bytes).or(() -> isBinary(bytes) ? Optional.empty() : Optional.of(guess(bytes)));
        return text.map(found -> new Decoded(withoutMark(found.text), found.fault));
    }

    /** UTF-16 says so by its first two bytes; without them it is not looked for. */
    private static Optional<Decoded> marked(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & bytes[1] & 0xFF) == 0xFE && (bytes[0] ^ bytes[1]) == 1;
        return wide ? decode(bytes, StandardCharsets.UTF_16) : Optional.empty();
    }

    /** Old Chinese files are GB 18030, where high bytes stand in pairs; old Western ones Windows-1252, where they do not. */
    private static Decoded guess(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .map(utf8 -> new Decoded(utf8.text, ""))
                .or(() -> arePaired(bytes) ? decode(bytes, Charset.forName("GB18030")) : Optional.empty())
                .or(() -> decode(bytes, Charset.forName("windows-1252")))
                .orElseGet(() -> new Decoded(new String(bytes, StandardCharsets.UTF_8), "broken UTF-8"));
    }

    private static Optional<Decoded> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, "not UTF-8, read as " + charset.name()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean arePaired(byte[] bytes) {
        int high = 0;
        int paired = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean before = i > 0 && bytes[i - 1] < 0;
            boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
            high += bytes[i] < 0 ? 1 : 0;
            paired += bytes[i] < 0 && (before || after) ? 1 : 0;
        }
        return paired >= high * NEARLY_ALL;
    }

    /** No text holds a zero byte; everything else may. */
    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
