package jianbao.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The listening socket and the threads behind it. */
final class Server {
    /** More than all that may wait at once: the page's sixteen, the bot's one and its ended ones. */
    private static final int THREADS = 32;

    private final HttpServer http;
    private final ThreadPoolExecutor threads;

    private Server(HttpServer http, ThreadPoolExecutor threads) {
        this.http = http;
        this.threads = threads;
    }

    static Server bind(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer http = HttpServer.create(new InetSocketAddress(here, port), 0);
        ThreadPoolExecutor threads = threads();
        http.setExecutor(threads);
        return new Server(http, threads);
    }

    private static ThreadPoolExecutor threads() {
        AtomicInteger number = new AtomicInteger();
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "sandbox-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    Server serve(String path, HttpHandler handler) {
        http.createContext(path, handler).getFilters().add(new OwnPagesOnly());
        return this;
    }

    void start() {
        http.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    /** Ends at once; what is under way is cut. */
    void stop() {
        http.stop(0);
        threads.shutdownNow();
    }
}
