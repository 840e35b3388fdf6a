package jianbao.telegram;

import static jianbao.telegram.CannedBotApi.TOKEN;
import static jianbao.telegram.CannedBotApi.body;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import jianbao.model.ChatRef;
import jianbao.telegram.SendResult.Gone;
import jianbao.telegram.SendResult.Moved;
import jianbao.telegram.SendResult.Refused;
import jianbao.telegram.SendResult.Sent;
import jianbao.telegram.SendResult.TopicGone;
import jianbao.telegram.SendResult.TryLater;
import jianbao.telegram.SendResult.Unsure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpBotApiSendTest {
    private static final ChatRef CHAT = ChatRef.of(42);
    private static final Keyboard BUTTONS =
            Keyboard.row(Keyboard.Button.press("更长", "l"), Keyboard.Button.link("原文", URI.create("https://e.org/1")));

    private final CannedBotApi telegram;
    private BotApi api;

    HttpBotApiSendTest() throws IOException {
        telegram = new CannedBotApi();
    }

    @BeforeEach
    void connect() {
        // Long enough for a busy machine: a fault is told at once, only silence takes the whole time.
        api = new HttpBotApi(telegram.uri(), TOKEN, Duration.ofSeconds(10));
    }

    @AfterEach
    void hangUp() {
        api.close();
        telegram.close();
    }

    @Test
    void a_message_goes_out_with_entities_and_buttons() {
        RichText text = RichText.builder()
                .text("🙂")
                .bold("简报")
                .link("x", URI.create("https://e.org/"))
                .text("<b>&")
                .build();
        telegram.on("sendMessage", message(77));

        SendResult result = api.send(Outgoing.message(new ChatRef(-100, 5), text, BUTTONS));

        assertThat(result).isEqualTo(new Sent(77));
        assertThat(telegram.last().toString())
                .contains("\"chat_id\":\"-100\"")
                .contains("\"message_thread_id\":5")
                .contains("\"text\":\"🙂简报x<b>&\"")
                .contains("\"is_disabled\":true")
                .contains("{\"text\":\"更长\",\"callback_data\":\"l\"},{\"text\":\"原文\",\"url\":\"https://e.org/1\"}")
                .doesNotContain("parse_mode");
        assertThat(telegram.last().path("entities").toString())
                .isEqualTo("[{\"type\":\"bold\",\"offset\":2,\"length\":2},"
                        + "{\"type\":\"text_link\",\"offset\":4,\"length\":1,\"url\":\"https://e.org/\"}]");
    }

    @Test
    void every_kind_of_span_has_telegrams_name() {
        RichText text = RichText.builder()
                .italic("a")
                .code("b")
                .quote(RichText.plain("c"))
                .text("\n")
                .expandableQuote(RichText.plain("d"))
                .build();
        telegram.on("sendMessage", message(1));

        api.send(Outgoing.message(CHAT, text, Keyboard.NONE));

        assertThat(telegram.last().path("entities").findValuesAsText("type"))
                .containsExactly("italic", "code", "blockquote", "expandable_blockquote");
    }

    @Test
    void what_is_not_there_is_not_sent() {
        telegram.on("sendMessage", message(1));

        api.send(plain());

        assertThat(telegram.last().has("reply_markup")).isFalse();
        assertThat(telegram.last().has("message_thread_id")).isFalse();
    }

    @Test
    void half_a_surrogate_pair_does_not_stop_a_message() {
        telegram.on("sendMessage", message(1));

        assertThat(api.send(Outgoing.message(CHAT, RichText.plain("a\uD83D"), Keyboard.NONE)))
                .isEqualTo(new Sent(1));
        assertThat(telegram.last().path("text").asText()).isEqualTo("a?");
    }

    @Test
    void an_edit_replaces_the_message() {
        telegram.on("editMessageText", message(9));

        assertThat(api.send(edit())).isEqualTo(new Sent(9));
        assertThat(telegram.last().path("message_id").asInt()).isEqualTo(9);
        assertThat(telegram.last()
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean())
                .isTrue();
        assertThat(telegram.last().path("reply_markup").path("inline_keyboard")).hasSize(1);
    }

    @Test
    void an_edit_that_changes_nothing_counts_as_sent() {
        telegram.refuse("editMessageText", 400, "Bad Request: message is not modified: specified new", "");

        assertThat(api.send(edit())).isEqualTo(new Sent(9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"})
    void a_message_that_cannot_be_edited_is_sent_anew(String why) {
        telegram.refuse("editMessageText", 400, "Bad Request: " + why, "").on("sendMessage", message(10));

        assertThat(api.send(edit())).isEqualTo(new Sent(10));
        assertThat(telegram.last().has("reply_markup")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can't parse entities: byte offset 7",
                "message is too long",
                "text is too long",
                "ENTITIES_TOO_LONG"
            })
    void a_text_that_telegram_cannot_read_goes_plain_and_short_once(String why) {
        telegram.refuse("sendMessage", 400, "Bad Request: " + why, "").on("sendMessage", message(1));
        RichText text = RichText.builder().bold("a".repeat(4000)).build();

        assertThat(api.send(Outgoing.message(CHAT, text, BUTTONS))).isInstanceOf(Sent.class);
        assertThat(telegram.methods()).containsExactly("sendmessage", "sendmessage");
        assertThat(telegram.last().path("text").asText()).hasSizeBetween(1, 2048);
        assertThat(telegram.last().path("entities")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BUTTON_DATA_INVALID",
                "BUTTON_URL_INVALID",
                "reply markup is too long",
                "Wrong HTTP URL specified",
                "inline keyboard button URL 'x:' is invalid"
            })
    void buttons_that_telegram_refuses_are_left_out_once(String why) {
        telegram.refuse("sendMessage", 400, "Bad Request: " + why, "")
                .refuse("sendMessage", 400, "Bad Request: " + why, "");

        assertThat(api.send(Outgoing.message(CHAT, RichText.plain("a"), BUTTONS)))
                .isInstanceOf(Refused.class);
        assertThat(telegram.methods()).containsExactly("sendmessage", "sendmessage");
        assertThat(telegram.last().has("reply_markup")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "403, Forbidden: bot was blocked by the user",
        "403, Forbidden: user is deactivated",
        "403, Forbidden: the group chat was deleted",
        "403, Forbidden: bot was kicked from the supergroup chat",
        "403, Forbidden: bot is not a member of the channel chat",
        "403, forbidden: something new",
        "400, Bad Request: chat not found",
        "400, Bad Request: private chat not found",
        "400, Bad Request: have no rights to send a message",
        "400, Bad Request: not enough rights to send text messages to the chat",
        "400, Bad Request: need administrator rights in the channel chat",
        "400, Bad Request: CHAT_WRITE_FORBIDDEN",
    })
    void a_chat_that_cannot_be_written_to_is_gone(int code, String why) {
        telegram.refuse("sendMessage", code, why, "");

        assertThat(api.send(plain())).isEqualTo(new Gone(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message thread not found", "TOPIC_CLOSED", "TOPIC_DELETED"})
    void a_topic_may_be_gone_while_its_chat_is_there(String why) {
        telegram.refuse("sendMessage", 400, "Bad Request: " + why, "");

        assertThat(api.send(plain())).isInstanceOf(TopicGone.class);
    }

    @Test
    void a_group_that_became_a_supergroup_has_moved() {
        telegram.refuse(
                "sendMessage",
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                "{\"migrate_to_chat_id\":-1001234567890}");

        assertThat(api.send(plain())).isEqualTo(new Moved(-1001234567890L));
    }

    @Test
    void a_flood_is_waited_for_as_telegram_says() {
        telegram.refuse("sendMessage", 429, "Too Many Requests: retry after 10072", "{\"retry_after\":10072}");

        assertThat(api.send(plain()))
                .isEqualTo(new TryLater(Duration.ofSeconds(10072), "Too Many Requests: retry after 10072"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 401, 404, 409})
    void what_telegram_says_no_to_for_reasons_of_its_own_is_tried_later(int code) {
        telegram.refuse("sendMessage", code, "Internal Server Error: restart", "");

        assertThat(api.send(plain())).isEqualTo(new TryLater(Duration.ZERO, "Internal Server Error: restart"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message is too long", "message text is empty", "ENTITIES_TOO_LONG"})
    void any_other_refusal_is_final(String why) {
        telegram.refuse("sendMessage", 400, "Bad Request: " + why, "");

        assertThat(api.send(plain())).isEqualTo(new Refused("Bad Request: " + why));
    }

    @Test
    void an_empty_text_is_refused_without_a_call() {
        assertThat(api.send(Outgoing.message(CHAT, RichText.plain(""), Keyboard.NONE)))
                .isInstanceOf(Refused.class);
        assertThat(telegram.calls).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answersThatLeaveADoubt")
    void without_a_clear_answer_the_message_may_be_in_the_chat(String name, CannedBotApi.Answer answer) {
        telegram.on("sendMessage", answer);

        assertThat(api.send(plain())).isInstanceOf(Unsure.class);
        assertThat(telegram.methods()).containsExactly("sendmessage");
    }

    static Stream<Arguments> answersThatLeaveADoubt() {
        return Stream.of(
                Arguments.of("hang up", CannedBotApi.hangUp()),
                Arguments.of("truncated", CannedBotApi.truncated()),
                Arguments.of("502 in HTML", body(502, "<html>502 Bad Gateway</html>")),
                Arguments.of("503 that asks for a retry", (CannedBotApi.Answer) call -> {
                    call.getResponseHeaders().add("Retry-After", "0");
                    call.sendResponseHeaders(503, -1);
                }),
                Arguments.of("408", body(408, "")),
                Arguments.of("redirect", (CannedBotApi.Answer) call -> {
                    call.getResponseHeaders()
                            .add("Location", call.getRequestURI().toString());
                    call.sendResponseHeaders(307, -1);
                }),
                Arguments.of("nothing", body(200, "")),
                Arguments.of("garbage", body(200, "{\"ok\":tru")),
                Arguments.of("no ok", body(200, "{}")),
                Arguments.of("no result", body(200, "{\"ok\":true}")),
                Arguments.of("another result", body(200, "{\"ok\":true,\"result\":true}")),
                Arguments.of("a result without its number", body(200, "{\"ok\":true,\"result\":{}}")),
                Arguments.of("deeply nested", body(200, "{\"ok\":" + "[".repeat(100_000))));
    }

    @Test
    void a_server_that_is_silent_leaves_a_doubt() {
        telegram.on("sendMessage", telegram.silence());

        try (BotApi impatient = new HttpBotApi(telegram.uri(), TOKEN, Duration.ofMillis(300))) {
            assertThat(impatient.send(plain())).isInstanceOf(Unsure.class);
        }
    }

    @Test
    void an_answer_without_end_is_given_up() {
        telegram.on("sendMessage", call -> {
            call.sendResponseHeaders(200, 0);
            byte[] chunk = "{".repeat(1 << 16).getBytes();
            for (int i = 0; i < 1000; i++) {
                call.getResponseBody().write(chunk);
            }
        });

        assertThat(api.send(plain())).isInstanceOf(Unsure.class);
    }

    @Test
    void a_server_that_is_not_there_got_nothing() {
        telegram.close();

        assertThat(api.send(plain())).isInstanceOf(TryLater.class);
    }

    @Test
    void a_host_that_is_not_known_got_nothing() {
        BotApi nowhere = new HttpBotApi(URI.create("http://nowhere.invalid"), TOKEN, Duration.ofSeconds(5));

        assertThat(nowhere.send(plain())).isInstanceOf(TryLater.class);
        nowhere.close();
    }

    @Test
    void nothing_is_sent_once_it_is_closed() {
        api.close();

        assertThat(api.send(plain())).isInstanceOf(TryLater.class);
        assertThat(telegram.calls).isEmpty();
    }

    private static Outgoing plain() {
        return Outgoing.message(CHAT, RichText.plain("a"), Keyboard.NONE);
    }

    private static Outgoing edit() {
        return new Outgoing(CHAT, RichText.plain("a"), BUTTONS, 9);
    }

    private static String message(int id) {
        return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":42,\"type\":\"private\"},\"text\":\"a\"}".formatted(id);
    }
}
