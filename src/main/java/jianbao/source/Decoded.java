package jianbao.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text in a file's bytes. What the bytes are wins over what they are said to be: a byte order mark, then UTF-8 without a
 * fault, then a declared charset that fits, then UTF-8 with a few broken bytes, then the charset that looks likeliest.
 *
 * @param fault empty where it is UTF-8, as it should be; else what it was read as
 */
record Decoded(String text, String fault) {
    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final byte ESCAPE = 0x1B;

    /** A file without a declaration. Empty when the bytes are no text. */
    static Optional<Decoded> of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        return wide.isEmpty() && isBinary(bytes) ? Optional.empty() : Optional.of(web(bytes, null));
    }

    /**
     * A feed or a web page, whose charset may be declared inside; bytes that are no text become one that makes no sense.
     *
     * @param contentType the HTTP header; null where there is none
     */
    static Decoded web(byte[] bytes, @Nullable String contentType) {
        Charset charset = wide(bytes).orElseGet(() -> charset(bytes, contentType));
        String text = text(bytes, charset);
        return new Decoded(withoutMark(text), fault(charset, bytes));
    }

    private static String fault(Charset charset, byte[] bytes) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return "not UTF-8, read as " + (isWide(charset) ? "UTF-16" : charset.name());
        }
        return isUtf8(bytes) ? "" : "broken UTF-8";
    }

    /** UTF-16 says so by its first bytes: a byte order mark, or the zeros in an XML declaration. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<', 0, '?')) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        boolean little = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0, '?', 0);
        return little ? Optional.of(StandardCharsets.UTF_16LE) : wideUnmarked(bytes);
    }

    /** Without a mark: nearly all zeros, those of ASCII, stand at every other place, and all of it is writing. */
    private static Optional<Charset> wideUnmarked(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < bytes.length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        // U+4E00, a letter of its own, has a zero on the other side.
        boolean oneSided = Math.min(zeros[0], zeros[1]) * 4 < Math.max(zeros[0], zeros[1]);
        return oneSided && bytes.length % 2 == 0 && isWriting(bytes, charset) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isWriting(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(Decoded::isNoLetter);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isNoLetter(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16");
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        if (isUtf8(bytes) || startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return isEscaped(bytes) ? Charset.forName("ISO-2022-JP") : StandardCharsets.UTF_8;
        }
        GuessedCharset guessed = GuessedCharset.of(bytes);
        List<Charset> declared = DeclaredCharset.in(bytes, contentType).stream()
                .filter(guessed::mayBe)
                .toList();
        return declared.stream()
                .filter(GuessedCharset::isEastAsian)
                .findFirst()
                .or(() -> isMostlyUtf8(bytes) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty())
                .or(() -> declared.stream().findFirst())
                .orElseGet(guessed::likeliest);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** A character that was cut within its bytes must not take the tag behind it along, as Java's decoder for Big5 has it. */
    private static String text(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            boolean ascii = result.length() == 2 && in.get(in.position() + 1) >= 0 && !isWide(charset);
            in.position(in.position() + (ascii ? 1 : result.length()));
            out.put(REPLACEMENT);
        }
        return out.flip().toString();
    }

    /** By chance a sequence of bytes is hardly ever a letter in UTF-8. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long whole = text.chars().filter(c -> c >= 0x80).count() - broken;
        return whole >= broken;
    }

    /** ISO-2022-JP is ASCII with escapes to its other letters. */
    private static boolean isEscaped(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == ESCAPE && bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@')) {
                return true;
            }
        }
        return false;
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
