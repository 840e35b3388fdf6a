package jianbao.source;

import java.time.Duration;
import java.util.List;

/**
 * What one look at a source gave.
 *
 * @param readings places that are new or changed
 * @param gone places of the bookmark that are no longer there; only ever filled when {@code complete}, so that a file
 *     that moved is seen at its new place first
 * @param complete false when there is more to read at once
 * @param state what the source wants to be told the next time, see {@link jianbao.model.Bookmark#state}
 * @param rest how long the source's publisher asks to be left alone; zero where he asks nothing
 * @param places how many the source has in all; 0 where it does not know
 */
public record Harvest(
        List<Reading> readings, List<String> gone, boolean complete, String state, Duration rest, int places) {
    /** Of a source that has nothing to be told and nobody to be polite to. */
    public Harvest(List<Reading> readings, List<String> gone, boolean complete) {
        this(readings, gone, complete, "", Duration.ZERO);
    }

    /** Of a source that does not know how much there is. */
    public Harvest(List<Reading> readings, List<String> gone, boolean complete, String state, Duration rest) {
        this(readings, gone, complete, state, rest, 0);
    }

    public Harvest {
        readings = List.copyOf(readings);
        gone = List.copyOf(gone);
    }
}
