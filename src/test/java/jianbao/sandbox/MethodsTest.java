package jianbao.sandbox;

import static jianbao.sandbox.Client.message;
import static jianbao.sandbox.Client.with;
import static jianbao.sandbox.Person.ALICE;
import static jianbao.sandbox.Person.LIN;
import static jianbao.sandbox.Person.MIGUEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The methods beside sending, and what all calls have in common. */
class MethodsTest {
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
    void a_wrong_token_is_unauthorized() throws Exception {
        JsonNode wrong = asBot("1:not-this-token-but-well-formed").call("getMe", with());
        assertThat(wrong.path("error_code").asInt()).isEqualTo(401);
        assertThat(wrong.path("description").asText()).isEqualTo("Unauthorized");

        assertThat(asBot("nonsense").refusal("getMe", with())).isEqualTo("Unauthorized: invalid token specified");
    }

    private Client asBot(String token) {
        URI base = sandbox.address().resolve("/bot" + token + "/");
        return new Client(base);
    }

    @Test
    void an_unknown_method_is_not_found() throws Exception {
        assertThat(bot.call("sendMoney", with()).toString())
                .isEqualTo("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
    }

    @Test
    void the_status_of_the_answer_is_the_error_code() throws Exception {
        HttpRequest request =
                bot.to("sendMessage").POST(BodyPublishers.noBody()).build();
        HttpResponse<String> answer = bot.send(request);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json; charset=utf-8");
    }

    @Test
    void hostile_bodies_are_refused() throws Exception {
        assertThat(bot.call("sendMessage", "{\"text\":").path("error_code").asInt())
                .isEqualTo(400);
        assertThat(bot.call("sendMessage", "[".repeat(100_000))
                        .path("error_code")
                        .asInt())
                .isEqualTo(400);
        assertThat(bot.call("sendMessage", "\"" + "a".repeat(1 << 20) + "\"")
                        .path("error_code")
                        .asInt())
                .isEqualTo(413);
    }

    @Test
    void the_bot_is_who_its_token_says() throws Exception {
        JsonNode me = bot.result("getme", with());

        assertThat(me.path("id").asLong()).isEqualTo(110201543);
        assertThat(me.path("is_bot").asBoolean()).isTrue();
        assertThat(me.path("username").asText()).endsWith("_bot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | expected an Array of BotCommand",
                "{'commands':[{'command':'','description':'d'}]} | command must be non-empty",
                "{'commands':[{'command':'a b','description':'d'}]} | BOT_COMMAND_INVALID",
                "{'commands':[{'command':'Latest','description':'d'}]} | BOT_COMMAND_INVALID",
                "{'commands':[{'command':'a','description':' '}]} | command description must be non-empty",
                "{'commands':[],'language_code':'zh-hans'} | invalid language code specified",
                "{'commands':[],'scope':{'type':'moon'}} | can't parse BotCommandScope: Unsupported type specified"
            })
    void a_menu_that_telegram_does_not_take_is_refused(String parameters, String reason) throws Exception {
        assertThat(bot.call("setMyCommands", parameters.replace('\'', '"'))
                        .path("description")
                        .asText())
                .isEqualTo("Bad Request: " + reason);
    }

    @Test
    void a_menu_has_at_most_a_hundred_short_commands() throws Exception {
        assertThat(bot.refusal("setMyCommands", menu(101, 2, 1))).isEqualTo("Bad Request: BOT_COMMANDS_TOO_MUCH");
        assertThat(bot.refusal("setMyCommands", menu(1, 33, 1)))
                .isEqualTo("Bad Request: command length must not exceed 32");
        assertThat(bot.refusal("setMyCommands", menu(1, 32, 257)))
                .isEqualTo("Bad Request: command description length must not exceed 256");
        assertThat(bot.refusal("setMyCommands", menu(100, 32, 256))).isEmpty();
    }

    private static ObjectNode menu(int commands, int name, int description) {
        ObjectNode parameters = with();
        for (int i = 0; i < commands; i++) {
            parameters
                    .withArray("commands")
                    .addObject()
                    .put("command", "a".repeat(name))
                    .put("description", "d".repeat(description));
        }
        return parameters;
    }

    @Test
    void menus_are_kept_apart_by_scope_and_language() throws Exception {
        ObjectNode wide = menu(1, 1, 1);
        ObjectNode chinese = menu(2, 1, 1).put("language_code", "zh");
        ObjectNode mine = menu(3, 1, 1);
        mine.putObject("scope").put("type", "chat").put("chat_id", ALICE.id());
        bot.result("setMyCommands", wide);
        bot.result("setMyCommands", chinese);
        bot.result("setMyCommands", mine);

        assertThat(bot.result("getMyCommands", with())).hasSize(1);
        assertThat(bot.result("getMyCommands", with().put("language_code", "zh")))
                .hasSize(2);
        assertThat(bot.result("getMyCommands", with().set("scope", mine.path("scope"))))
                .hasSize(3);
        bot.result("deleteMyCommands", with());
        assertThat(bot.result("getMyCommands", with())).isEmpty();
    }

    @Test
    void only_owner_and_administrators_administer_a_group() throws Exception {
        long group = sandbox.group("Readers", LIN, ALICE, MIGUEL);
        sandbox.promote(group, MIGUEL);

        assertThat(status(group, LIN.id())).isEqualTo("creator");
        assertThat(status(group, ALICE.id())).isEqualTo("member");
        assertThat(status(group, MIGUEL.id())).isEqualTo("administrator");
        assertThat(status(group, 110201543)).isEqualTo("member");
        assertThat(bot.result("getChatAdministrators", with().put("chat_id", group)))
                .hasSize(2);
        assertThat(bot.refusal("getChatAdministrators", with().put("chat_id", ALICE.id())))
                .isEqualTo("Bad Request: there are no administrators in the private chat");
        assertThat(bot.refusal("getChatMember", with().put("chat_id", group).put("user_id", 77)))
                .isEqualTo("Bad Request: member not found");
    }

    private String status(long chat, long user) throws Exception {
        return bot.result("getChatMember", with().put("chat_id", chat).put("user_id", user))
                .path("status")
                .asText();
    }

    @Test
    void in_a_group_the_bot_hears_only_what_is_meant_for_it() throws Exception {
        long group = sandbox.group("Readers", LIN, ALICE);
        long own = bot.result("sendMessage", message(group, "of the bot"))
                .path("message_id")
                .asLong();
        sandbox.say(LIN, group, "hello all");
        sandbox.say(LIN, group, "/latest");
        sandbox.say(LIN, group, "/latest@other_bot");
        sandbox.say(LIN, group, "/latest@jianbao_sandbox_bot 3");
        sandbox.reply(LIN, group, own, "to the bot");

        JsonNode heard = bot.result("getUpdates", with());
        assertThat(heard.findValues("message"))
                .extracting(message -> message.path("text").asText())
                .containsExactly("/latest", "/latest@jianbao_sandbox_bot 3", "to the bot");
        assertThat(heard.get(3)
                        .path("message")
                        .path("reply_to_message")
                        .path("message_id")
                        .asLong())
                .isEqualTo(own);
    }

    @Test
    void typing_is_taken_in_a_known_chat() throws Exception {
        ObjectNode typing = with().put("action", "typing");

        assertThat(bot.result("sendChatAction", typing.put("chat_id", ALICE.id()))
                        .asBoolean())
                .isTrue();
        assertThat(bot.refusal("sendChatAction", typing.put("chat_id", 77))).isEqualTo("Bad Request: chat not found");
    }
}
