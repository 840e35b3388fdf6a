package jianbao.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** From what was named on the command line to the files that are meant. What is not there becomes a bad input. */
final class Inputs {
    private Inputs() {}

    /** Files and folders as named; folders whole, whatever their files' endings, in sorted order. */
    static List<Input> named(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        names.forEach(name -> inputs.addAll(of(name, file -> true)));
        return inputs;
    }

    /** The files of these folders with one of these endings. */
    static List<Input> inFolders(List<Path> folders, List<String> extensions) {
        List<Input> inputs = new ArrayList<>();
        folders.forEach(folder -> inputs.addAll(of(folder.toString(), file -> hasEnding(file, extensions))));
        return inputs;
    }

    private static boolean hasEnding(Path file, List<String> extensions) {
        String name = file.getFileName().toString();
        return extensions.stream()
                .anyMatch(ending -> name.regionMatches(
                        true, name.length() - ending.length() - 1, "." + ending, 0, ending.length() + 1));
    }

    private static List<Input> of(String name, Predicate<Path> wanted) {
        if (name.matches("(?i)https?://.*")) {
            return List.of(Input.bad(name, "web pages come in a later version; save it as a Markdown file"));
        }
        try {
            Path path = Path.of(name);
            // The empty path is the working directory, which nobody means by "".
            if (Files.isDirectory(path) && !name.isEmpty()) {
                return inside(name, path, wanted);
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

    private static List<Input> inside(String name, Path folder, Predicate<Path> wanted) {
        try {
            FolderWalk walk = new FolderWalk(name, folder.toRealPath(), wanted);
            Files.walkFileTree(walk.root, walk);
            walk.found.sort(Comparator.comparing(Input::file));
            return walk.found;
        } catch (IOException e) {
            return List.of(Input.bad(name, unreadable(e)));
        }
    }

    private static String unreadable(IOException e) {
        return "cannot be read (" + e.getClass().getSimpleName() + ")";
    }

    /** Gathers the files below a folder. Hidden ones are left out: {@code .git} holds no articles. */
    private static final class FolderWalk extends SimpleFileVisitor<Path> {
        private final String prefix;
        private final Path root;
        private final Predicate<Path> wanted;
        private final List<Input> found = new ArrayList<>();

        FolderWalk(String name, Path root, Predicate<Path> wanted) {
            this.prefix = name.endsWith("/") ? name : name + "/";
            this.root = root;
            this.wanted = wanted;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && Files.isRegularFile(file) && wanted.test(file)) {
                found.add(file(name(file), file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            found.add(Input.bad(name(file), unreadable(e)));
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return prefix + root.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }
    }
}
