package jianbao.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers with any bytes at all, one question a connection, and remembers what it was asked. */
final class RudeServer implements AutoCloseable {
    final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ServerSocket socket;
    private final Manners manners;

    /** What it does to somebody who asked. */
    interface Manners {
        void answer(String request, OutputStream out) throws IOException;
    }

    RudeServer(Manners manners) throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")), manners);
    }

    RudeServer(ServerSocket socket, Manners manners) {
        this.socket = socket;
        this.manners = manners;
        start(this::accept);
    }

    /** One that says the same to everybody. */
    static RudeServer saying(String... lines) throws IOException {
        return new RudeServer((request, out) -> out.write(text(lines)));
    }

    static byte[] text(String... lines) {
        return String.join("\r\n", lines).getBytes(ISO_8859_1);
    }

    static byte[] ok(String body) {
        return text("HTTP/1.1 200 OK", "Content-Length: " + body.length(), "Connection: close", "", body);
    }

    static byte[] redirect(int status, String location) {
        return text("HTTP/1.1 " + status + " Go", "Location: " + location, "Content-Length: 0", "", "");
    }

    /** One that says this, and then a letter now and then for ever, or nothing when this is nothing. */
    static RudeServer dripping(String start) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        return new RudeServer((request, out) -> {
            out.write(text(start));
            while (!isOver(never)) {
                out.write(text(start.isEmpty() ? "" : "x"));
                out.flush();
            }
        });
    }

    URI at(String path) {
        return at("http", "127.0.0.1", path);
    }

    URI at(String scheme, String host, String path) {
        return URI.create(scheme + "://" + host + ":" + socket.getLocalPort() + path);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }

    private static boolean isOver(CountDownLatch never) {
        try {
            return never.await(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private void accept() {
        while (closed.getCount() > 0) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            String request = head(connection.getInputStream());
            if (request.isEmpty()) {
                return;
            }
            requests.add(request);
            manners.answer(request, connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException | UncheckedIOException e) {
            // The one who asked has had enough.
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(ISO_8859_1).endsWith("\r\n\r\n")) {
            int read = in.read();
            if (read < 0) {
                return "";
            }
            head.write(read);
            // It waits for no end of a question in TLS, which begins like this.
            if (head.size() == 1 && read == 0x16) {
                return "TLS";
            }
        }
        return head.toString(ISO_8859_1);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "rude-server");
        thread.setDaemon(true);
        thread.start();
    }
}
