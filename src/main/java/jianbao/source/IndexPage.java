package jianbao.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The links of an index page (a front page, a list of posts) that seem to lead to articles. Such a link has a title, stays
 * on the site, and looks like its neighbours in a list, stands in a heading, or has an address as articles have.
 */
public final class IndexPage implements NodeFilter {
    private static final Set<String> AROUND =
            Set.of("nav", "footer", "aside", "form", "script", "style", "template", "noscript", "button", "select");
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[^a-z])(?:nav|navbar|navigation|menus?|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|page-?nav|footer|foot|copyright|sidebar|tag-?cloud|tags|taglist|share|social|friend-?links?|friendlinks?|blogroll|login|toolbar|comments?|cookies?|lang(?:uage)?s?|ads?|advert\\w*)(?:$|[^a-z])");
    private static final Pattern NO_ARTICLE = Pattern.compile(
            "(?i)/(?:tags?|topics?|categor(?:y|ies)|authors?|users?|members?|page|search|login|signin|signup|register|about(?:-us)?|contact(?:-us)?|privacy|terms|rss|feed|archives?|comments?|subscribe|wp-login\\.php|wp-admin)(?:/[^/]*)?/?$|/page/\\d+|[?&](?:page|p|pn|tag|cat|s|q|sort|replytocom|lang)=(?![0-9]{4,})|\\.(?:jpe?g|png|gif|webp|svg|pdf|zip|rar|gz|mp[34]|apk|exe|dmg|xml|css|js)$");
    private static final Pattern LIKE_AN_ARTICLE = Pattern.compile(
            "/(?:19|20)\\d{2}[/-]?\\d{1,2}|\\d{5,}|[a-z0-9]+(?:-[a-z0-9]+){2,}|\\.s?html?$|/(?:p|posts?|articles?|story|news|blog|detail|archives)/[^/]+/?$",
            Pattern.CASE_INSENSITIVE);

    /** In letters ({@link TextRun}): three words, or five Chinese characters. */
    private static final int SHORTEST_TITLE = 14;

    private static final int SHORTEST_HEADING = 8;
    /** A title that is longer is the article itself. */
    private static final int LONGEST_TITLE = 500;

    private static final int FEWEST = 3;
    private static final int MOST = 1_000;

    private final URI page;
    private final Map<URI, Found> found = new LinkedHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();

    /** A link and what its place looks like. */
    private record Found(URI address, String title, String place, boolean heading) {}

    private IndexPage(URI page) {
        this.page = page;
    }

    /** The links of a page as it came; see the other. */
    public static List<ArticleLink> links(byte[] bytes, @Nullable String contentType, URI address)
            throws SourceException {
        return links(Decoded.web(bytes, contentType).text(), address);
    }

    /**
     * The article links in the order of the page, each address once; none where there are none.
     *
     * @param address where the page was found
     * @throws SourceException when the page is too large to be one
     */
    static List<ArticleLink> links(String html, URI address) throws SourceException {
        IndexPage index = new IndexPage(address);
        WebPage.parse(html, address).body().filter(index);
        return index.articles();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isAround(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            link(element);
        }
        return FilterResult.CONTINUE;
    }

    private void link(Element a) {
        Optional<URI> address = address(a.absUrl("href"));
        String title = title(a);
        if (address.isEmpty()
                || TextRun.weigh(title) < (isHeading(a) ? SHORTEST_HEADING : SHORTEST_TITLE)
                || title.length() > LONGEST_TITLE) {
            return;
        }
        Found before = found.get(address.get());
        String place = place(a);
        if (before == null) {
            alike.merge(place, 1, Integer::sum);
        }
        boolean better = before == null || (isHeading(a) && !before.heading());
        if (better) {
            found.put(address.get(), new Found(address.get(), title, place, isHeading(a)));
        }
    }

    private List<ArticleLink> articles() {
        List<ArticleLink> links = new ArrayList<>();
        for (Found link : found.values()) {
            boolean listed = alike.getOrDefault(link.place(), 0) >= FEWEST;
            boolean named = LIKE_AN_ARTICLE
                    .matcher(String.valueOf(link.address().getRawPath()))
                    .find();
            if (links.size() < MOST && (link.heading() || named || listed)) {
                links.add(new ArticleLink(link.address(), link.title()));
            }
        }
        return links;
    }

    /** Many lists cut their titles short and keep the whole beside them. */
    private static String title(Element a) {
        Element heading = a.selectFirst("h1, h2, h3, h4, h5, h6");
        String shown = PlainText.line((heading == null ? a : heading).text());
        String whole = PlainText.line(a.attr("title"));
        boolean cut = shown.endsWith("…") || shown.endsWith("...");
        return shown.isEmpty() || (cut && whole.length() > shown.length()) ? whole : shown;
    }

    private Optional<URI> address(String text) {
        int fragment = text.indexOf('#');
        String plain = fragment < 0 ? text : text.substring(0, fragment);
        return Optional.ofNullable(FrontMatter.address(plain))
                .filter(address -> isSameSite(address) && !isAbove(address))
                .filter(address -> !NO_ARTICLE.matcher(plain).find());
    }

    private boolean isSameSite(URI address) {
        return site(address).equals(site(page));
    }

    /** The front page, the index itself, and what it stands in. */
    private boolean isAbove(URI address) {
        return address.getQuery() == null && path(page).startsWith(path(address));
    }

    private static String path(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        return path.endsWith("/") ? path : path + "/";
    }

    private static String site(URI address) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.");
        int kept =
                labels.length > 2 && labels[labels.length - 2].length() <= 3 && labels[labels.length - 1].length() == 2
                        ? 3
                        : 2;
        int from = Math.max(0, labels.length - kept);
        return String.join(".", List.of(labels).subList(from, labels.length));
    }

    private static boolean isHeading(Element a) {
        return a.selectFirst("h1, h2, h3, h4") != null
                || (a.parent() != null && a.parent().normalName().matches("h[1-6]"));
    }

    /** What the link's place looks like: the elements around it with their names. */
    private static String place(Element a) {
        StringBuilder place = new StringBuilder();
        Element element = a;
        for (int level = 0; level < 4 && element != null; level++, element = element.parent()) {
            place.append(element.normalName())
                    .append('.')
                    .append(
                            element.className(),
                            0,
                            Math.min(60, element.className().length()))
                    .append('<');
        }
        return place.toString();
    }

    private static boolean isAround(Element element) {
        String names = (element.id() + " " + element.className())
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
        boolean whole =
                element.normalName().equals("body") || element.normalName().equals("main");
        return AROUND.contains(element.normalName())
                || element.attr("role").equals("navigation")
                || (!whole && names.length() < 300 && NAMED.matcher(names).find());
    }
}
