package jianbao.web;

import static jianbao.web.Fetchers.SMALL;
import static jianbao.web.Fetchers.failure;
import static jianbao.web.Fetchers.fetcher;
import static jianbao.web.Fetchers.impatient;
import static jianbao.web.RudeServer.redirect;
import static jianbao.web.RudeServer.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import jianbao.web.FetchException.Kind;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server may do to those who ask: every fetch ends in time, in bounded memory, and says what was wrong. */
@Timeout(30)
class HostileServerTest {
    private static final Duration SOON = Duration.ofMillis(300);
    private static final int MEGABYTE = 1 << 20;

    private HttpFetcher fetcher = fetcher(SMALL);

    @AfterEach
    void close() {
        fetcher.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 104857600", "Connection: close", "Transfer-Encoding: chunked"})
    void a_body_of_100_megabytes_is_not_read_to_its_end(String framing) throws Exception {
        byte[] piece = new byte[MEGABYTE];
        boolean chunked = framing.endsWith("chunked");
        try (RudeServer server = new RudeServer((request, out) -> {
            out.write(text("HTTP/1.1 200 OK", framing, "", ""));
            for (int i = 0; i < 100; i++) {
                out.write(chunked ? text("100000", "") : new byte[0]);
                out.write(piece);
                out.write(chunked ? text("", "") : new byte[0]);
            }
        })) {
            expect(Kind.TOO_LARGE, "too large", server);
        }
    }

    @Test
    void a_length_beyond_the_limit_is_enough_to_go_without_a_body() throws Exception {
        try (RudeServer server = RudeServer.dripping("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")) {
            expect(Kind.TOO_LARGE, "too large", server);
        }
    }

    @Test
    void a_body_is_too_large_packed_before_it_is_so_unpacked() throws Exception {
        byte[] body = new byte[MEGABYTE + 1];
        try (RudeServer server = new RudeServer((request, out) -> {
            out.write(text("HTTP/1.1 200 OK", "", ""));
            out.write(body);
        })) {
            expect(Kind.TOO_LARGE, "too large", server);
        }
    }

    @Test
    void a_body_that_unpacks_to_200_megabytes_is_not_unpacked_to_its_end() throws Exception {
        byte[] bomb = bomb(200);
        assertThat(bomb).hasSizeLessThan(SMALL.bytes());
        try (RudeServer server = packed(bomb)) {
            expect(Kind.TOO_LARGE, "too large", server);
        }
    }

    @Test
    void a_body_that_ends_before_it_is_unpacked_is_not_taken_for_whole() throws Exception {
        byte[] whole = HttpFetcherTest.gzip("hello".repeat(100).getBytes("UTF-8"));
        try (RudeServer server = packed(Arrays.copyOf(whole, whole.length / 2))) {
            expect(Kind.NETWORK, "the connection broke before the answer was complete", server);
        }
    }

    @Test
    void a_body_that_is_not_packed_as_it_says_is_not_read() throws Exception {
        try (RudeServer server = packed(text("plain text"))) {
            expect(Kind.SERVER_ERROR, "not packed as it says", server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "deflate", "gzip, gzip", "zstd", "简"})
    void a_coding_that_was_not_asked_for_is_not_read(String coding) throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 200 OK", "Content-Encoding: " + coding, "", "x")) {
            expect(Kind.SERVER_ERROR, "the answer is broken HTTP", server);
        }
    }

    @Test
    void a_server_that_says_nothing_is_left() throws Exception {
        hurry(SOON, Duration.ofSeconds(40));
        try (RudeServer server = RudeServer.dripping("")) {
            expect(Kind.TIMEOUT, "no complete answer in time", server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Long: ", "HTTP/1.1 302 Go\r\nLocation: /"})
    void a_server_that_drips_without_end_is_left(String start) throws Exception {
        hurry(Duration.ofSeconds(5), SOON);
        try (RudeServer server = RudeServer.dripping(start)) {
            expect(Kind.TIMEOUT, "no complete answer in time", server);
        }
    }

    @Test
    void a_queue_that_nobody_accepts_from_is_left() throws Exception {
        hurry(SOON, SOON);
        try (ServerSocket socket = new ServerSocket(0)) {
            URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertThat(failure(fetcher, address).kind()).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void redirects_in_a_circle_end() throws Exception {
        try (RudeServer server = new RudeServer((request, out) -> out.write(redirect(301, "/")))) {
            expect(Kind.REDIRECTS, "more than 5 redirects in a row", server);
            assertThat(server.requests).hasSize(6);
        }
    }

    @Test
    void redirects_share_the_time_of_one_fetch() throws Exception {
        fetcher.close();
        AtomicLong seconds = new AtomicLong();
        // Each look at the clock takes a second, of ten.
        InstantSource clock = () -> Fetchers.NOW.plusSeconds(seconds.getAndIncrement());
        fetcher = fetcher(new Limits(SOON, SOON, Duration.ofSeconds(10), MEGABYTE, 100), clock, Dns.SYSTEM);
        try (RudeServer server = new RudeServer((request, out) -> out.write(redirect(302, "/")))) {
            expect(Kind.TIMEOUT, "no complete answer in time", server);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n"})
    void an_empty_answer_is_a_failure(String framing) throws Exception {
        String body = framing.endsWith("chunked\r\n") ? "0\r\n\r\n" : "";
        try (RudeServer server = RudeServer.saying("HTTP/1.1 200 OK", framing + "\r\n" + body)) {
            expect(Kind.EMPTY, "an empty answer", server);
        }
    }

    @Test
    void an_answer_without_content_is_empty() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 204 No Content", "", "")) {
            expect(Kind.EMPTY, "an empty answer", server);
        }
    }

    @Test
    void a_connection_that_is_closed_without_a_word_is_told() throws Exception {
        try (RudeServer server = new RudeServer((request, out) -> {})) {
            expect(Kind.NETWORK, "the connection broke before the answer was complete", server);
        }
    }

    @Test
    void a_connection_that_breaks_in_the_middle_is_told() throws Exception {
        byte[] start = text("HTTP/1.1 200 OK", "Content-Length: 100", "", "hello");
        try (RudeServer server = new RudeServer(new ResettingSocket(), (request, out) -> out.write(start))) {
            expect(Kind.NETWORK, "the connection broke before the answer was complete", server);
        }
    }

    @Test
    void a_body_shorter_than_it_says_is_not_taken_for_whole() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 200 OK", "Content-Length: 100", "", "hello")) {
            expect(Kind.SERVER_ERROR, "the answer is broken HTTP", server);
        }
    }

    @Test
    void headers_of_a_megabyte_are_not_read_to_their_end() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 200 OK", "X-Long: " + "x".repeat(MEGABYTE), "", "x")) {
            expect(Kind.NETWORK, "the connection broke before the answer was complete", server);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\n",
                "SSH-2.0-OpenSSH_9.2\r\n",
                "HTTP/1.1\r\n\r\n",
                "HTTP/1.1 twohundred OK\r\n\r\nx",
                "HTTP/1.1 -12 x\r\n\r\n",
                "HTTP/1.1 204 x\r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 200 x\r\nContent-Length: -5\r\n\r\nhello",
                "HTTP/1.1 100 x\r\n\r\nHTTP/1.1 100 x\r\n\r\nHTTP/1.1 200 x\r\n\r\nhello",
                "HTTP/1.1 407 x\r\nProxy-Authenticate: Basic\r\n\r\n",
                "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nx",
                "HTTP/1.1 200 x\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello"
            })
    void what_is_no_http_is_told(String answer) throws Exception {
        try (RudeServer server = RudeServer.saying(answer)) {
            expect(Kind.SERVER_ERROR, "the answer is broken HTTP", server);
        }
    }

    @Test
    void headers_of_any_bytes_do_no_harm() throws Exception {
        try (RudeServer server = RudeServer.saying(
                "HTTP/1.1 200 OK",
                ": no name",
                "no colon",
                "ETag: \"\u0000\u00ff\"",
                "Content-Type: ;;;",
                "Cache-Control: max-age=\"",
                "Expires: \u00ff",
                "Set-Cookie: a",
                "",
                "hello")) {
            Fetched.Fresh fresh = (Fetched.Fresh) fetcher.fetch(server.at("/"), Validators.NONE);
            assertThat(Fetchers.text(fresh)).isEqualTo("hello");
            assertThat(fresh.validators()).isEqualTo(Validators.NONE);
            fetcher.fetch(server.at("/"), fresh.validators());
        }
    }

    @Test
    void nobody_answering_is_told() throws Exception {
        int port;
        // Of a server that has only just been closed one may still be accepted.
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        FetchException failure = failure(fetcher, URI.create("http://127.0.0.1:" + port + "/"));
        assertThat(failure.kind()).isEqualTo(Kind.NETWORK);
        assertThat(failure.getMessage()).isEqualTo("http://127.0.0.1:" + port + "/: nobody answers there");
    }

    /** Fails as it should, and takes little room: what was read is at most twice in memory. */
    private void expect(Kind kind, String why, RudeServer server) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        FetchException failure = failure(fetcher, server.at("/feed?key=secret"));
        assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
        assertThat(failure.getMessage()).startsWith(server.at("/").toString()).endsWith(": " + why);
        assertThat(failure.getMessage()).doesNotContain("secret");
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(12L * MEGABYTE);
    }

    private void hurry(Duration silence, Duration whole) {
        fetcher.close();
        fetcher = fetcher(impatient(silence, whole));
    }

    private static RudeServer packed(byte[] body) throws IOException {
        return new RudeServer((request, out) -> {
            out.write(text("HTTP/1.1 200 OK", "Content-Encoding: gzip", "", ""));
            out.write(body);
        });
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(new byte[MEGABYTE]);
            }
        }
        return packed.toByteArray();
    }

    /** Ends its connections without goodbye. */
    private static final class ResettingSocket extends ServerSocket {
        ResettingSocket() throws IOException {
            super(0, 50, InetAddress.getByName("127.0.0.1"));
        }

        @Override
        public Socket accept() throws IOException {
            Socket connection = super.accept();
            connection.setSoLinger(true, 0);
            return connection;
        }
    }
}
