package jianbao.model;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote, as a source read it. Without an id: that is drawn when the article is kept (see {@link Brief}).
 *
 * @param title never empty
 * @param authors as written, in order; empty where none is named
 * @param published null where no date is known
 * @param url the original on the web, null where there is none
 * @param language BCP 47, such as {@code zh} or {@code en}; null where it cannot be told
 * @param lead the blocks before the author's cut mark; empty where there is no cut mark
 * @param body the blocks after it, without footers, reference lists and image lists; footers that only the other articles of
 *     its source gave away are {@link Block.Kind#BOILERPLATE}
 * @param images addresses of its images, in order
 * @param links addresses that its text links to, in order
 * @param tags as written, in order
 */
public record Article(
        String title,
        List<String> authors,
        @Nullable Published published,
        @Nullable URI url,
        @Nullable String language,
        List<Block> lead,
        List<Block> body,
        List<String> images,
        List<String> links,
        List<String> tags) {
    /** Throws IllegalArgumentException when the title is blank. */
    public Article {
        if (title.isBlank()) {
            throw new IllegalArgumentException("an article has a title");
        }
        authors = List.copyOf(authors);
        lead = List.copyOf(lead);
        body = List.copyOf(body);
        images = List.copyOf(images);
        links = List.copyOf(links);
        tags = List.copyOf(tags);
    }

    /** The day by which lists are ordered: the author's, else the one (UTC) on which the article was first seen. */
    public LocalDate day(Instant firstSeen) {
        return published == null ? LocalDate.ofInstant(firstSeen, ZoneOffset.UTC) : published.day();
    }

    /** Lead and body in one list: the numbering that {@link Sentence#block()} counts in. */
    public List<Block> blocks() {
        List<Block> all = new ArrayList<>(lead);
        all.addAll(body);
        return all;
    }

    /** The same article with the text, images and links of another, and what it lacks itself. */
    public Article withTextOf(Article other) {
        return new Article(
                title,
                authors.isEmpty() ? other.authors : authors,
                published == null ? other.published : published,
                url,
                other.language == null ? language : other.language,
                other.lead,
                other.body,
                other.images,
                other.links,
                tags.isEmpty() ? other.tags : tags);
    }

    /** What it says: all blocks but boilerplate, one after the other on lines of their own. */
    public String text() {
        return blocks().stream()
                .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    /** The same article with other blocks in the places of {@link #blocks()}, of which it must have as many. */
    public Article withBlocks(List<Block> blocks) {
        return new Article(
                title,
                authors,
                published,
                url,
                language,
                blocks.subList(0, lead.size()),
                blocks.subList(lead.size(), lead.size() + body.size()),
                images,
                links,
                tags);
    }
}
