package jianbao.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Hands bytes on between the bot and the sandbox, and resets the connection in place of an answer of status 599: the JDK's
 * HTTP server can close a connection, but not reset it. What it hands on may be late, as if the sandbox were far away.
 */
public final class ResettingProxy implements AutoCloseable {
    static final int RESET = 599;

    private static final byte[] MARK = ("HTTP/1.1 " + RESET).getBytes(StandardCharsets.US_ASCII);

    private final URI behind;
    private final Duration late;
    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "proxy");
        thread.setDaemon(true);
        return thread;
    });

    /** To that address. */
    ResettingProxy(URI behind) throws IOException {
        this(behind, Duration.ZERO);
    }

    /** To that address; each way takes so long. */
    public ResettingProxy(URI behind, Duration late) throws IOException {
        this.behind = behind;
        this.late = late;
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        threads.execute(this::admit);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                // The door was closed, or a client went away before it was let in.
            }
        }
    }

    private void connect(Socket bot) throws IOException {
        Socket server = new Socket(behind.getHost(), behind.getPort());
        bot.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        threads.execute(() -> pump(bot, server));
        threads.execute(() -> pump(server, bot));
    }

    /** Until one of the two ends; then the other one is ended too. */
    private void pump(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (read >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
                    reset(to);
                    return;
                }
                LockSupport.parkNanos(late.toNanos());
                // What followed at once is under way as long.
                int more = in.available() > 0 ? in.read(buffer, read, buffer.length - read) : 0;
                out.write(buffer, 0, read + Math.max(0, more));
            }
        } catch (IOException e) {
            // One of them was cut; so is the other.
        }
    }

    private static void reset(Socket socket) throws SocketException {
        // A close that lingers for no time at all sends RST instead of FIN.
        socket.setSoLinger(true, 0);
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
