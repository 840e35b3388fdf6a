package jianbao.telegram;

import static jianbao.telegram.CannedBotApi.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.telegram.TelegramException.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpBotApiTest {
    private static final String ME =
            "{\"id\":123456,\"is_bot\":true,\"first_name\":\"J\",\"username\":\"jianbao_bot\"}";

    private final CannedBotApi telegram;
    private HttpBotApi api;

    HttpBotApiTest() throws IOException {
        telegram = new CannedBotApi();
    }

    @BeforeEach
    void connect() {
        api = new HttpBotApi(telegram.uri(), TOKEN, Duration.ofSeconds(10));
    }

    @AfterEach
    void hangUp() {
        api.close();
        telegram.close();
    }

    @Test
    void signing_in_deletes_the_webhook_and_keeps_what_waits() throws TelegramException {
        telegram.on("getMe", ME);

        assertThat(api.signIn()).isEqualTo(new BotApi.Bot(123456, "jianbao_bot"));
        assertThat(telegram.methods()).containsExactly("deletewebhook", "getme");
        assertThat(telegram.calls.get(0).body().path("drop_pending_updates").asBoolean(true))
                .isFalse();
    }

    @Test
    void a_poll_names_all_that_it_wants() throws TelegramException {
        telegram.on("getUpdates", "[]");

        assertThat(api.updates(17, Duration.ofSeconds(90))).isEmpty();
        assertThat(telegram.last().toString())
                .startsWith("{\"offset\":17,\"limit\":100,\"timeout\":50,"
                        + "\"allowed_updates\":[\"message\",\"callback_query\",\"my_chat_member\"]");
    }

    @Test
    void updates_come_in_their_order() throws TelegramException {
        telegram.on("getUpdates", "[{\"update_id\":900},{\"update_id\":7},{\"update_id\":8}]");

        assertThat(api.updates(0, Duration.ZERO))
                .containsExactly(new Update.Other(900), new Update.Other(7), new Update.Other(8));
    }

    @Test
    void an_update_that_cannot_be_read_holds_up_no_other() throws TelegramException {
        telegram.on(
                "getUpdates",
                "[{\"update_id\":1,\"message\":{\"message_id\":\"many\"}},{\"update_id\":2,\"message\":%s}]"
                        .formatted(text("\"hi\"")));

        assertThat(api.updates(0, Duration.ZERO))
                .containsExactly(
                        new Update.Other(1),
                        new Update.Message(2, ChatRef.of(42), new User(42, "Li", null), "hi", false));
    }

    @Test
    void what_answers_the_bot_is_known_once_it_signed_in() throws TelegramException {
        String answer = text("\"yes\",\"reply_to_message\":{\"message_id\":1,\"date\":1,\"chat\":%s,\"from\":%s}"
                .formatted("{\"id\":42,\"type\":\"private\"}", ME));
        telegram.on("getMe", ME).on("getUpdates", "[{\"update_id\":2,\"message\":%s}]".formatted(answer));
        api.signIn();

        assertThat(api.updates(0, Duration.ZERO))
                .singleElement()
                .extracting("toBot")
                .isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({
        "401, Unauthorized, UNAUTHORIZED",
        "404, Not Found, UNAUTHORIZED",
        "409, Conflict: terminated by other getUpdates request, CONFLICT",
        "429, Too Many Requests: retry after 5, FLOOD",
        "400, Bad Request: wrong offset, REFUSED",
        "500, Internal Server Error: restart, UNREACHABLE",
    })
    void what_telegram_says_no_to_has_a_kind(int code, String why, Kind kind) {
        telegram.refuse("getUpdates", code, why, code == 429 ? "{\"retry_after\":5}" : "");

        assertThatThrownBy(() -> api.updates(0, Duration.ZERO))
                .isInstanceOf(TelegramException.class)
                .hasMessage(why)
                .extracting("kind", "retryAfter")
                .containsExactly(kind, Duration.ofSeconds(code == 429 ? 5 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>502 Bad Gateway</html>", "{\"ok\":tru", "{}", "null", "[1]"})
    void an_answer_that_is_not_the_bot_apis_counts_as_none(String body) {
        telegram.on("getUpdates", CannedBotApi.body(502, body));

        assertThat(fault()).extracting(TelegramException::kind).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void the_status_of_a_gateway_is_told() {
        telegram.on("getUpdates", CannedBotApi.body(502, "<html>"));

        assertThat(fault()).hasMessageContaining("502");
    }

    @Test
    void a_server_that_is_not_there_is_unreachable() {
        telegram.close();

        assertThat(fault()).extracting(TelegramException::kind).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void closing_ends_a_waiting_poll_at_once() throws Exception {
        telegram.on("getUpdates", telegram.silence());
        CompletableFuture<List<Update>> poll = CompletableFuture.supplyAsync(this::poll);
        assertThat(telegram.reached.await(5, TimeUnit.SECONDS)).isTrue();

        api.close();

        assertThat(poll.get(5, TimeUnit.SECONDS)).isEmpty();
        assertThat(poll()).isEmpty();
        assertThat(telegram.calls).hasSize(1);
    }

    @Test
    void closing_lets_a_send_finish() throws Exception {
        CompletableFuture<Void> closed = new CompletableFuture<>();
        telegram.on("sendMessage", call -> {
            closed.join();
            CannedBotApi.body(200, "{\"ok\":true,\"result\":%s}".formatted(text("\"a\"")))
                    .give(call);
        });
        CompletableFuture<SendResult> send = CompletableFuture.supplyAsync(
                () -> api.send(Outgoing.message(ChatRef.of(42), RichText.plain("a"), Keyboard.NONE)));
        assertThat(telegram.reached.await(5, TimeUnit.SECONDS)).isTrue();

        api.close();
        closed.complete(null);

        assertThat(send.get(5, TimeUnit.SECONDS)).isEqualTo(new SendResult.Sent(1));
    }

    @Test
    void a_poll_that_is_interrupted_ends_and_keeps_the_interrupt() throws Exception {
        telegram.on("getUpdates", telegram.silence());
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread poller = new Thread(() -> {
            fault();
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        poller.start();
        assertThat(telegram.reached.await(5, TimeUnit.SECONDS)).isTrue();

        poller.interrupt();
        poller.join(5000);

        assertThat(interrupted).isTrue();
    }

    @Test
    void a_press_is_answered() {
        api.answerPress("987");

        assertThat(telegram.last().path("callback_query_id").asText()).isEqualTo("987");
    }

    @Test
    void a_press_that_cannot_be_answered_harms_nobody() {
        telegram.refuse("answerCallbackQuery", 400, "Bad Request: query is too old and response timeout expired", "")
                .on("answerCallbackQuery", CannedBotApi.hangUp());

        assertThatCode(() -> {
                    api.answerPress("1");
                    api.answerPress("2");
                })
                .doesNotThrowAnyException();
    }

    @Test
    void a_menu_is_for_a_language_or_for_all_others() throws TelegramException {
        List<BotApi.MenuEntry> menu = List.of(new BotApi.MenuEntry("latest", "最新文章"));

        api.setMenu(menu, Language.CHINESE);
        api.setMenu(menu, null);

        assertThat(telegram.calls.get(0).body().toString())
                .contains("\"commands\":[{\"command\":\"latest\",\"description\":\"最新文章\"}]")
                .contains("\"language_code\":\"zh\"");
        assertThat(telegram.last().has("language_code")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "creator, true",
        "administrator, true",
        "member, false",
        "restricted, false",
        "left, false",
        "kicked, false"
    })
    void owners_and_administrators_are_administrators(String status, boolean is) throws TelegramException {
        telegram.on(
                "getChatMember",
                "{\"status\":\"%s\",\"user\":{\"id\":7,\"is_bot\":false,\"first_name\":\"Li\"}}".formatted(status));

        assertThat(api.isAdministrator(-100, 7)).isEqualTo(is);
        assertThat(telegram.last().toString()).contains("\"chat_id\":\"-100\"").contains("\"user_id\":7");
    }

    @Test
    void an_anonymous_administrator_is_one() throws TelegramException {
        assertThat(api.isAdministrator(-100, 1087968824)).isTrue();
        assertThat(telegram.calls).isEmpty();
    }

    @Test
    void whom_telegram_does_not_know_is_no_administrator() throws TelegramException {
        telegram.refuse("getChatMember", 400, "Bad Request: user not found", "");

        assertThat(api.isAdministrator(-100, 7)).isFalse();
    }

    @Test
    void without_an_answer_nobody_is_called_an_administrator_or_not() {
        telegram.on("getChatMember", CannedBotApi.hangUp());

        assertThatThrownBy(() -> api.isAdministrator(-100, 7)).isInstanceOf(TelegramException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8081/bot, path",
        "https://example.org/?a=b, query",
        "https://example.org/#a, fragment",
        "https://me:secret@example.org, password",
        "ftp://example.org, http",
        "example.org, http",
        "http:/example.org, http",
        "mailto:a@example.org, http",
    })
    void an_address_that_cannot_be_kept_to_is_refused(URI address, String why) {
        assertThatThrownBy(() -> new HttpBotApi(address, TOKEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.telegram.org, 443",
        "http://localhost, 80",
        "HTTP://localhost:8081/, 8081",
        "http://[::1]:8081, 8081"
    })
    void scheme_host_and_port_are_kept(URI address, int port) {
        assertThat(Wire.address(address).getPort()).isEqualTo(port);
        assertThatCode(() -> new HttpBotApi(address, TOKEN).close()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "12:a/b", "12:a\n", "12:ä"})
    void what_cannot_be_a_token_is_refused_unseen(String token) {
        assertThatThrownBy(() -> new HttpBotApi(telegram.uri(), token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the token is not of the form 123456:ABC...");
    }

    private List<Update> poll() {
        try {
            return api.updates(0, Duration.ZERO);
        } catch (TelegramException e) {
            throw new AssertionError(e);
        }
    }

    private TelegramException fault() {
        return catchThrowableOfType(TelegramException.class, () -> api.updates(0, Duration.ZERO));
    }

    private static String text(String text) {
        return "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":42,\"type\":\"private\"},"
                + "\"from\":{\"id\":42,\"is_bot\":false,\"first_name\":\"Li\"},\"text\":" + text + "}";
    }
}
