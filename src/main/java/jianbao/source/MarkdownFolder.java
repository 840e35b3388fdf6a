package jianbao.source;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jianbao.model.Bookmark;
import org.jspecify.annotations.Nullable;

/**
 * A folder of Markdown files, with its subfolders. A file is read again when its size or time of change has changed, and
 * not before it was left alone for {@link #QUIET}: editors and downloads write in pieces. What is hidden, and folders
 * that tools keep for themselves, are passed over; a link is followed only to a file inside the folder.
 */
public final class MarkdownFolder implements Source {
    /** A file that was changed more recently is still being written. */
    static final Duration QUIET = Duration.ofSeconds(2);

    /** Files read in one harvest, so that what was read is soon kept. */
    private static final int AT_ONCE = 200;

    /** In bytes, likewise, since an article takes several times as much memory as its file. */
    private static final long MUCH = 8L * 1024 * 1024;

    /** A new file that is written for so long, such as a log, holds the others up no longer. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String name;
    private final Path root;
    private final Set<String> extensions;
    private final InstantSource time;
    /** Since when a new file was seen being written, by place. */
    private final Map<String, Instant> unsettled = new HashMap<>();

    private @Nullable Boilerplate boilerplate;

    /**
     * A folder that need not exist yet.
     *
     * @param name of the source, stable over restarts; part of its articles' identities
     * @param extensions of the files to read, without dot, in any case; all files when empty
     */
    public MarkdownFolder(String name, Path root, Set<String> extensions, InstantSource time) {
        this.name = name;
        this.root = root;
        this.extensions = Set.copyOf(extensions);
        this.time = time;
    }

    /** A file's place inside a folder: its path there, with {@code /} on every system. */
    public static String place(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    @Override
    public String name() {
        return name;
    }

    /**
     * The files that are new, changed or gone. While a new file is still being written the harvest is not complete: a
     * folder that was copied here just now is read whole before anything counts as new in it. That waits for no file
     * longer than {@link #PATIENCE}.
     */
    @Override
    public Harvest readFrom(Bookmark bookmark) throws SourceException {
        FileTree tree = FileTree.of(root, extensions);
        SortedMap<String, Path> files = new TreeMap<>();
        tree.files().forEach(file -> files.put(place(root, file), file));
        unsettled.keySet().retainAll(files.keySet());
        Harvest harvest = new Round(bookmark.stamps(), tree).read(files);
        return new Harvest(marked(harvest.readings(), files), harvest.gone(), harvest.complete(), files.size());
    }

    /** Learned from first, all of them: only several articles together show what repeats. */
    private List<Reading> marked(List<Reading> readings, SortedMap<String, Path> files) {
        if (readings.isEmpty()) {
            return readings;
        }
        Boilerplate known = boilerplate == null ? Sample.of(files).boilerplate() : boilerplate;
        boilerplate = known;
        readings.forEach(reading -> reading.article().ifPresent(article -> known.learn(reading.place(), article)));
        return readings.stream().map(reading -> reading.marked(known)).toList();
    }

    /** One look at all files. */
    private final class Round {
        private final Map<String, String> known;
        private final FileTree tree;
        private final Instant now = time.instant();
        private final List<Reading> readings = new ArrayList<>();
        private boolean newOneUnsettled;
        private long bytes;

        Round(Map<String, String> known, FileTree tree) {
            this.known = known;
            this.tree = tree;
        }

        Harvest read(SortedMap<String, Path> files) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                if (readings.size() == AT_ONCE || bytes >= MUCH) {
                    return new Harvest(readings, List.of(), false);
                }
                changed(file.getKey(), file.getValue()).ifPresent(readings::add);
            }
            return newOneUnsettled ? new Harvest(readings, List.of(), false) : new Harvest(readings, gone(files), true);
        }

        private Optional<Reading> changed(String place, Path file) {
            try {
                Stamp stamp = Stamp.of(file);
                if (stamp.toString().equals(known.get(place))) {
                    return Optional.empty();
                }
                if (!stamp.isSettled(now, QUIET)) {
                    newOneUnsettled |= !known.containsKey(place) && isWorthWaiting(place);
                    return Optional.empty();
                }
                unsettled.remove(place);
                bytes += stamp.size();
                return steady(place, file);
            } catch (IOException e) {
                return Optional.empty(); // It went while we looked; the next round says so.
            }
        }

        private boolean isWorthWaiting(String place) {
            Instant since = unsettled.computeIfAbsent(place, key -> now);
            return Duration.between(since, now).compareTo(PATIENCE) < 0;
        }

        /** What was changed while it was read is left for the next round. */
        private Optional<Reading> steady(String place, Path file) throws IOException {
            Reading reading = MarkdownFile.read(file, place);
            boolean steady = Stamp.of(file).toString().equals(reading.stamp());
            return steady ? Optional.of(named(reading)) : Optional.empty();
        }

        /** The same path in two folders is two files. */
        private Reading named(Reading reading) {
            List<String> identities = Stream.concat(
                            Stream.of("path:" + name + "/" + reading.place()),
                            reading.identities().stream().skip(1))
                    .toList();
            return reading.identifiedBy(identities);
        }

        private List<String> gone(Map<String, Path> files) {
            return known.keySet().stream()
                    .filter(place -> !files.containsKey(place) && !tree.isHiddenFromUs(place))
                    .sorted()
                    .toList();
        }
    }
}
