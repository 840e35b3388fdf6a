package jianbao.source;

import java.nio.charset.Charset;

/**
 * Makes XML of what was meant to be XML, as far as a parser needs it: a bare {@code &} and a bare {@code <} stand for
 * themselves, control characters are gone or what they
 * were meant to be. In CDATA and comments the rest is left as it is.
 */
final class XmlText {
    private static final String CDATA = "<![CDATA[";
    private static final String COMMENT = "<!--";
    /** In characters: no name of an entity is longer. */
    private static final int LONGEST_ENTITY = 32;

    private static final String WINDOWS = windows();

    private final String text;
    private final StringBuilder mended;
    private int at;

    private XmlText(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 16);
    }

    static String mended(String text) {
        XmlText xml = new XmlText(text);
        while (xml.at < text.length()) {
            xml.step(text.charAt(xml.at));
        }
        return xml.mended.toString();
    }

    private void step(char c) {
        if (c == '<') {
            bracket();
        } else if (c == '&' && !isEntity()) {
            put("&amp;");
        } else if (isControl(c)) {
            at++;
        } else {
            mended.append(meant(c));
            at++;
        }
    }

    /** Windows-1252 that a program took for Latin-1: what is a quotation mark there is a control character here. */
    private static char meant(char c) {
        return c >= '\u0080' && c <= '\u009F' ? WINDOWS.charAt(c - '\u0080') : c;
    }

    private void bracket() {
        if (text.startsWith(CDATA, at)) {
            copyTo("]]>");
        } else if (text.startsWith(COMMENT, at)) {
            copyTo("-->");
        } else if (isTag()) {
            mended.append('<');
            at++;
        } else {
            put("&lt;");
        }
    }

    private static String windows() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    private void put(String reference) {
        mended.append(reference);
        at++;
    }

    private void copyTo(String end) {
        int found = text.indexOf(end, at);
        int stop = found < 0 ? text.length() : found + end.length();
        for (; at < stop; at++) {
            char c = text.charAt(at);
            if (!isControl(c)) {
                mended.append(meant(c));
            }
        }
    }

    /** XML 1.0 has tabs and line ends, and no other control characters. */
    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\uFFFE' || c == '\uFFFF';
    }

    /** A tag ends before the next one begins. */
    private boolean isTag() {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '<' && text.charAt(next) != '>') {
            next++;
        }
        return next < text.length() && text.charAt(next) == '>';
    }

    private boolean isEntity() {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST_ENTITY && isInEntity(text.charAt(end))) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }

    private static boolean isInEntity(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '#';
    }
}
