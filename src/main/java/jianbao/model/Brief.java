package jianbao.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * 简报: what is kept of an article and sent to readers.
 *
 * @param id drawn when the article was first kept
 * @param article as it was last read
 * @param summaries one for every {@link Length}
 * @param summariser the version of the summariser that made them
 * @param firstSeen when it was first kept
 * @param origins where it was read, in the order in which it was found there
 */
public record Brief(
        ArticleId id,
        Article article,
        Map<Length, Summary> summaries,
        int summariser,
        Instant firstSeen,
        List<Origin> origins) {
    public Brief {
        summaries = Map.copyOf(summaries);
        origins = List.copyOf(origins);
    }

    /**
     * The summary of that length.
     *
     * @throws IllegalStateException when it was not made
     */
    public Summary summary(Length length) {
        Summary summary = summaries.get(length);
        if (summary == null) {
            throw new IllegalStateException("no " + length + " summary of " + id);
        }
        return summary;
    }

    /** The same brief with summaries that this version of the summariser made. */
    public Brief with(Map<Length, Summary> newSummaries, int version) {
        return new Brief(id, article, newSummaries, version, firstSeen, origins);
    }
}
