package jianbao.cli;

import java.util.List;
import jianbao.model.Published;
import jianbao.source.FeedDocument;
import jianbao.source.FeedEntry;
import org.jspecify.annotations.Nullable;

/** What {@code feed --json} says of a feed; keys and their order are a promise to the outside. */
record FeedJson(
        String file, @Nullable String title, @Nullable String link, List<Entry> entries) {
    /** One entry. */
    record Entry(
            @Nullable String title,
            @Nullable String link,
            @Nullable String id,
            @Nullable String published,
            @Nullable String updated,
            List<String> authors,
            @Nullable String text) {
        static Entry of(FeedEntry entry) {
            return new Entry(
                    entry.title(),
                    entry.link(),
                    entry.id(),
                    date(entry.published()),
                    date(entry.updated()),
                    entry.authors(),
                    orNull(entry.text()));
        }
    }

    static FeedJson of(String file, FeedDocument feed) {
        List<Entry> entries = feed.entries().stream().map(Entry::of).toList();
        return new FeedJson(file, orNull(feed.title()), feed.link(), entries);
    }

    /** The moment in UTC where one is known, else the day as its author wrote it. */
    private static @Nullable String date(@Nullable Published published) {
        if (published == null) {
            return null;
        }
        return String.valueOf(published.at() == null ? published.day() : published.at());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
