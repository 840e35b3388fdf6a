package jianbao.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be read.
 *
 * @param file as named, or folder/relative path
 * @param path null exactly when it cannot be read
 * @param fault why it cannot; else empty
 */
record Input(String file, @Nullable Path path, String fault) {
    static Input of(String file, Path path) {
        return new Input(file, path, "");
    }

    static Input bad(String file, String fault) {
        return new Input(file, null, fault);
    }
}
