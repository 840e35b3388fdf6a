package jianbao.source;

import java.net.URI;
import java.util.Optional;
import jianbao.model.Article;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import jianbao.web.Validators;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The article in a web page, without what stands around it.
 *
 * @param article its blocks are those of the main text; images and links are absolute addresses
 * @param image the one that the page shows for the article elsewhere, else its first; null where there is none
 */
public record WebPage(Article article, @Nullable URI image) {
    private static final int LARGEST = 10 << 20;
    /** Each costs a node or two in memory. */
    private static final int MOST_TAGS = 500_000;

    /**
     * Reads a page as it came.
     *
     * @param contentType what the server called it; null where that is not known
     * @param address where it was found, null where that is not known
     * @throws SourceException when there is no article in it; the message says why
     */
    public static WebPage read(byte[] body, @Nullable String contentType, @Nullable URI address)
            throws SourceException {
        if (body.length > LARGEST) {
            throw none("the page is larger than 10 MB");
        }
        return read(Decoded.web(body, contentType).text(), address);
    }

    /** The article at an address; empty where the page is gone. */
    public static Optional<WebPage> fetched(Fetcher fetcher, URI address) throws FetchException, SourceException {
        return fetcher.fetch(address, Validators.NONE) instanceof Fetched.Fresh page
                ? Optional.of(read(page.body().bytes(), page.body().contentType(), page.address()))
                : Optional.empty();
    }

    /** Reads a page whose charset is known, likewise. */
    public static WebPage read(String html, @Nullable URI address) throws SourceException {
        try {
            return new PageReader(parse(html, address)).read();
        } catch (RuntimeException | StackOverflowError e) {
            // A parser's own limit or fault costs this page, never the source.
            throw none("the parser gave it up: " + e);
        }
    }

    static Document parse(String html, @Nullable URI address) throws SourceException {
        if (html.length() > LARGEST) {
            throw none("the page is larger than 10 MB");
        }
        if (html.isBlank()) {
            throw none("the page is empty");
        }
        if (tags(html) > MOST_TAGS) {
            throw none("more than " + MOST_TAGS + " elements");
        }
        return Jsoup.parse(html, address == null ? "" : address.toString());
    }

    static SourceException none(String why) {
        return new SourceException("no article text: " + why, null);
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            tags += Character.isLetter(html.charAt(at + 1)) ? 1 : 0;
        }
        return tags;
    }
}
