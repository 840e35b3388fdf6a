package jianbao.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says that a bot works on a database file. The system takes it back when the process ends, however it ends. */
final class SqliteLock implements Backend.Hold {
    private static final Logger log = LoggerFactory.getLogger(SqliteLock.class);

    private final FileChannel channel;

    private SqliteLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link StoreException} when another bot has it. */
    static SqliteLock of(SqliteFile file) {
        try {
            // A file of its own: SQLite locks stretches of the database file itself.
            FileChannel channel =
                    FileChannel.open(file.beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw file.fault("another Jianbao works on it; stop that one, or name another file in store.url", null);
            }
            return new SqliteLock(channel);
        } catch (IOException e) {
            throw file.fault("its lock file cannot be made; look at the permissions of the folder", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // This same process has it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            log.debug("closing a lock", e);
        }
    }
}
