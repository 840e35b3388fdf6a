package jianbao.source;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import jianbao.text.Languages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts together what a page says of its article and the article's text. */
final class PageReader {
    /** As {@link TextRun} weighs; a news flash is longer. */
    private static final int SHORTEST = 40;
    /** A text that is shorter may be the introduction of a list. */
    private static final int SHORT = 100;
    /** In a list of articles, each has hardly more than this. */
    private static final int TEASER = 600;

    /** So little prose may be what stands around an article that was overlooked. */
    private static final int DOUBTFUL = 500;

    private static final int FEWEST_TEASERS = 4;
    private static final int SHORTEST_LINK = 8;
    private static final int FEWEST_LINKS = 15;
    /** In characters. */
    private static final int LONGEST_TITLE = 500;

    private static final int TITLE_FROM_TEXT = 60;
    /** So many lines below its title an article names its author and date. */
    private static final int LINES = 12;

    private final Document page;
    private final PageHead head;
    private final String title;

    PageReader(Document page) {
        this.page = page;
        this.head = PageHead.of(page);
        this.title = head.title().orElse("");
    }

    WebPage read() throws SourceException {
        LayoutTables.unfold(page.body());
        List<String> lines = belowTitle();
        Search search = search();
        MainText.Region region = search.region();
        if (!head.article()) {
            refuseList(search.survey(), region);
        }
        List<Piece> pieces = region == null ? List.of() : pieces(region);
        List<Piece> told = weight(pieces) < SHORTEST || head.text().isPresent() ? told(pieces) : pieces;
        if (weight(told) < SHORTEST) {
            throw WebPage.none(
                    page.select("script").isEmpty()
                            ? "hardly any text in the page"
                            : "hardly any text without running the page's scripts");
        }
        return page(lines, told);
    }

    /** Where the article was looked for, and what was found. */
    private record Search(Survey survey, MainText.@Nullable Region region) {
        static Search without(Element body, Predicate<Element> clutter) {
            Survey survey = Survey.of(body, clutter);
            return new Search(survey, MainText.find(survey, clutter));
        }

        int prose() {
            return region == null ? 0 : survey.of(region.root()).prose();
        }
    }

    /** Names mislead: where they leave hardly anything of a page that holds much, they are not believed. */
    private Search search() {
        Search named = Search.without(page.body(), Clutter.of(page.body()));
        if (named.prose() >= DOUBTFUL) {
            return named;
        }
        Search all = Search.without(page.body(), Clutter.unnamed(page.body()));
        return all.prose() > named.prose() * 3 && all.prose() >= DOUBTFUL ? all : named;
    }

    /** The lines between the title and the text, which name the author and the date. */
    private List<String> belowTitle() {
        List<String> lines = Survey.of(page.body(), Clutter::isNoText).runs().stream()
                .map(TextRun::text)
                .toList();
        return lines.stream()
                .skip(Math.max(0, lines.indexOf(title)))
                .limit(LINES)
                .toList();
    }

    private static void refuseList(Survey survey, MainText.@Nullable Region region) throws SourceException {
        int prose = region == null ? 0 : survey.of(region.root()).prose();
        long teasers = region == null ? 0 : teasers(region.root());
        long links = survey.runs().stream()
                .filter(run -> run.linkDensity() > 0.5 && run.weight() >= SHORTEST / 2)
                .count();
        boolean excerpts = teasers >= FEWEST_TEASERS && prose < teasers * TEASER;
        boolean bare = links >= FEWEST_LINKS && prose < SHORT;
        if (excerpts || bare) {
            throw WebPage.none("a list of " + Math.max(teasers, links) + " links, not an article");
        }
    }

    /** Headings that lead to another page. */
    private static long teasers(Element root) {
        return root.select("h1 a[href], h2 a[href], h3 a[href], h4 a[href]").stream()
                .filter(a -> TextRun.weigh(a.text()) >= SHORTEST_LINK)
                .filter(a -> !a.attr("href").startsWith("#"))
                .count();
    }

    private List<Piece> pieces(MainText.Region region) {
        Trim.apply(region, title);
        region.root().select("a[href]").forEach(a -> a.attr("href", a.absUrl("href")));
        region.root().select("img").forEach(img -> {
            img.attr("src", HtmlBlocks.address(img));
            img.attr("src", img.absUrl("src"));
        });
        Gathered gathered = new Gathered();
        HtmlBlocks.read(region.root(), region.skipped(), gathered);
        return once(Byline.strip(Furniture.clear(gathered.pieces())));
    }

    /** Pull quotes say again what stands in the text. */
    private static List<Piece> once(List<Piece> pieces) {
        Set<String> seen = new HashSet<>();
        return pieces.stream()
                .filter(piece -> !piece.isProse() || piece.text().length() < SHORTEST || seen.add(piece.text()))
                .toList();
    }

    /** What the page tells machines, where that is much more than what it shows. */
    private List<Piece> told(List<Piece> shown) {
        int weight = weight(shown);
        Optional<String> text = head.text().filter(whole -> TextRun.weigh(whole) > weight * 2);
        return text.or(() -> head.description()
                        .filter(some -> head.article() && TextRun.weigh(some) > Math.max(weight, SHORTEST)))
                .map(PageReader::paragraphs)
                .orElse(shown);
    }

    private static List<Piece> paragraphs(String text) {
        return text.lines()
                .map(PlainText::line)
                .filter(PlainText::isReadable)
                .map(line -> Piece.of(Kind.PARAGRAPH, line))
                .toList();
    }

    private static int weight(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != Kind.IMAGE)
                .mapToInt(piece -> TextRun.weigh(piece.text()))
                .sum();
    }

    private WebPage page(List<String> lines, List<Piece> pieces) {
        List<Block> blocks = Parts.blocks(pieces);
        List<String> images = page.body().select("img[src^=http]").eachAttr("src");
        Article article = new Article(
                title.isEmpty() ? firstWords(pieces, TITLE_FROM_TEXT) : cut(title, LONGEST_TITLE),
                head.authors(lines),
                head.published(lines).orElse(null),
                head.url(),
                language(blocks),
                List.of(),
                blocks,
                images,
                pieces.stream()
                        .flatMap(piece -> piece.links().stream())
                        .distinct()
                        .toList(),
                List.of());
        URI first = images.isEmpty() ? null : FrontMatter.address(images.get(0));
        return new WebPage(article, head.image().orElse(first));
    }

    private static String firstWords(List<Piece> pieces, int length) {
        return pieces.stream()
                .map(Piece::text)
                .filter(PlainText::isReadable)
                .findFirst()
                .map(text -> cut(text, length))
                .orElseThrow();
    }

    private static String cut(String text, int length) {
        int end = text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    /** The text's own; the page's name for it only where both agree, since templates keep that of their maker. */
    private @Nullable String language(List<Block> blocks) {
        String text = blocks.stream()
                .filter(block -> block.kind().isProse())
                .map(Block::text)
                .collect(Collectors.joining("\n"));
        String found = Languages.detect(text);
        Optional<String> named = head.language();
        boolean agree = found == null
                || named.filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(found))
                        .isPresent();
        return agree ? named.orElse(found) : found;
    }
}
