package jianbao.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jianbao.model.ChatRef;
import jianbao.model.Subscription;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.store.Inbox.Received;
import jianbao.telegram.BotApi;
import jianbao.telegram.Keyboard;
import jianbao.telegram.Outgoing;
import jianbao.telegram.RichText;
import jianbao.telegram.SendResult;
import jianbao.telegram.TelegramException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTest {
    private static final InetSocketAddress ANY = new InetSocketAddress("127.0.0.1", 0);

    @TempDir
    Path home;

    private final BotApi telegram = mock(BotApi.class);
    private final List<String> faults = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpClient client = HttpClient.newHttpClient();
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private boolean signedIn;
    private Database store;
    private CountedBotApi api;
    private Endpoints endpoints;

    @BeforeEach
    void open() throws IOException {
        store = Databases.in(home);
        api = new CountedBotApi(telegram, () -> now);
        endpoints = Endpoints.open(
                ANY, threads, new Endpoints.Told(store, api, new Vitals(() -> faults, () -> signedIn), () -> now));
    }

    @AfterEach
    void close() {
        endpoints.close();
        threads.shutdownNow();
        store.close();
    }

    @Test
    void it_is_healthy_while_no_loop_has_a_fault() throws Exception {
        assertThat(get("health").statusCode()).isEqualTo(200);

        faults.add("poll has given no sign of life");
        faults.add("push-1 broke 5 times in a row");

        HttpResponse<String> answer = get("health");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).isEqualTo("poll has given no sign of life\npush-1 broke 5 times in a row\n");
    }

    @Test
    void health_tells_the_age_of_the_last_poll() throws Exception {
        assertThat(get("health").body()).isEqualTo("ok\nno poll of this process was answered yet\n");

        when(telegram.updates(anyLong(), any())).thenReturn(List.of());
        api.updates(0, Duration.ZERO);
        now = now.plusSeconds(42);

        assertThat(get("health").body()).isEqualTo("ok\nTelegram answered a poll 42 s ago\n");
        assertThat(metric("jianbao_poll_age_seconds")).isEqualTo("42.0");
    }

    @Test
    void it_is_ready_once_signed_in_and_while_the_store_answers() throws Exception {
        assertThat(get("ready").statusCode()).isEqualTo(503);
        assertThat(get("ready").body()).contains("not signed in");

        signedIn = true;
        assertThat(get("ready").statusCode()).isEqualTo(200);

        store.close();
        now = now.plusSeconds(2);
        assertThat(get("ready").statusCode()).isEqualTo(503);
        assertThat(get("ready").body()).contains("database");
    }

    @Test
    void what_the_store_counts_is_read_when_it_is_scraped() throws Exception {
        assertThat(metric("jianbao_subscriptions")).isEqualTo("0.0");

        store.subscriptions().add(new Subscription(ChatRef.of(7), now));
        store.inbox().keep(List.of(new Received(1, 7, "{}")), now);
        store.chats().park(8, "blocked", now);
        store.sources().failed("tea", "HTTP 500", now, now.plusSeconds(900));
        now = now.plusSeconds(1);

        assertThat(metric("jianbao_subscriptions")).isEqualTo("1.0");
        assertThat(metric("jianbao_inbox_waiting")).isEqualTo("1.0");
        assertThat(metric("jianbao_chats_parked")).isEqualTo("1.0");
        assertThat(metric("jianbao_outbox_rows{state=\"due\"}")).isEqualTo("0.0");
        assertThat(metric("jianbao_pushes_total{outcome=\"sent\"}")).isEqualTo("0.0");
        assertThat(metric("jianbao_source_failing{source=\"tea\"}")).isEqualTo("1.0");
        assertThat(get("metrics").body()).contains("jvm_memory_used_bytes");
    }

    @Test
    void within_a_second_the_store_is_asked_once() throws Exception {
        assertThat(metric("jianbao_subscriptions")).isEqualTo("0.0");
        store.subscriptions().add(new Subscription(ChatRef.of(7), now));

        now = now.plusMillis(999);
        assertThat(metric("jianbao_subscriptions")).isEqualTo("0.0");

        now = now.plusMillis(1);
        assertThat(metric("jianbao_subscriptions")).isEqualTo("1.0");
    }

    @Test
    void sends_are_counted_by_their_result() throws Exception {
        when(telegram.send(any())).thenReturn(new SendResult.Sent(1), new SendResult.Gone("blocked"));
        Outgoing message = Outgoing.message(ChatRef.of(7), RichText.plain("hello"), Keyboard.NONE);
        api.send(message);
        api.send(message);

        assertThat(metric("jianbao_sends_total{result=\"Sent\"}")).isEqualTo("1.0");
        assertThat(metric("jianbao_sends_total{result=\"Gone\"}")).isEqualTo("1.0");
    }

    @Test
    void where_the_store_is_silent_the_rest_is_told() throws Exception {
        store.close();
        now = now.plusSeconds(2);

        assertThat(metric("jianbao_store_up")).isEqualTo("0.0");
        assertThat(metric("jianbao_subscriptions")).isEqualTo("NaN");
    }

    @Test
    void a_source_that_is_gone_is_told_of_no_more() throws Exception {
        store.sources().wasRead("tea", now, now.plusSeconds(900));
        assertThat(get("metrics").body()).contains("source=\"tea\"");

        store.sources().keepOnly(List.of());
        now = now.plusSeconds(1);

        assertThat(get("metrics").body()).doesNotContain("tea");
    }

    @Test
    void only_known_paths_are_answered_and_only_get() throws Exception {
        assertThat(get("").statusCode()).isEqualTo(404);
        assertThat(get("metrics/secret").statusCode()).isEqualTo(404);
        assertThat(client.send(
                                HttpRequest.newBuilder(endpoints.address().resolve("health"))
                                        .POST(BodyPublishers.ofString("x"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void a_busy_port_is_refused() {
        InetSocketAddress taken =
                new InetSocketAddress("127.0.0.1", endpoints.address().getPort());

        assertThatThrownBy(() -> Endpoints.open(
                        taken,
                        threads,
                        new Endpoints.Told(store, api, new Vitals(() -> faults, () -> signedIn), () -> now)))
                .isInstanceOf(IOException.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(endpoints.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    /** The value on the metric's line; fails where it has not exactly one. */
    private String metric(String name) throws IOException, InterruptedException {
        List<String> values = get("metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .toList();
        assertThat(values).as(name).hasSize(1);
        return values.get(0);
    }

    @Test
    void the_telegram_behind_is_called_with_what_it_was_called_with() throws TelegramException {
        when(telegram.isAdministrator(-5, 7)).thenReturn(true);

        assertThat(api.isAdministrator(-5, 7)).isTrue();
        assertThat(api.isAdministrator(-5, 8)).isFalse();
    }
}
