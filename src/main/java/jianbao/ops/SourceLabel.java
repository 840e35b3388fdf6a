package jianbao.ops;

import java.util.regex.Pattern;

/** A source's name for monitoring, which keeps and shows it to others: what may be a key in its address is left out. */
final class SourceLabel {
    private static final Pattern USER = Pattern.compile("^(https?://)[^/@]*@");
    private static final int LONGEST = 200;

    private SourceLabel() {}

    static String of(String source) {
        String name = USER.matcher(source).replaceFirst("$1");
        int query = name.startsWith("http") ? name.indexOf('?') : -1;
        // The number tells two addresses apart that differ in their queries alone.
        String label = query < 0
                ? name
                : name.substring(0, query) + "?"
                        + Integer.toHexString(name.substring(query).hashCode());
        return label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    }
}
