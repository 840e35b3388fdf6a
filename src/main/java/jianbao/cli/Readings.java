package jianbao.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jianbao.source.Boilerplate;
import jianbao.source.MarkdownFile;
import jianbao.source.MarkdownFolder;
import jianbao.source.Reading;

/**
 * Reads inputs as the bot would: a folder is one source, and what repeats over its files is no text of any of them. A file
 * that was named itself stands for itself.
 */
final class Readings {
    private final Map<String, SortedMap<String, Path>> folders = new HashMap<>();
    private final Map<String, Boilerplate> learned = new HashMap<>();

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
        Reading reading = MarkdownFile.read(path, input.file());
        return input.folder().isEmpty() ? reading : reading.marked(boilerplate(input.folder()));
    }

    private Boilerplate boilerplate(String folder) {
        return learned.computeIfAbsent(
                folder, key -> MarkdownFolder.boilerplate(folders.getOrDefault(folder, new TreeMap<>())));
    }
}
