package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote a page's article: as its metadata says, else its by-line, else a line of its text. */
final class PageAuthors {
    private static final List<String> NAMES = List.of(
            "author",
            "article:author",
            "article:author_name",
            "byl",
            "byline",
            "parsely-author",
            "sailthru.author",
            "citation_author",
            "dc.creator",
            "dcterms.creator",
            "dc.contributor",
            "og:article:author",
            "weibo:article:author");
    private static final String MARKED =
            "[itemprop=author] [itemprop=name], [itemprop=author], a[rel~=author], .byline-name, .author-name, .byline__name, .vcard .fn, address.author, .post-author, .entry-author, .article-author, .byline, .author, #js_name, .c-byline__author";
    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LABEL = Pattern.compile(
            "^\\s*(?:written |posted |published |reported |story |words )?by:?\\s+|^\\s*(?:作者|撰文|文|记者|本报记者|责任编辑|编辑|原创|von|par|por|автор)\\s*[:：丨|｜/／]\\s*|^\\s*(?:von|par)\\s+",
            I);
    private static final Pattern CHINESE_LINE = Pattern.compile(
            "(?:(?:作者|撰文|记者|記者|^文)\\s*[:：丨|｜/／]\\s*|(?:记者|記者)\\s)([\\p{IsHan}·A-Za-z.]{2,20}(?:[\\s、，,][\\p{IsHan}·]{2,6}){0,3})(?=\\s|$|[|｜，,；;。)）])");
    private static final Pattern ENGLISH_LINE = Pattern.compile(
            "^By\\s+((?:\\p{Lu}[\\p{L}.'’-]*\\s?){2,5}(?:(?:,| and| &) (?:\\p{Lu}[\\p{L}.'’-]*\\s?){2,4}){0,3})\\s*(?:$|[|,•·–—-]|\\d|for\\b|in\\b)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;；、,，&|｜/]|\\sand\\s|\\sund\\s|\\set\\s|\\sy\\s)\\s*");
    private static final Pattern NO_NAME = Pattern.compile(
            "https?:|www\\.|@|\\d{3}|(?:^|\\s)\\d|^(?:(?:(?:staff|contributing|senior|special|news) )?(?:writers?|reporters?|correspondents?|editors?|reports?)|staff reports?|admin|administrator|editor|staff|guest|unknown|anonymous|author|by|updated|published|posted|comments?|share|follow|view|email|more|profile|null|本站|匿名|佚名|未知|小编|网友|编辑|关注|原创)$",
            I);
    private static final Pattern TITLE_OF_PERSON = Pattern.compile(
            ",?\\s+(?:staff writer|correspondent|reporter|associated press|editor|contributor|special to .*|for .*)$",
            I);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_LINE = 200;
    private static final int MOST = 20;
    /** A by-line stands among the first lines. */
    private static final int LINES = 12;

    private PageAuthors() {}

    /**
     * The authors, in order.
     *
     * @param lines the first lines of the page's text around the article's beginning
     */
    static List<String> of(Document page, MetaTags meta, JsonLd json, List<String> lines) {
        return Stream.<Stream<String>>of(
                        json.authors().stream(),
                        meta.all(NAMES).stream(),
                        NAMES.stream().flatMap(name -> meta.all(List.of(name)).stream()))
                .map(PageAuthors::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .or(() -> marked(page))
                .or(() -> lines.stream()
                        .limit(LINES)
                        .map(PageAuthors::inLine)
                        .filter(names -> !names.isEmpty())
                        .findFirst())
                .orElse(List.of());
    }

    private static Optional<List<String>> marked(Document page) {
        return Stream.of(MARKED.split(", "))
                .map(query -> names(
                        page.select(query).stream().limit(3).map(Element::text).map(PlainText::line)))
                .filter(names -> !names.isEmpty())
                .findFirst();
    }

    private static List<String> inLine(String line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        Matcher chinese = CHINESE_LINE.matcher(line);
        Matcher english = ENGLISH_LINE.matcher(line);
        return chinese.find()
                ? names(Stream.of(chinese.group(1)))
                : english.find() ? names(Stream.of(english.group(1))) : List.of();
    }

    private static List<String> names(Stream<String> written) {
        return written.filter(text -> text.length() <= LONGEST_LINE && !text.contains("://"))
                .map(text -> LABEL.matcher(text).replaceFirst(""))
                .flatMap(BETWEEN::splitAsStream)
                .map(name -> TITLE_OF_PERSON.matcher(name).replaceFirst("").strip())
                .filter(name -> name.length() > 1 && name.length() <= LONGEST_NAME)
                .filter(name -> !NO_NAME.matcher(name).find() && PlainText.isReadable(name))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
