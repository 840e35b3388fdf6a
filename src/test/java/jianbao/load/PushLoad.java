package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import jianbao.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long pushes take where Telegram is far away. Run by {@code ./mvnw -Pload verify}. */
class PushLoad {
    private static final int SUBSCRIBERS = 600;
    private static final int PER_SECOND = 30;
    private static final Duration WAY = Duration.ofMillis(75);

    @TempDir
    Path home;

    @Test
    void pushes_use_the_rate_also_where_each_call_takes_150_milliseconds() throws Exception {
        String url = "jdbc:sqlite:" + home.resolve("load.db");
        Path articles = home.resolve("articles");
        Posts posts = new Posts();
        posts.write(articles, 10);
        Crowd.subscribe(url, SUBSCRIBERS);
        try (Sandbox sandbox = Sandbox.start(0);
                FarAway far = FarAway.from(sandbox.address())) {
            Askers.meet(sandbox, Crowd.FIRST, SUBSCRIBERS);
            Process bot = BotUnderLoad.process(sandbox, far.address(), articles, url, 200)
                    .start();
            try {
                BotUnderLoad.article(sandbox);
                // The first one warms up.
                posts.add(articles);
                pushed(sandbox, SUBSCRIBERS - 1, 0);
                posts.add(articles);

                Duration took = Duration.between(pushed(sandbox, 0, 1), pushed(sandbox, SUBSCRIBERS - 1, 1));
                System.out.printf("%d pushes in %d ms%n", SUBSCRIBERS, took.toMillis());

                assertThat(took.toMillis()).isLessThan(1050L * SUBSCRIBERS / PER_SECOND);
            } finally {
                bot.destroyForcibly().onExit().join();
            }
        }
    }

    private static Instant pushed(Sandbox sandbox, int subscriber, int article) {
        return sandbox.awaitMessages(Crowd.FIRST + subscriber, article + 1, Duration.ofMinutes(1))
                .get(article)
                .time();
    }

    /** A way to that address on which all that is said arrives late. */
    private record FarAway(URI behind, ServerSocket door) implements AutoCloseable {
        static FarAway from(URI behind) throws IOException {
            FarAway way = new FarAway(behind, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            start(way::admit);
            return way;
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + door.getLocalPort());
        }

        private static void start(Runnable task) {
            Thread thread = new Thread(task, "far-away");
            thread.setDaemon(true);
            thread.start();
        }

        private void admit() {
            while (!door.isClosed()) {
                try {
                    Socket bot = door.accept();
                    Socket server = new Socket(behind.getHost(), behind.getPort());
                    bot.setTcpNoDelay(true);
                    server.setTcpNoDelay(true);
                    start(() -> carry(bot, server));
                    start(() -> carry(server, bot));
                } catch (IOException e) {
                    // The door was closed, or a client went away before it was let in.
                }
            }
        }

        private static void carry(Socket from, Socket to) {
            try (from;
                    to) {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    LockSupport.parkNanos(WAY.toNanos());
                    // What followed at once is under way as long.
                    int more = in.available() > 0 ? in.read(buffer, read, buffer.length - read) : 0;
                    out.write(buffer, 0, read + more);
                }
            } catch (IOException e) {
                // One of them was cut; so is the other.
            }
        }

        @Override
        public void close() throws IOException {
            door.close();
        }
    }
}
