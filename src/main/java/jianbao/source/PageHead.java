package jianbao.source;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.Block.Kind;
import jianbao.model.Published;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, as far as it says it.
 *
 * @param title without the name of the site
 * @param url the article's own address
 * @param language as the page names it, BCP 47
 * @param text the whole text, where the page hands it to machines
 * @param description a sentence or two about the article
 * @param article whether the page calls itself one article
 */
record PageHead(
        Optional<String> title,
        @Nullable URI url,
        Optional<URI> image,
        Optional<String> language,
        Optional<String> text,
        Optional<String> description,
        boolean article,
        Document page,
        MetaTags meta,
        JsonLd json) {
    private static final List<String> TITLES = List.of(
            "og:title",
            "twitter:title",
            "citation_title",
            "parsely-title",
            "sailthru.title",
            "dc.title",
            "headline",
            "title");
    private static final List<String> SITES =
            List.of("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site");
    private static final List<String> IMAGES = List.of(
            "og:image",
            "og:image:url",
            "og:image:secure_url",
            "twitter:image",
            "twitter:image:src",
            "thumbnail",
            "image");
    private static final List<String> DESCRIPTIONS =
            List.of("og:description", "description", "twitter:description", "dc.description");

    static PageHead of(Document page) {
        MetaTags meta = MetaTags.of(page);
        JsonLd json = JsonLd.of(page);
        String site =
                meta.first(SITES).or(json::publisher).map(PlainText::unescaped).orElse("");
        List<String> titles = Stream.concat(
                        TITLES.stream().flatMap(name -> meta.all(List.of(name)).stream()),
                        json.headline().map(PlainText::unescaped).stream())
                .toList();
        return new PageHead(
                PageTitle.of(page, titles, site),
                url(page, meta, json),
                json.address("image")
                        .or(() -> Optional.empty())
                        .filter(image -> meta.first(IMAGES).isEmpty())
                        .or(() -> meta.first(IMAGES))
                        .flatMap(image -> absolute(page, image)),
                language(page, meta, json),
                json.text("articleBody").map(PageHead::plain),
                meta.first(DESCRIPTIONS).or(() -> json.text("description")).map(PageHead::plain),
                json.isOneArticle()
                        || meta.first(List.of("og:type"))
                                .filter("article"::equalsIgnoreCase)
                                .isPresent(),
                page,
                meta,
                json);
    }

    List<String> authors(List<String> lines) {
        return PageAuthors.of(page, meta, json, lines);
    }

    Optional<Published> published(List<String> lines) {
        return PageDate.of(page, meta, json, lines);
    }

    private static @Nullable URI url(Document page, MetaTags meta, JsonLd json) {
        Optional<URI> location = absolute(page, page.location());
        return Stream.of(
                        Optional.of(page.select("link[rel~=(?i)\\bcanonical\\b][href]")
                                .attr("href")),
                        meta.first(List.of("og:url")),
                        json.address("mainEntityOfPage"),
                        json.address("url"))
                .flatMap(Optional::stream)
                .flatMap(address -> absolute(page, address).stream())
                .filter(address -> !isFront(address) || location.isEmpty() || isFront(location.get()))
                .findFirst()
                .or(() -> location)
                .orElse(null);
    }

    /** A careless template names the front page as the original of all. */
    private static boolean isFront(URI address) {
        String path = address.getPath();
        return (path == null || path.length() <= 1) && address.getQuery() == null;
    }

    private static Optional<URI> absolute(Document page, String address) {
        String plain = address.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        page.body().attr("href", plain);
        String absolute = page.body().absUrl("href");
        page.body().removeAttr("href");
        return Optional.ofNullable(FrontMatter.address((absolute.isEmpty() ? plain : absolute).replace(" ", "%20")));
    }

    private static Optional<String> language(Document page, MetaTags meta, JsonLd json) {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        Optional.of(page.select("html").attr("xml:lang")),
                        meta.first(List.of("og:locale", "content-language", "dc.language", "language")),
                        json.text("inLanguage"))
                .flatMap(Optional::stream)
                .map(tag -> tag.strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}"))
                .map(tag -> Locale.forLanguageTag(tag).toLanguageTag())
                .findFirst();
    }

    /** Some hand out HTML where a text belongs, some with its tags escaped. */
    private static String plain(String text) {
        Gathered gathered = new Gathered();
        HtmlBlocks.read(text.replace("\n", "<br>"), gathered);
        return String.join(
                "\n",
                gathered.pieces().stream()
                        .filter(piece -> piece.isProse() || piece.kind() == Kind.HEADING)
                        .map(Piece::text)
                        .toList());
    }
}
