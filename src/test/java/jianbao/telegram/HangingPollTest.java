package jianbao.telegram;

import static jianbao.telegram.CannedBotApi.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A Telegram whose connection is dead without a word, as behind a router that forgot it. Limits are cut to a fraction. */
@Timeout(20)
class HangingPollTest {
    private static final String NOTHING_NEW = "{\"ok\":true,\"result\":[]}";
    private static final Duration SILENCE = Duration.ofMillis(300);

    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();
    private ServerSocket server;
    private HttpBotApi api;

    /** What the n-th call gets, from 1. */
    private interface Script {
        void answer(int call, OutputStream out) throws IOException, InterruptedException;
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        URI address = URI.create("http://127.0.0.1:" + server.getLocalPort());
        api = new HttpBotApi(address, TOKEN, SILENCE, Duration.ZERO);
    }

    @AfterEach
    void close() throws IOException {
        api.close();
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    @Test
    void a_connection_that_goes_dead_between_two_polls_is_left_for_a_new_one() throws Exception {
        serve((call, out) -> {
            if (call != 2) {
                write(out, NOTHING_NEW);
            }
        });

        assertThat(api.updates(0, Duration.ZERO)).isEmpty();
        assertThat(connections).hasSize(1);
        assertThat(fault()).isEqualTo(TelegramException.Kind.UNREACHABLE);
        assertThat(api.updates(0, Duration.ZERO)).isEmpty();

        assertThat(connections).hasSize(2);
        assertThat(calls).hasValue(3);
    }

    @Test
    void an_answer_that_drips_is_cut_off() throws Exception {
        serve((call, out) -> {
            head(out, 1_000_000);
            for (int i = 0; i < 1_000; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(SILENCE.toMillis() / 10);
            }
        });

        long start = System.nanoTime();

        assertThat(fault()).isEqualTo(TelegramException.Kind.UNREACHABLE);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SILENCE.multipliedBy(20));
    }

    @Test
    void of_the_real_limits_none_is_over_two_minutes() {
        HttpBotApi real = new HttpBotApi(URI.create("https://api.telegram.org"), TOKEN);

        assertThat(real.longestPoll()).isLessThanOrEqualTo(Duration.ofMinutes(2));
        real.close();
    }

    private TelegramException.Kind fault() {
        return catchThrowableOfType(TelegramException.class, () -> api.updates(0, Duration.ZERO))
                .kind();
    }

    private void serve(Script script) {
        Thread thread = new Thread(() -> accept(script), "hanging-telegram");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(Script script) {
        try {
            while (true) {
                Socket connection = server.accept();
                connections.add(connection);
                Thread thread = new Thread(() -> talk(connection, script), "hanging-connection");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void talk(Socket connection, Script script) {
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            while (readRequest(in)) {
                script.answer(calls.incrementAndGet(), connection.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            // Cut off, as it should be.
        }
    }

    private static boolean readRequest(BufferedReader in) throws IOException {
        int length = 0;
        String line = in.readLine();
        if (line == null) {
            return false;
        }
        while (!line.isEmpty()) {
            if (line.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
            line = in.readLine();
        }
        return in.skip(length) == length;
    }

    private static void write(OutputStream out, String body) throws IOException {
        head(out, body.length());
        out.write(body.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void head(OutputStream out, int length) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
