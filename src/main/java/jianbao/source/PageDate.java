package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jianbao.model.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page's article was published: as its metadata says, else its {@code <time>}, else its text, else its address. */
final class PageDate {
    private static final List<String> NAMES = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "dcterms.date",
            "dc.date.created",
            "dcterms.created",
            "publishdate",
            "publish-date",
            "publish_date",
            "publish_time",
            "published_time",
            "published_at",
            "published-date",
            "pubdate",
            "article.published",
            "originalpublicationdate",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "ptime",
            "apub:time",
            "weibo:article:create_at",
            "og:release_date",
            "displaydate",
            "rnews:datepublished",
            "article_date_original",
            "og:time",
            "dateCreated",
            "date");

    private static final String MARKED =
            "[itemprop=datePublished], time[pubdate], time.published, time.entry-date, abbr.published, #publish_time, #pubtime_baidu, #pub_date, .pubtime, .pub-time, .publish-time, .post-date, .entry-date, .article-time, .date-source, .post_time_source, article time[datetime], time[datetime]";
    private static final String NEAR_TITLE =
            "[class*=date], [class*=time], [id*=date], [id*=time], [class*=meta], [class*=info], [class*=byline], [class*=source], [class*=author]";
    private static final String DAY = "(?:19|20)\\d{2}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}(?:\\s?日)?";
    private static final Pattern WRITTEN = Pattern.compile(
            DAY
                    + "(?:[T\\s]{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:Z|[+-]\\d{2}:?\\d{2}))?)?|\\b\\d{1,2}(?:st|nd|rd|th)?\\s[A-Z][a-z]{2,8}\\.?,?\\s(?:19|20)\\d{2}|\\b[A-Z][a-z]{2,8}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d{2}");
    private static final Pattern DOTTED =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d{2})(?![\\d.])");
    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/_-]((?:19|20)\\d{2})[/_-]?(?:[A-Za-z]{3,20}/)?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|$|\\D)");
    /** How much of a page's text is looked at, in characters. */
    private static final int LOOKED_AT = 400;
    /** A longer line tells of other days. */
    private static final int LONGEST_LINE = 100;
    /** The web is no older; an earlier day is what the text tells of. */
    private static final int FIRST_YEAR = 1993;

    private static final int MOST_PLACES = 60;

    private PageDate() {}

    /**
     * The date, if any.
     *
     * @param lines the first lines below the title
     */
    static Optional<Published> of(Document page, MetaTags meta, JsonLd json, List<String> lines) {
        return json.text("datePublished")
                .flatMap(Dates::parse)
                .or(() -> Stream.of(NAMES)
                        .flatMap(names -> names.stream().flatMap(name -> meta.all(List.of(name)).stream()))
                        .flatMap(PageDate::written)
                        .findFirst())
                .or(() -> marked(page))
                .or(() -> json.text("dateCreated").flatMap(Dates::parse))
                .or(() -> lines.stream()
                        .filter(line -> line.length() < LONGEST_LINE)
                        .flatMap(PageDate::written)
                        .filter(PageDate::isOnline)
                        .findFirst())
                .or(() -> nearTitle(page))
                .or(() -> inAddress(page.location())
                        .or(() -> inAddress(page.select("link[rel=canonical]").attr("href"))));
    }

    private static Stream<Published> written(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        // 12.07.2021: with full stops the day comes first, everywhere.
        Matcher date = WRITTEN.matcher(DOTTED.matcher(head).replaceAll("$3-$2-$1"));
        return Dates.parse(text).or(() -> date.find() ? Dates.parse(date.group()) : Optional.empty()).stream();
    }

    private static Optional<Published> marked(Document page) {
        return page.select(MARKED).stream()
                .limit(MOST_PLACES)
                .flatMap(element -> Stream.of(
                        element.attr("datetime"), element.attr("content"), element.attr("title"), text(element)))
                .filter(text -> !text.isBlank())
                .flatMap(PageDate::written)
                .findFirst();
    }

    private static Optional<Published> nearTitle(Document page) {
        return page.select(NEAR_TITLE).stream()
                .limit(MOST_PLACES)
                .map(PageDate::text)
                .filter(text -> text.length() < LONGEST_LINE)
                .flatMap(PageDate::written)
                .filter(PageDate::isOnline)
                .findFirst();
    }

    private static boolean isOnline(Published published) {
        return published.day().getYear() >= FIRST_YEAR;
    }

    private static String text(Element element) {
        return element.childNodeSize() > MOST_PLACES ? "" : PlainText.line(element.text());
    }

    private static Optional<Published> inAddress(String address) {
        Matcher day = IN_ADDRESS.matcher(address);
        return day.find() ? Dates.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3)) : Optional.empty();
    }
}
