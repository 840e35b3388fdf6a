package jianbao.sandbox;

import static jianbao.sandbox.Client.message;
import static jianbao.sandbox.Client.with;
import static jianbao.sandbox.Person.ALICE;
import static jianbao.sandbox.Person.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jianbao.model.ChatRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SendingTest {
    private Sandbox sandbox;
    private Client bot;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0);
        bot = new Client(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_message_is_shown_with_its_formatting_and_buttons() throws Exception {
        bot.result("sendMessage", read("""
                {"chat_id": 1002, "text": "Hello, see /latest",
                 "entities": [{"type": "bold", "offset": 0, "length": 5}],
                 "reply_markup": {"inline_keyboard": [[{"text": "More", "callback_data": "m"}],
                                                      [{"text": "Site", "url": "https://example.org/a"}]]}}"""));

        Shown shown =
                sandbox.awaitMessages(ALICE.id(), 1, Duration.ofSeconds(1)).get(0);
        assertThat(shown.text()).isEqualTo("Hello, see /latest");
        assertThat(shown.entities())
                .containsExactly(new Shown.Entity("bold", 0, 5, null), new Shown.Entity("bot_command", 11, 7, null));
        assertThat(shown.buttons())
                .containsExactly(
                        List.of(new Shown.Button("More", "m", null)),
                        List.of(new Shown.Button("Site", null, "https://example.org/a")));
        assertThat(shown.from()).isNull();
    }

    static Stream<Arguments> refused_texts() {
        return Stream.of(
                Arguments.of("{\"chat_id\":1002}", "message text is empty"),
                Arguments.of("{\"chat_id\":1002,\"text\":\" \\n \"}", "text must be non-empty"),
                Arguments.of("{\"text\":\"a\"}", "chat_id is empty"),
                Arguments.of("{\"chat_id\":77,\"text\":\"a\"}", "chat not found"),
                Arguments.of("{\"chat_id\":\"@somebody\",\"text\":\"a\"}", "chat not found"),
                Arguments.of("{\"chat_id\":1002,\"text\":\"a\\ud83d\"}", "strings must be encoded in UTF-8"),
                Arguments.of("{\"chat_id\":1002,\"text\":\"a\",\"message_thread_id\":5}", "message thread not found"),
                Arguments.of(
                        "{\"chat_id\":1002,\"text\":\"a\",\"reply_parameters\":{\"message_id\":5}}",
                        "message to be replied not found"),
                Arguments.of(
                        "{\"chat_id\":1002,\"text\":\"a\",\"reply_markup\":\"{\"}",
                        "can't parse reply_markup JSON object"));
    }

    @ParameterizedTest
    @MethodSource("refused_texts")
    void a_message_that_telegram_does_not_take_is_refused_in_its_words(String parameters, String reason)
            throws Exception {
        assertThat(bot.call("sendMessage", parameters).path("description").asText())
                .isEqualTo("Bad Request: " + reason);
    }

    @Test
    void a_message_may_have_4096_utf16_units_and_no_more() throws Exception {
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "好".repeat(4096))))
                .isEmpty();
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "好".repeat(4097))))
                .isEqualTo("Bad Request: message is too long");
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "😀".repeat(2049))))
                .isEqualTo("Bad Request: message is too long");
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "好".repeat(11_000))))
                .isEqualTo("Bad Request: text is too long");
    }

    @Test
    void white_space_around_a_text_is_not_shown() throws Exception {
        ObjectNode parameters = message(ALICE.id(), "\n bold \n");
        parameters
                .putArray("entities")
                .addObject()
                .put("type", "bold")
                .put("offset", 2)
                .put("length", 6);
        bot.result("sendMessage", parameters);

        Shown shown = sandbox.messages(ALICE.id()).get(0);
        assertThat(shown.text()).isEqualTo("bold");
        assertThat(shown.entities()).containsExactly(new Shown.Entity("bold", 0, 4, null));
    }

    @Test
    void a_form_does_as_well_as_json() throws Exception {
        var form = bot.to("sendmessage?chat_id=1002")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(
                        "text=a+%26+b&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22x%22%2C"
                                + "%22callback_data%22%3A%22y%22%7D%5D%5D%7D"))
                .build();

        assertThat(bot.send(form).statusCode()).isEqualTo(200);
        assertThat(sandbox.messages(ALICE.id()).get(0).text()).isEqualTo("a & b");
        assertThat(sandbox.messages(ALICE.id()).get(0).buttons()).hasSize(1);
    }

    @Test
    void an_edit_changes_the_message_in_its_place() throws Exception {
        long id = send("before");

        bot.result("editMessageText", message(ALICE.id(), "after").put("message_id", id));

        assertThat(sandbox.messages(ALICE.id())).hasSize(1);
        assertThat(sandbox.messages(ALICE.id()).get(0).text()).isEqualTo("after");
        assertThat(sandbox.messages(ALICE.id()).get(0).edited()).isTrue();
    }

    @Test
    void an_edit_that_changes_nothing_is_refused() throws Exception {
        long id = send("same");

        assertThat(edit(id, "same"))
                .isEqualTo("Bad Request: message is not modified: specified new message content and reply markup "
                        + "are exactly the same as a current content and reply markup of the message");
    }

    @Test
    void only_a_message_of_the_bot_that_is_there_can_be_edited() throws Exception {
        long hers = sandbox.say(ALICE, ALICE.id(), "hers");

        assertThat(edit(hers, "x")).isEqualTo("Bad Request: message can't be edited");
        assertThat(edit(5, "x")).isEqualTo("Bad Request: message to edit not found");
        assertThat(edit(0, "x")).isEqualTo("Bad Request: message identifier is not specified");
        assertThat(edit(send("y"), "x".repeat(4097))).isEqualTo("Bad Request: MESSAGE_TOO_LONG");
    }

    private String edit(long id, String text) throws Exception {
        return bot.refusal("editMessageText", message(ALICE.id(), text).put("message_id", id));
    }

    @Test
    void a_pressed_button_reaches_the_bot_and_is_answered_once() throws Exception {
        long id = send("press me");
        String press = sandbox.press(ALICE, ALICE.id(), id, "forged");

        JsonNode query = bot.result("getUpdates", with()).get(0).path("callback_query");
        assertThat(query.path("id").asText()).isEqualTo(press);
        assertThat(query.path("data").asText()).isEqualTo("forged");
        assertThat(query.path("message").path("message_id").asLong()).isEqualTo(id);
        ObjectNode answer = with().put("callback_query_id", press);
        assertThat(bot.result("answerCallbackQuery", answer).asBoolean()).isTrue();
        assertThat(bot.refusal("answerCallbackQuery", answer))
                .isEqualTo("Bad Request: query is too old and response timeout expired or query ID is invalid");
    }

    @Test
    void nobody_writes_to_a_person_who_blocked_the_bot() throws Exception {
        sandbox.block(ALICE);
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "a")))
                .isEqualTo("Forbidden: bot was blocked by the user");

        sandbox.unblock(ALICE);
        send("a");
        JsonNode updates = bot.result("getUpdates", with());
        assertThat(updates.findValues("new_chat_member"))
                .extracting(member -> member.path("status").asText())
                .containsExactly("kicked", "member");
    }

    @Test
    void a_migrated_group_names_its_new_id() throws Exception {
        long group = sandbox.group("Readers", LIN, ALICE);
        long grown = sandbox.migrate(group);

        JsonNode answer = bot.call("sendMessage", message(group, "a"));
        assertThat(answer.path("error_code").asInt()).isEqualTo(400);
        assertThat(answer.path("description").asText())
                .isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(answer.path("parameters").path("migrate_to_chat_id").asLong())
                .isEqualTo(grown);
        assertThat(bot.result("getUpdates", with()).findValuesAsText("migrate_to_chat_id"))
                .containsExactly(Long.toString(grown));
        bot.result("sendMessage", message(grown, "a"));
        assertThat(sandbox.messages(grown)).hasSize(1);
    }

    @Test
    void nothing_is_sent_to_a_group_that_removed_the_bot() throws Exception {
        long group = sandbox.group("Readers", LIN, ALICE);
        sandbox.expel(LIN, group);

        assertThat(bot.refusal("sendMessage", message(group, "a")))
                .isEqualTo("Forbidden: bot was kicked from the group chat");

        sandbox.admit(LIN, group);
        assertThat(bot.refusal("sendMessage", message(group, "a"))).isEmpty();
    }

    @Test
    void a_topic_takes_messages_until_it_is_deleted() throws Exception {
        long forum = sandbox.migrate(sandbox.group("Readers", LIN, ALICE));
        int topic = sandbox.openTopic(forum);
        ObjectNode parameters = message(forum, "a").put("message_thread_id", topic);
        sandbox.say(LIN, new ChatRef(forum, topic), "/latest");

        JsonNode heard =
                bot.result("getUpdates", with().put("offset", -1)).get(0).path("message");
        assertThat(heard.path("message_thread_id").asInt()).isEqualTo(topic);
        assertThat(bot.result("sendMessage", parameters)
                        .path("message_thread_id")
                        .asInt())
                .isEqualTo(topic);
        sandbox.deleteTopic(forum, topic);
        assertThat(bot.refusal("sendMessage", parameters)).isEqualTo("Bad Request: message thread not found");
    }

    @Test
    void calls_are_logged_in_order_with_their_raw_json() throws Exception {
        ObjectNode parameters = message(ALICE.id(), "*a*").put("parse_mode", "Markdown");
        bot.call("sendmessage", parameters);
        bot.call("sendMessage", message(77, "nobody"));

        assertThat(sandbox.calls())
                .extracting(SentCall::method, SentCall::chat, SentCall::json, SentCall::code, SentCall::effective)
                .containsExactly(
                        tuple("sendMessage", ALICE.id(), parameters.toString(), 200, true),
                        tuple("sendMessage", 77L, message(77, "nobody").toString(), 400, false));
        assertThat(sandbox.sends()).hasSize(1);
    }

    private long send(String text) throws Exception {
        return bot.result("sendMessage", message(ALICE.id(), text))
                .path("message_id")
                .asLong();
    }

    private static JsonNode read(String json) throws IOException {
        return Json.MAPPER.readTree(json);
    }
}
