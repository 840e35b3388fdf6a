package jianbao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jianbao.source.Boilerplate;
import jianbao.source.MarkdownFile;
import jianbao.source.Reading;
import jianbao.source.Sample;

/**
 * Reads inputs as the bot would: a folder is one source, and what repeats over its files is no text of any of them. A file
 * that was named itself stands for itself.
 */
final class Readings {
    private final Map<String, SortedMap<String, Path>> folders = new HashMap<>();
    private final Map<String, Boilerplate> learned = new HashMap<>();
    /** What was read to learn from it, until it is asked for. */
    private final Map<String, Reading> sampled = new HashMap<>();

    Readings(Iterable<Input> inputs) {
        inputs.forEach(this::note);
    }

    private void note(Input input) {
        if (input.path() != null && !input.folder().isEmpty()) {
            folders.computeIfAbsent(input.folder(), key -> new TreeMap<>()).put(input.file(), input.path());
        }
    }

    /** What stands there. */
    Reading of(Input input, Path path) {
        if (input.folder().isEmpty()) {
            return MarkdownFile.read(path, input.file());
        }
        Boilerplate boilerplate = learned.computeIfAbsent(input.folder(), this::learn);
        Reading before = sampled.remove(input.file());
        Reading reading = before == null ? MarkdownFile.read(path, input.file()) : before;
        return reading.marked(boilerplate);
    }

    private Boilerplate learn(String folder) {
        Sample sample = Sample.of(folders.getOrDefault(folder, new TreeMap<>()));
        sampled.putAll(sample.readings());
        return sample.boilerplate();
    }
}
