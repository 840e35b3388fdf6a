package jianbao.text;

/** Addresses inside a running text, whose marks end no sentence. */
final class Links {
    private Links() {}

    /** Where the address that starts here ends; {@code at} itself when none does. */
    static int endAt(String text, int at) {
        if (!startsAt(text, at)) {
            return at;
        }
        int end = at;
        while (end < text.length() && isInAddress(text.charAt(end))) {
            end++;
        }
        while (end > at && Chars.isEnd(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean startsAt(String text, int at) {
        char c = text.charAt(at);
        if (c != 'h' && c != 'w') {
            return false;
        }
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && !Chars.isUnspaced(text.charAt(at - 1))) {
            return false;
        }
        return text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);
    }

    /** RFC 3986: an address is ASCII; quotation marks and angle brackets are not part of it, nor, here, brackets. */
    private static boolean isInAddress(char c) {
        return c > ' ' && c < 0x7F && "\"'<>()[]{}".indexOf(c) < 0;
    }
}
