package jianbao.web;

import static jianbao.web.Fetchers.NAME;
import static jianbao.web.Fetchers.SMALL;
import static jianbao.web.Fetchers.failure;
import static jianbao.web.Fetchers.fetcher;
import static jianbao.web.Fetchers.text;
import static jianbao.web.RudeServer.ok;
import static jianbao.web.RudeServer.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import jianbao.web.FetchException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpFetcherTest {
    private static final Validators KNOWN = new Validators("\"v1\"", "Sat, 21 Nov 2026 10:00:00 GMT");

    private final HttpFetcher fetcher = fetcher(SMALL);

    @AfterEach
    void close() {
        fetcher.close();
    }

    @Test
    void an_answer_comes_with_its_type_and_what_to_ask_by_next_time() throws Exception {
        try (RudeServer server = RudeServer.saying(
                "HTTP/1.1 200 OK",
                "Content-Type: text/xml; charset=gbk",
                "ETag: \"v1\"",
                "Last-Modified: Sat, 21 Nov 2026 10:00:00 GMT",
                "Cache-Control: max-age=600",
                "Content-Length: 5",
                "",
                "hello")) {
            Fetched.Fresh fresh = (Fetched.Fresh) fetcher.fetch(server.at("/feed#top"), Validators.NONE);
            assertThat(text(fresh)).isEqualTo("hello");
            assertThat(fresh.address()).isEqualTo(server.at("/feed"));
            assertThat(fresh.movedTo()).isEmpty();
            assertThat(fresh.body().contentType()).isEqualTo("text/xml; charset=gbk");
            assertThat(fresh.validators()).isEqualTo(KNOWN);
            assertThat(fresh.freshFor()).isEqualTo(Duration.ofMinutes(10));
        }
    }

    @Test
    void a_question_says_who_asks_and_nothing_about_earlier_ones() throws Exception {
        try (RudeServer server =
                RudeServer.saying("HTTP/1.1 200 OK", "Set-Cookie: a=b", "Connection: close", "", "hello")) {
            fetcher.fetch(server.at("/"), Validators.NONE);
            fetcher.fetch(server.at("/"), Validators.NONE);
            assertThat(server.requests)
                    .hasSize(2)
                    .allSatisfy(request -> assertThat(request)
                            .startsWith("GET / HTTP/1.1\r\n")
                            .contains("User-Agent: " + NAME + "\r\n", "Accept-Encoding: gzip\r\n")
                            .doesNotContainIgnoringCase("cookie", "if-none-match", "if-modified-since", "referer"));
        }
    }

    @Test
    void what_has_not_changed_is_not_sent_again() throws Exception {
        try (RudeServer server =
                RudeServer.saying("HTTP/1.1 304 Not Modified", "Cache-Control: max-age=60", "ETag: \"v2\"", "", "")) {
            assertThat(fetcher.fetch(server.at("/"), KNOWN))
                    .isEqualTo(new Fetched.Unchanged(
                            server.at("/"), Optional.empty(), new Validators("\"v2\"", null), Duration.ofMinutes(1)));
            assertThat(server.requests.get(0))
                    .contains("If-None-Match: \"v1\"\r\n", "If-Modified-Since: Sat, 21 Nov 2026 10:00:00 GMT\r\n");
        }
    }

    @Test
    void validators_stay_known_when_a_304_names_none() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 304 Not Modified", "", "")) {
            Fetched.Unchanged unchanged = (Fetched.Unchanged) fetcher.fetch(server.at("/"), KNOWN);
            assertThat(unchanged.validators()).isEqualTo(KNOWN);
        }
    }

    @Test
    void nothing_can_be_unchanged_for_one_who_knew_nothing() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 304 Not Modified", "", "")) {
            assertThat(failure(fetcher, server.at("/")).kind()).isEqualTo(Kind.SERVER_ERROR);
        }
    }

    @Test
    void what_is_gone_is_an_answer() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 410 Gone", "Content-Length: 3", "", "bye")) {
            assertThat(fetcher.fetch(server.at("/"), KNOWN)).isEqualTo(new Fetched.Gone(server.at("/")));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, CLIENT_ERROR", "401, CLIENT_ERROR", "403, CLIENT_ERROR", "404, NOT_FOUND", "408, CLIENT_ERROR",
        "429, TOO_MANY", "451, CLIENT_ERROR", "500, SERVER_ERROR", "502, SERVER_ERROR", "503, TOO_MANY",
        "101, SERVER_ERROR", "300, SERVER_ERROR", "305, SERVER_ERROR", "999, SERVER_ERROR", "099, SERVER_ERROR"
    })
    void any_other_status_is_a_failure(String status, Kind kind) throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 " + status + " x", "Content-Length: 2", "", "no")) {
            FetchException failure = failure(fetcher, server.at("/feed"));
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure).hasMessage("%s: answered with status %d", server.at("/feed"), Integer.valueOf(status));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"120", "Sun, 22 Nov 2026 03:02:00 GMT"})
    void a_server_that_was_asked_too_often_says_how_long_to_wait(String retryAfter) throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 429 Slow down", "Retry-After: " + retryAfter, "", "")) {
            assertThat(failure(fetcher, server.at("/")).retryAfter()).isEqualTo(Duration.ofMinutes(2));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301 308, true",
        "301, true",
        "302, false",
        "303, false",
        "307, false",
        "301 302, false",
        "302 301, false"
    })
    void a_move_is_remembered_only_when_every_step_was_for_good(String steps, boolean forGood) throws Exception {
        String[] statuses = steps.split(" ");
        try (RudeServer server = new RudeServer((request, out) -> {
            int hop = Integer.parseInt(request.substring(5, 6));
            out.write(hop < statuses.length ? redirect(Integer.parseInt(statuses[hop]), "" + (hop + 1)) : ok("here"));
        })) {
            Fetched.Fresh fresh = (Fetched.Fresh) fetcher.fetch(server.at("/0"), Validators.NONE);
            URI end = server.at("/" + statuses.length);
            assertThat(fresh.address()).isEqualTo(end);
            assertThat(fresh.movedTo()).isEqualTo(forGood ? Optional.of(end) : Optional.empty());
        }
    }

    @Test
    void a_packed_answer_is_unpacked() throws Exception {
        byte[] packed = gzip("你好".getBytes("UTF-8"));
        try (RudeServer server = new RudeServer((request, out) -> {
            out.write(RudeServer.text("HTTP/1.1 200 OK", "Content-Encoding: GZIP", "", ""));
            out.write(packed);
        })) {
            assertThat(text(fetcher.fetch(server.at("/"), Validators.NONE))).isEqualTo("你好");
        }
    }

    @Test
    void no_more_than_two_ask_a_host_at_once() throws Exception {
        Semaphore entered = new Semaphore(0);
        CountDownLatch leave = new CountDownLatch(1);
        try (RudeServer server = new RudeServer((request, out) -> {
            entered.release();
            await(leave);
            out.write(ok("done"));
        })) {
            // A thread for each: the common pool of a small machine has one.
            var fetches = Stream.generate(() ->
                            CompletableFuture.supplyAsync(() -> fetched(server), each -> new Thread(each).start()))
                    .limit(3)
                    .toList();
            assertThat(entered.tryAcquire(2, 5, TimeUnit.SECONDS)).isTrue();
            assertThat(entered.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();
            leave.countDown();
            assertThat(fetches)
                    .allSatisfy(fetch -> assertThat(text(fetch.join())).isEqualTo("done"));
        }
    }

    @Test
    void closing_breaks_off_what_is_under_way_and_refuses_the_rest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (RudeServer server = new RudeServer((request, out) -> {
            asked.countDown();
            await(never);
        })) {
            var waiting = CompletableFuture.supplyAsync(() -> failure(fetcher, server.at("/")));
            await(asked);
            fetcher.close();
            assertThat(waiting.get(5, TimeUnit.SECONDS).kind()).isEqualTo(Kind.NETWORK);
            assertThat(failure(fetcher, server.at("/")).kind()).isEqualTo(Kind.NETWORK);
            assertThat(server.requests).hasSize(1);
            never.countDown();
        }
    }

    private Fetched fetched(RudeServer server) {
        try {
            return fetcher.fetch(server.at("/"), Validators.NONE);
        } catch (FetchException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
