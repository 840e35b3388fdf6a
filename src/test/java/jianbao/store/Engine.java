package jianbao.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The databases on which the whole suite of the store runs. */
enum Engine {
    SQLITE {
        @Override
        String make(Path folder) {
            Path file = fileIn(folder);
            write(file, EmptySqlite.CONTENT);
            return "jdbc:sqlite:" + file;
        }
    },
    POSTGRESQL {
        @Override
        String make(Path folder) {
            return Postgres.emptied();
        }

        @Override
        Database open(String url) {
            return new Database(Postgres.shared());
        }

        @Override
        void close(Database database) {}
    };

    /** Makes an empty database, in that folder when it is one of files, and gives its address. */
    abstract String make(Path folder);

    /** Opens what was just made; its tables are up to date. */
    Database open(String url) {
        return new Database(Sql.open(Backend.of(url, Duration.ofSeconds(5))));
    }

    void close(Database database) {
        database.close();
    }

    static Path fileIn(Path folder) {
        return folder.resolve("jianbao.db");
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copied for each test: making the tables takes most of the time of opening. */
    private static final class EmptySqlite {
        static final byte[] CONTENT = make();

        private static byte[] make() {
            try {
                Path file = Files.createTempFile("empty", ".db");
                Database.open("jdbc:sqlite:" + file).close();
                byte[] content = Files.readAllBytes(file);
                Files.delete(file);
                return content;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
