package jianbao.cli;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jianbao.cli.Documents.Document;
import jianbao.model.Published;
import jianbao.source.ArticleLink;
import jianbao.source.FeedDocument;
import jianbao.source.FeedEntry;
import jianbao.source.IndexPage;
import jianbao.source.SourceException;
import org.jspecify.annotations.Nullable;

/** Says in one line what a feed or an index page gives. */
final class CheckedSites {
    private final boolean allowPrivate;

    CheckedSites(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** Throws SourceException that says why it gives nothing. */
    String feed(URI address) throws SourceException {
        try (Documents documents = Documents.feeds(allowPrivate)) {
            FeedDocument feed = documents.feed(address);
            return feed.title() + ", " + feed.entries().size() + " entries" + newest(feed.entries());
        }
    }

    private static String newest(List<FeedEntry> entries) {
        return entries.stream()
                .map(FeedEntry::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .max(Comparator.naturalOrder())
                .map(day -> ", the newest of " + day)
                .orElse("");
    }

    /** Throws SourceException that says why it gives nothing. */
    String page(URI address) throws SourceException {
        try (Documents documents = Documents.pages(allowPrivate)) {
            Document document = documents.read(Input.address(address.toString()), null);
            @Nullable URI found = document.address();
            List<ArticleLink> links = IndexPage.links(
                    document.body().bytes(), document.body().contentType(), found == null ? address : found);
            if (links.isEmpty()) {
                throw new SourceException("no links to articles are found in it", null);
            }
            return links.size() + " links to articles, the first: "
                    + links.get(0).title();
        }
    }
}
