package jianbao.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of the last looks at a source.
 *
 * @param read when it was last read to its end
 * @param failed when that last went wrong
 * @param fault what is wrong; empty when the last look went well
 * @param next when it is looked at again
 * @param articles how many articles name it as an origin
 */
public record SourceStatus(
        String source,
        Optional<Instant> read,
        Optional<Instant> failed,
        Optional<String> fault,
        Instant next,
        long articles) {}
