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
 * @param retired whether the source has said, just now, that it will not come back
 */
public record Harvest(
        List<Reading> readings,
        List<String> gone,
        boolean complete,
        String state,
        Duration rest,
        int places,
        boolean retired) {
    /** Of a source that has nothing to be told and nobody to be polite to. */
    public Harvest(List<Reading> readings, List<String> gone, boolean complete) {
        this(readings, gone, complete, 0);
    }

    /** Of a source that knows how much there is. */
    public Harvest(List<Reading> readings, List<String> gone, boolean complete, int places) {
        this(readings, gone, complete, "", Duration.ZERO, places, false);
    }

    public Harvest {
        readings = List.copyOf(readings);
        gone = List.copyOf(gone);
    }
}
