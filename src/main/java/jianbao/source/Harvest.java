package jianbao.source;

import java.util.List;

/**
 * What one look at a source gave.
 *
 * @param readings places that are new or changed
 * @param gone places of the bookmark that are no longer there; only ever filled when {@code complete}, so that a file
 *     that moved is seen at its new place first
 * @param complete false when there is more to read at once
 */
public record Harvest(List<Reading> readings, List<String> gone, boolean complete) {
    public Harvest {
        readings = List.copyOf(readings);
        gone = List.copyOf(gone);
    }
}
