package jianbao;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import jianbao.ops.Endpoints;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where the operator looks in: opened where the settings say so, and never a reason to end. */
final class Lookout implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Lookout.class);
    /** A monitor asks every few seconds; a probe meanwhile. */
    private static final int THREADS = 3;

    private static final int WAITING = 16;

    private final Endpoints.Told told;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Lookout::thread);
    private @Nullable Endpoints endpoints;

    Lookout(Endpoints.Told told) {
        this.told = told;
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "jianbao-http");
        thread.setDaemon(true);
        return thread;
    }

    /** Listens there; an address that cannot be had is a warning. */
    synchronized void open(InetSocketAddress address) {
        if (threads.isShutdown()) {
            return;
        }
        try {
            endpoints =
                    Endpoints.open(new InetSocketAddress(address.getHostString(), address.getPort()), threads, told);
            log.info("health and metrics at {}", endpoints.address());
        } catch (IOException | RuntimeException e) {
            log.warn(
                    "no health and metrics at {}:{}: {}; set http.listen to another address, or empty",
                    address.getHostString(),
                    address.getPort(),
                    e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        if (endpoints != null) {
            endpoints.close();
        }
        threads.shutdownNow();
    }
}
