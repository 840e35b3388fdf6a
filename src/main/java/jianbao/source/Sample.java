package jianbao.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Some files of a folder, from all parts of it, and what repeats over them. It is taken anew at every start and kept
 * nowhere: so a new file is read after a restart as before it.
 *
 * @param readings by place, unmarked
 */
public record Sample(Map<String, Reading> readings, Boilerplate boilerplate) {
    private static final int MOST_FILES = 200;
    /** In bytes, all together. */
    private static final long MOST = 8L * 1024 * 1024;

    /**
     * Reads the sample of a folder.
     *
     * @param files by place, in order
     */
    public static Sample of(SortedMap<String, Path> files) {
        Sample sample = new Sample(new LinkedHashMap<>(), new Boilerplate());
        int step = (files.size() + MOST_FILES - 1) / MOST_FILES;
        long room = MOST;
        int number = 0;
        for (Map.Entry<String, Path> file : files.entrySet()) {
            long size = number++ % step == 0 ? file.getValue().toFile().length() : Long.MAX_VALUE;
            if (size <= room) {
                room -= size;
                sample.add(MarkdownFile.read(file.getValue(), file.getKey()));
            }
        }
        return sample;
    }

    private void add(Reading reading) {
        readings.put(reading.place(), reading);
        reading.article().ifPresent(article -> boilerplate.learn(reading.place(), article));
    }
}
