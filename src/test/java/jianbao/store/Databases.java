package jianbao.store;

import java.nio.file.Files;
import java.nio.file.Path;

/** Databases for the tests of other rooms: ready in a moment, since their tables are copied and not looked at. */
public final class Databases {
    private Databases() {}

    /** The one in that folder, made where there is none. */
    public static Database in(Path folder) {
        Path file = Engine.fileIn(folder);
        String url = Files.exists(file) ? "jdbc:sqlite:" + file : Engine.SQLITE.make(folder);
        return Engine.SQLITE.open(url);
    }
}
