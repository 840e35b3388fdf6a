package jianbao.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A short name of what a text says, by which the same text is known again in another layout. */
public final class Fingerprint {
    private static final Pattern LAYOUT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int BYTES = 16;

    private Fingerprint() {}

    /**
     * The first 32 hexadecimal digits of the SHA-256 of the text's folded letters and digits. All texts without a letter
     * or digit share one.
     */
    public static String of(String text) {
        String said = LAYOUT.matcher(Folding.fold(text)).replaceAll("");
        byte[] digest = sha256().digest(said.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
