package jianbao.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The title of a page's article. Pages name it several times, with and without the name of the site: the heading is
 * believed where the other names begin with it, since it is what readers see.
 */
final class PageTitle {
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What stands between a title and the name of its site. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[-–—―|｜·•:»«›/~]+\\s+|\\s*[|｜»›]\\s*|_+|\\s*[-–—]{2,}\\s*|\\s+::?\\s+");
    /** A site's name behind a bare hyphen, as Chinese portals write it. */
    private static final Pattern CHINESE_SITE = Pattern.compile(
            "\\s*[-–—－](?=[^-–—－]{1,20}$)[^-–—－]*(?:网|新闻|日报|晚报|早报|时报|周刊|在线|频道|头条|博客|论坛|社区|客户端|官网|资讯|财经|科技|知乎|简书|百科|豆瓣|搜狐|新浪|腾讯|网易|凤凰|澎湃|虎嗅|36氪|博客园|CSDN|公众号)[^-–—－]*$");
    /** In columns: what is left of a title has to be one. */
    private static final int SHORTEST = 8;

    private static final int WIDEST = 300;

    private static final int WIDEST_SITE = 30;
    /** Words that say something: one Han character, or four letters. */
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&\\P{IsHan}]{4,}");

    private static final double ALIKE = 0.4;

    private final String site;

    private PageTitle(String site) {
        this.site = site;
    }

    /**
     * Chooses among what the page offers.
     *
     * @param named titles from the page's metadata, the best first
     * @param site the name of the site; empty where it is not known
     */
    static Optional<String> of(Document page, List<String> named, String site) {
        PageTitle title = new PageTitle(site);
        List<String> names = Stream.concat(named.stream(), Stream.of(PlainText.line(page.title())))
                .filter(name -> !FrontMatter.isNothing(name))
                .toList();
        return title.heading(page, names)
                .or(() -> title.otherHeading(page, names))
                .or(() -> names.stream().findFirst().map(title::withoutSite))
                .or(() -> headings(page).findFirst());
    }

    private Optional<String> heading(Document page, List<String> names) {
        return headings(page)
                .filter(heading -> !letters(heading).equals(letters(site)))
                .filter(heading -> PlainText.width(heading) >= SHORTEST)
                .filter(heading -> names.stream()
                        .anyMatch(name -> letters(name).contains(letters(heading)) && fills(heading, name)))
                .findFirst();
    }

    /** Many write one title for readers and another, of nearly the same words, for search engines. */
    private Optional<String> otherHeading(Document page, List<String> names) {
        List<String> headings = page.select("h1").stream()
                .limit(2)
                .map(Element::text)
                .map(PageTitle::plain)
                .toList();
        return headings.stream()
                .filter(heading -> headings.size() == 1
                        && PlainText.width(heading) >= SHORTEST
                        && PlainText.width(heading) <= WIDEST)
                .filter(heading -> names.stream().anyMatch(name -> isAlike(heading, withoutSite(name))))
                .findFirst();
    }

    private static boolean isAlike(String title, String other) {
        Set<String> words = words(title);
        Set<String> others = words(other);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return words.size() >= 2 && words.size() >= fewer * ALIKE;
    }

    private static Set<String> words(String title) {
        Set<String> words = new HashSet<>();
        WORD.matcher(title.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }

    /** Whether the name is the heading and hardly more than a site's name. */
    private boolean fills(String heading, String name) {
        boolean before = name.startsWith(heading)
                && SEPARATOR.matcher(name.substring(heading.length())).lookingAt();
        return before
                || letters(heading).length() * 2 >= letters(withoutSite(name)).length();
    }

    private static Stream<String> headings(Document page) {
        return Stream.of("h1", "[itemprop=headline]", "#activity-name", "h2")
                .flatMap(query -> page.select(query).stream().limit(20))
                .map(Element::text)
                .map(PageTitle::plain)
                .filter(text -> !FrontMatter.isNothing(text));
    }

    /** Documentation puts a link to a heading behind it. */
    private static String plain(String heading) {
        return PlainText.line(heading).replaceFirst("\\s*[¶#§]$", "");
    }

    private String withoutSite(String name) {
        String title = withoutKnownSite(name);
        String chinese = CHINESE_SITE.matcher(title).replaceFirst("");
        title = isTitle(chinese) ? chinese : title;
        for (int parts = 0; parts < 4; parts++) {
            String shorter = withoutLast(title);
            if (shorter.equals(title)) {
                return title;
            }
            title = shorter;
        }
        return title;
    }

    private String withoutKnownSite(String name) {
        if (site.isEmpty()) {
            return name;
        }
        String quoted = Pattern.quote(site);
        String tail = name.replaceFirst("(?iu)\\s*[-–—_|｜·•:»›(（]+\\s*" + quoted + ".{0,20}$", "");
        String head = tail.replaceFirst("(?iu)^" + quoted + "\\s*[-–—_|｜·•:：»›]+\\s*", "");
        return isTitle(head) ? head : name;
    }

    /** Without its last part, when that is shorter: the name of the site, or of a part of it. */
    private static String withoutLast(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int start = -1;
        int end = -1;
        while (separator.find()) {
            start = separator.start();
            end = separator.end();
        }
        if (start < 0) {
            return title;
        }
        String head = title.substring(0, start).strip();
        return isTitle(head) && isSite(title.substring(end), head) ? head : title;
    }

    /** Names are short and begin with a capital letter, unless they are a domain's. */
    private static boolean isSite(String name, String title) {
        int width = PlainText.width(name);
        boolean named = !name.isEmpty() && (!Character.isLowerCase(name.charAt(0)) || name.contains("."));
        return named && width < PlainText.width(title) && width <= WIDEST_SITE;
    }

    private static boolean isTitle(String text) {
        return PlainText.width(text) >= SHORTEST && PlainText.isReadable(text);
    }

    static String letters(String text) {
        return NOT_A_LETTER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
