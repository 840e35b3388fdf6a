package jianbao.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The charsets that a document is said to be written in: by its HTTP header, its XML declaration, its meta element. */
final class DeclaredCharset {
    /** In bytes; declarations stand at the beginning. */
    private static final int HEAD = 4096;

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern XML =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta\\s[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:+-]+)", Pattern.CASE_INSENSITIVE);

    /**
     * What is written under these names: programs use the larger sets of letters and name the smaller, as the Encoding
     * Standard of WHATWG found.
     */
    private static final Map<String, String> WIDER = Map.of(
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "ISO-8859-1", "windows-1252",
            "US-ASCII", "windows-1252",
            "Shift_JIS", "windows-31j",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS",
            "ISO-8859-9", "windows-1254",
            "TIS-620", "x-windows-874",
            "ISO-8859-11", "x-windows-874");

    private DeclaredCharset() {}

    /** Those that there are, the header's first; UTF-16 is not among them, since who reads the declaration knows better. */
    static List<Charset> in(byte[] bytes, @Nullable String contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return Stream.of(
                        named(PARAMETER, Objects.requireNonNullElse(contentType, "")),
                        named(XML, head),
                        named(META, head))
                .flatMap(Optional::stream)
                .filter(charset ->
                        !charset.name().startsWith("UTF-16") && !charset.name().startsWith("UTF-32"))
                .distinct()
                .toList();
    }

    private static Optional<Charset> named(Pattern declaration, String text) {
        Matcher match = declaration.matcher(text);
        return match.find() ? known(match.group(1)) : Optional.empty();
    }

    private static Optional<Charset> known(String label) {
        try {
            String name = Charset.forName(label).name();
            return Optional.of(Charset.forName(WIDER.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
