package jianbao.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and its subfolders. What is hidden, and folders that tools keep for themselves, are passed over; a
 * link is followed only to a file inside the folder.
 *
 * @param files sorted
 * @param unlisted places of subfolders that could not be listed: what is in them is not known
 */
public record FileTree(List<Path> files, List<String> unlisted) {
    private static final int DEEPEST = 40;
    /** Folders that tools keep for themselves; {@code .git} and its like are hidden anyway. */
    private static final Set<String> PASSED_OVER = Set.of("node_modules");

    /**
     * Lists a folder; a file that cannot be looked at is passed over, a folder noted.
     *
     * @param extensions of the files that are wanted, without dot, in any case; all files when empty
     * @throws SourceException when there is no such folder, or it cannot be listed
     */
    public static FileTree of(Path root, Set<String> extensions) throws SourceException {
        if (!Files.isDirectory(root)) {
            throw new SourceException((Files.exists(root) ? "not a folder: " : "no such folder: ") + root, null);
        }
        try {
            // Where the folder itself is a link, it is what the operator meant.
            Path real = root.toRealPath();
            Lister lister = new Lister(real, extensions);
            Files.walkFileTree(real, Set.of(), DEEPEST, lister);
            List<Path> files = lister.files.stream()
                    .map(file -> root.resolve(real.relativize(file)))
                    .sorted()
                    .toList();
            return new FileTree(files, List.copyOf(lister.unlisted));
        } catch (IOException e) {
            throw new SourceException("the folder " + root + " cannot be listed: " + e.getMessage(), e);
        }
    }

    /** Whether a place lies where we cannot look, so that nobody knows if it is gone. */
    boolean isHiddenFromUs(String place) {
        return unlisted.stream().anyMatch(folder -> place.startsWith(folder + "/"));
    }

    /** Whether a file or folder of this name is none of ours: hidden, or a tool's own. */
    static boolean isPassedOver(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || PASSED_OVER.contains(name);
    }

    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Set<String> extensions;
        private final List<Path> files = new ArrayList<>();
        private final List<String> unlisted = new ArrayList<>();

        Lister(Path root, Set<String> extensions) {
            this.root = root;
            this.extensions = Set.copyOf(
                    extensions.stream().map(e -> e.toLowerCase(Locale.ROOT)).toList());
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passed = !folder.equals(root) && isPassedOver(folder);
            return passed ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean plain = attributes.isRegularFile() || (attributes.isSymbolicLink() && leadsInside(file));
            if (plain && !isPassedOver(file) && isWanted(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
            if (path.equals(root)) {
                throw e;
            }
            unlisted.add(MarkdownFolder.place(root, path));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
            // Listing broke off in the middle: what it did not give is not gone.
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, e);
        }

        private boolean isWanted(Path file) {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return extensions.isEmpty() || (name.contains(".") && extensions.contains(ending));
        }

        private boolean leadsInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root) && Files.isRegularFile(target);
            } catch (IOException e) {
                return false; // It leads nowhere.
            }
        }
    }
}
