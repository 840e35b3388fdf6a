package jianbao.source;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells soon when something changes in a folder or its subfolders. Only a hint: systems limit watches and lose events,
 * so whoever waits has to look by itself now and then. Where watching is not possible at all, that is logged once and
 * waiting just waits. One thread waits, any may close.
 */
public final class FolderWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);
    /** A little longer than {@link MarkdownFolder#QUIET}, so that what was announced can be read. */
    private static final Duration SETTLED = MarkdownFolder.QUIET.plusMillis(100);

    private final Path root;
    /** Where the root leads, if it is a link. */
    private Path real;

    private final @Nullable WatchService service;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Duration settled;
    private boolean watching;
    private boolean complained;

    /** Starts watching; a folder that is not there yet is watched as soon as somebody waits and it is. */
    public FolderWatch(Path root) {
        this(root, SETTLED);
    }

    FolderWatch(Path root, Duration settled) {
        this.root = root;
        this.real = root;
        this.settled = settled;
        this.service = open();
        watchRoot();
    }

    /**
     * Waits for a change, and then until what has changed was left alone for long enough to be read. What changes
     * meanwhile is told by the next call.
     *
     * @return whether something changed; false when the time is over or the watch was closed
     */
    public boolean await(Duration atMost) throws InterruptedException {
        watchRoot();
        if (service == null) {
            rest(atMost);
            return false;
        }
        try {
            WatchKey key = service.poll(atMost.toNanos(), TimeUnit.NANOSECONDS);
            boolean changed = key != null;
            for (; key != null; key = service.poll()) {
                take(key);
            }
            if (changed) {
                rest(settled);
            }
            return changed;
        } catch (ClosedWatchServiceException e) {
            rest(atMost);
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (service != null) {
            try {
                service.close();
            } catch (IOException e) {
                log.debug("closing the watch of {}", root, e);
            }
        }
    }

    private void rest(Duration time) throws InterruptedException {
        closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void take(WatchKey key) {
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.context() instanceof Path name && key.watchable() instanceof Path folder) {
                watch(folder.resolve(name)); // A new folder, perhaps with files in it already.
            }
        }
        if (!key.reset() && real.equals(key.watchable())) {
            watching = false; // It was deleted; one that is made again in its place is another folder.
            watchRoot();
        }
    }

    private void watchRoot() {
        if (!watching && Files.isDirectory(root)) {
            watching = true;
            watch(realRoot());
        }
    }

    private Path realRoot() {
        try {
            real = root.toRealPath();
        } catch (IOException e) {
            complain(e);
        }
        return real;
    }

    private @Nullable WatchService open() {
        try {
            return root.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            complain(e);
            return null;
        }
    }

    /** Watches a folder and those in it; does nothing for a file. */
    private void watch(Path path) {
        if (service != null && (path.equals(real) || !FileTree.isPassedOver(path))) {
            try {
                Files.walkFileTree(path, new Registering(service));
            } catch (IOException e) {
                complain(e); // Such as: no more inotify watches allowed.
            }
        }
    }

    private void complain(Exception e) {
        if (!complained) {
            log.warn("{} cannot be watched ({}); changes there are seen later", root, e.getMessage());
        }
        complained = true;
    }

    private final class Registering extends SimpleFileVisitor<Path> {
        private final WatchService service;

        Registering(WatchService service) {
            this.service = service;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(real) && FileTree.isPassedOver(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // Gone again, or not ours to see.
        }
    }
}
