package jianbao.summary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells Chinese sentences that point at what only the sentence before can have named: {@code 腾讯也看到了这一点。} Whatever
 * follows {@code 这} must stand in the title or before it, or else there must be a clause that it may take up.
 */
final class Pointer {
    /** In characters; a shorter clause says when or where. */
    private static final int CLAUSE = 12;

    private static final Pattern THIS =
            Pattern.compile("这(?![样里么时是次届边家款]|个(?:世界|时代))(?:[一两三四几][个些种类项位座点家大部]?|[个些种类项位座场份套部件条篇台])?([一-鿿]{1,2})");

    private Pointer() {}

    /** Whether it is understood only after the sentence before. */
    static boolean isDangling(String sentence, String title) {
        int at = sentence.indexOf('这');
        if (at <= 0 || isAfterClause(sentence, at) || "，“「".indexOf(sentence.charAt(at - 1)) >= 0) {
            return false;
        }
        Matcher pointed = THIS.matcher(sentence).region(at, sentence.length());
        return pointed.lookingAt() && !title.contains(pointed.group(1)) && sentence.indexOf(pointed.group(1)) >= at;
    }

    private static boolean isAfterClause(String sentence, int at) {
        for (int i = 0, start = 0; i < at; i++) {
            char c = sentence.charAt(i);
            if ("“「".indexOf(c) >= 0) {
                return true;
            }
            if ("，；：—".indexOf(c) >= 0) {
                if (i - start >= CLAUSE) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
