package jianbao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param file as named, or folder/relative path
 * @param path null when it cannot be read, or is an address
 * @param fault why it cannot; else empty
 * @param folder that was named and holds it; empty when it was named itself
 */
record Input(String file, @Nullable Path path, String fault, String folder) {
    static Input of(String file, Path path) {
        return new Input(file, path, "", "");
    }

    /** Something on the web. */
    static Input address(String address) {
        return new Input(address, null, "", "");
    }

    static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    static Input bad(String file, String fault) {
        return new Input(file, null, fault, "");
    }

    Input in(String folder) {
        return new Input(file, path, fault, folder);
    }
}
