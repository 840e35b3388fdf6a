package jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jianbao.model.Block;
import jianbao.source.Reading.Status;

/** Reads one Markdown file. Whatever it holds is a reading; nothing is thrown for it. */
public final class MarkdownFile {
    /** In bytes. The longest articles are far below; above it is a log, a dump or an attack. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private MarkdownFile() {}

    /**
     * Reads a file whole.
     *
     * @param place its path inside the source, with {@code /}; {@code path:} and it is the reading's first identity
     * @return skipped with a reason where the file cannot be read, is too large, binary or without an article
     */
    public static Reading read(Path file, String place) {
        String stamp = "";
        try {
            Stamp found = Stamp.of(file);
            stamp = found.toString();
            if (!found.regular()) {
                return skipped(place, stamp, "not a regular file");
            }
            if (found.size() > LARGEST) {
                return skipped(place, stamp, "larger than 4 MB (" + found.size() + " bytes)");
            }
            return reading(place, stamp, bytes(file));
        } catch (IOException e) {
            return skipped(place, stamp, reason(e));
        }
    }

    /**
     * A text that came without a file, cleaned by the same rules. Each line is a block; what only looks like markup, such
     * as the number before a sentence, stays.
     *
     * @throws SourceException when the parser gives it up
     */
    public static List<Block> blocks(String text) throws SourceException {
        try {
            return Parts.blocks(Typesetting.text(MarkdownBlocks.read(Lines.plain(text))));
        } catch (RuntimeException | StackOverflowError e) {
            throw new SourceException("the parser gave it up: " + e, e);
        }
    }

    /** One byte more than allowed at most: a file may grow while it is read. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LARGEST + 1);
        }
    }

    private static Reading reading(String place, String stamp, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return skipped(place, stamp, "larger than 4 MB");
        }
        Optional<Decoded> text = Decoded.of(bytes);
        if (text.isEmpty()) {
            return skipped(place, stamp, "not a text file");
        }
        try {
            Manuscript found = Manuscript.read(text.get(), place);
            return new Reading(
                    place,
                    stamp,
                    found.status(),
                    found.line(),
                    found.reason(),
                    found.article(),
                    identities(place, found));
        } catch (RuntimeException | StackOverflowError e) {
            // A parser's own limit (a table of a million cells) or fault costs this file, never the whole folder.
            return skipped(place, stamp, "the parser gave it up: " + e);
        }
    }

    private static List<String> identities(String place, Manuscript found) {
        String path = "path:" + place;
        return found.canonical().map(url -> List.of(path, "url:" + url)).orElse(List.of(path));
    }

    private static Reading skipped(String place, String stamp, String reason) {
        return new Reading(place, stamp, Status.SKIPPED, 0, reason, null, List.of("path:" + place));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof AccessDeniedException
                ? "may not be read: permission denied"
                : "cannot be read: " + e.getMessage();
    }
}
