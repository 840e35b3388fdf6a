package jianbao.source;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import jianbao.model.Published;
import jianbao.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param id the maker's own name for it (RSS guid, Atom id); null where there is none
 * @param title one line of plain text; null where there is none
 * @param link the address of its page, absolute where that can be known; null where there is none
 * @param published null where no date, or an impossible one, is given
 * @param updated likewise
 * @param authors names without e-mail addresses
 * @param language BCP 47 as its maker says; null where nothing is said
 * @param blocks the fullest text that the feed gives of it, cleaned
 * @param images addresses, the maker's choice first
 * @param links addresses that its text links to
 * @param tags as written, in order
 */
public record FeedEntry(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable Published published,
        @Nullable Published updated,
        List<String> authors,
        @Nullable String language,
        List<Block> blocks,
        List<String> images,
        List<String> links,
        List<String> tags) {
    public FeedEntry {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
    }

    /** Its text, a block a line; empty where the feed gives none. */
    public String text() {
        return blocks.stream()
                .filter(block -> block.kind() != Kind.IMAGE && !block.text().isBlank())
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /** The article that it is; empty where there is neither a title nor a text to take one from. */
    public Optional<Article> article() {
        Title found = titled();
        return found.text().isEmpty() ? Optional.empty() : Optional.of(article(found));
    }

    /**
     * Names under which it is known again, the strongest first; none where only its text can tell.
     *
     * @param feed the address of the feed, since makers number their entries from 1
     */
    public List<String> identities(String feed) {
        List<String> identities = new ArrayList<>();
        if (id != null) {
            identities.add("guid:" + feed + " " + id);
        }
        url().ifPresent(url -> identities.add("url:" + url));
        return List.copyOf(identities);
    }

    /** The address of its page, when there is one on the web. */
    public Optional<URI> url() {
        return Optional.ofNullable(link).flatMap(FeedAddresses::uri);
    }

    private Title titled() {
        List<Piece> pieces = blocks.stream()
                .map(block -> Piece.of(block.kind(), block.text()))
                .toList();
        Parts parts = new Parts(List.of(), pieces);
        return title == null
                ? Title.of(new Head(FrontMatter.NONE, List.of(), 0, ""), parts)
                : new Title(title, "", parts);
    }

    private Article article(Title found) {
        // A program's default says English of every blog, so what the text says comes first.
        String spoken = Languages.detect(text().isEmpty() ? found.text() : text());
        return new Article(
                found.text(),
                authors,
                published == null ? updated : published,
                url().orElse(null),
                spoken == null ? language : spoken,
                List.of(),
                Parts.blocks(found.below().body()),
                images,
                links,
                tags);
    }
}
