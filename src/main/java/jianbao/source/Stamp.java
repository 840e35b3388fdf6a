package jianbao.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * What a file looks like from outside; another stamp, another content.
 *
 * @param modified since 1970-01-01 in nanoseconds, as finely as the file system counts
 * @param readable part of the stamp, since a change of rights changes nothing else
 */
record Stamp(boolean regular, long size, long modified, boolean readable) {
    static Stamp of(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(
                found.isRegularFile(),
                found.size(),
                found.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Files.isReadable(file));
    }

    /** Whether nobody has written to it for a while. A time to come is no time of writing: clocks differ, archives lie. */
    boolean isSettled(Instant now, Duration quiet) {
        Duration age = Duration.between(Instant.EPOCH.plusNanos(modified), now);
        return age.isNegative() || age.compareTo(quiet) >= 0;
    }

    @Override
    public String toString() {
        return size + "-" + modified + (readable ? "" : "-unreadable");
    }
}
