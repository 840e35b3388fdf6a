package jianbao.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Says what a document is that is no feed. */
final class NoFeed {
    private static final Pattern ROOT = Pattern.compile("<([\\w:.-]{1,40})(?=[\\s>/])");
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype\\s+html|html|body)(?=[\\s>])", Pattern.CASE_INSENSITIVE);
    /** What a page without its frame, or a fragment of one, begins with. */
    private static final Set<String> HTML_ROOTS = Set.of(
            "head", "title", "meta", "link", "script", "style", "div", "p", "h1", "h2", "center", "table", "b", "br",
            "a");

    private static final int LONGEST_TITLE = 80;

    private NoFeed() {}

    static String reason(byte[] bytes, String text, String base) {
        if (text.isBlank()) {
            return "empty";
        }
        if (isBinary(bytes)) {
            return "no text, so no feed";
        }
        Matcher found = ROOT.matcher(text);
        String root = found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
        return switch (root) {
            case "" -> "no feed: neither XML nor JSON";
            case "opml" -> "a list of feeds (OPML), not a feed; see: jianbao opml import FILE";
            case "urlset", "sitemapindex" -> "a sitemap, not a feed";
            default ->
                HTML_ROOTS.contains(root) || HTML.matcher(text).find()
                        ? page(text, base)
                        : "XML, but no feed: its root is <" + root + ">";
        };
    }

    private static String page(String html, String base) {
        String title = FeedMarkup.line(Jsoup.parse(html).title());
        String named =
                title.isEmpty() || title.length() > LONGEST_TITLE ? "an HTML page" : "an HTML page (" + title + ")";
        List<String> links = FeedLinks.in(html, base);
        return named + ", not a feed; it links to "
                + (links.isEmpty() ? "no feed" : "these feeds: " + String.join(", ", links));
    }

    private static boolean isBinary(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return bytes.length > 1 && bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }
}
