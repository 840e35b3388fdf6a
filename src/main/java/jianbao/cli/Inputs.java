package jianbao.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jianbao.source.FileTree;
import jianbao.source.MarkdownFolder;
import jianbao.source.SourceException;

/** From what was named on the command line to the files that are meant. What is not there becomes a bad input. */
final class Inputs {
    private Inputs() {}

    /** Files and folders as named; folders whole, whatever their files' endings, in sorted order. */
    static List<Input> named(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        names.forEach(name -> inputs.addAll(of(name, Set.of())));
        return inputs;
    }

    /** The same, and addresses on the web. */
    static List<Input> namedOrAddressed(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        names.forEach(name -> inputs.addAll(Input.isAddress(name) ? List.of(Input.address(name)) : of(name, Set.of())));
        return inputs;
    }

    /** The files of these folders with one of these endings: those that the bot reads. */
    static List<Input> inFolders(List<Path> folders, List<String> extensions) {
        List<Input> inputs = new ArrayList<>();
        folders.forEach(folder -> inputs.addAll(of(folder.toString(), Set.copyOf(extensions))));
        return inputs;
    }

    private static List<Input> of(String name, Set<String> extensions) {
        if (Input.isAddress(name)) {
            return List.of(Input.bad(name, "an address, not a file: see jianbao page, feed and summarize"));
        }
        try {
            Path path = Path.of(name);
            // The empty path is the working directory, which nobody means by "".
            if (Files.isDirectory(path) && !name.isEmpty()) {
                return inside(name, path, extensions);
            }
            return List.of(file(name, path));
        } catch (InvalidPathException e) {
            return List.of(Input.bad(name, "not the name of a file: " + e.getReason()));
        }
    }

    private static Input file(String name, Path path) {
        if (name.isEmpty() || !Files.exists(path)) {
            return Input.bad(name, "no such file or folder");
        }
        return Files.isReadable(path) ? Input.of(name, path) : Input.bad(name, "cannot be read: permission denied");
    }

    private static List<Input> inside(String name, Path folder, Set<String> extensions) {
        try {
            FileTree tree = FileTree.of(folder, extensions);
            String prefix = name.endsWith("/") ? name : name + "/";
            List<Input> inputs = new ArrayList<>();
            tree.files()
                    .forEach(path -> inputs.add(file(prefix + MarkdownFolder.place(folder, path), path)
                            .in(name)));
            tree.unlisted().forEach(place -> inputs.add(Input.bad(prefix + place, "cannot be listed")));
            return inputs;
        } catch (SourceException e) {
            return List.of(Input.bad(name, e.getMessage()));
        }
    }
}
