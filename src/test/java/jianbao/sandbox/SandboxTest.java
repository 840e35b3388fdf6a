package jianbao.sandbox;

import static jianbao.sandbox.Client.message;
import static jianbao.sandbox.Client.with;
import static jianbao.sandbox.Person.ALICE;
import static jianbao.sandbox.Person.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxTest {
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
    void a_taken_port_is_an_error() {
        int taken = sandbox.address().getPort();

        assertThatThrownBy(() -> Sandbox.start(taken)).isInstanceOf(BindException.class);
    }

    @Test
    void a_token_of_another_form_is_not_taken_and_not_told() {
        assertThatThrownBy(() -> Sandbox.start(0, "secret", InstantSource.system()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void the_token_has_telegrams_form() {
        assertThat(sandbox.token()).matches("[0-9]+:[A-Za-z0-9_-]{35}");
    }

    @Test
    void somebody_new_may_come_in() throws Exception {
        Person stranger = new Person(77, "Somebody", null);
        sandbox.say(stranger, 77, "/start");

        bot.result("sendMessage", message(77, "hello"));
        assertThat(sandbox.messages(77)).extracting(Shown::text).containsExactly("hello");
    }

    @Test
    void nobody_writes_in_the_private_chat_of_another() {
        assertThatThrownBy(() -> sandbox.say(ALICE, LIN.id(), "a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void waiting_ends_when_the_messages_are_there() {
        CompletableFuture<JsonNode> sent = bot.later("sendMessage", message(ALICE.id(), "a"));

        assertThat(sandbox.awaitMessages(ALICE.id(), 1, Duration.ofSeconds(5))).hasSize(1);
        assertThat(sent).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void waiting_in_vain_tells_what_the_bot_did_instead() throws Exception {
        bot.result("sendMessage", message(LIN.id(), "not to Alice"));

        assertThatThrownBy(() -> sandbox.awaitMessages(ALICE.id(), 1, Duration.ofMillis(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not to Alice");
    }

    @Test
    void a_fault_hits_the_calls_that_it_names_as_often_as_it_says() throws Exception {
        sandbox.fail(Fault.tooManyRequests(Duration.ofSeconds(7))
                .on("sendMessage")
                .in(ALICE.id())
                .times(1));

        bot.result("sendMessage", message(LIN.id(), "a"));
        assertThat(bot.call("sendMessage", message(ALICE.id(), "a")).toString())
                .isEqualTo("{\"ok\":false,\"error_code\":429,"
                        + "\"description\":\"Too Many Requests: retry after 7\",\"parameters\":{\"retry_after\":7}}");
        bot.result("sendMessage", message(ALICE.id(), "a"));
    }

    @Test
    void a_fault_without_bounds_lasts_until_it_is_healed() throws Exception {
        sandbox.fail(Fault.refused(500, "Internal Server Error"));
        assertThat(bot.refusal("getMe", with())).isEqualTo("Internal Server Error");
        assertThat(bot.refusal("getUpdates", with())).isEqualTo("Internal Server Error");

        sandbox.heal();
        assertThat(bot.refusal("getMe", with())).isEmpty();
    }

    @Test
    void a_bad_gateway_is_no_json() throws Exception {
        sandbox.fail(Fault.badGateway());
        var answer = bot.send(bot.to("getMe").build());

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).startsWith("<html>");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html");
    }

    @Test
    void a_connection_cut_before_leaves_nothing_done() {
        sandbox.fail(Fault.cutBefore().on("sendMessage").times(1));

        assertCut();
        assertThat(sandbox.messages(ALICE.id())).isEmpty();
        assertThat(sandbox.calls()).extracting(SentCall::effective).containsExactly(false);
    }

    @Test
    void a_connection_cut_after_leaves_it_done() {
        sandbox.fail(Fault.cutAfter().on("sendMessage").times(1));

        assertCut();
        assertThat(sandbox.messages(ALICE.id())).hasSize(1);
        assertThat(sandbox.sends()).extracting(SentCall::code).containsExactly(0);
    }

    @Test
    void a_call_that_hangs_holds_up_no_other_and_ends_without_an_answer() throws Exception {
        sandbox.fail(Fault.hang(Duration.ofMillis(200)).on("sendMessage").times(1));

        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(
                        () -> bot.later("sendMessage", message(ALICE.id(), "a")).get(5, TimeUnit.SECONDS));
        assertThat(sandbox.messages(ALICE.id())).isEmpty();
    }

    @Test
    void a_proxy_may_answer_in_telegrams_place_after_the_call_is_done() throws Exception {
        sandbox.fail(Fault.badGateway().afterwards());

        assertThat(bot.send(bot.to("sendMessage?chat_id=1002&text=a").build()).statusCode())
                .isEqualTo(502);
        assertThat(sandbox.messages(ALICE.id())).hasSize(1);
    }

    @Test
    void what_telegram_refuses_is_refused_whatever_would_have_gone_wrong_afterwards() throws Exception {
        sandbox.fail(Fault.cutAfter());

        assertThat(bot.refusal("sendMessage", message(77, "nobody"))).isEqualTo("Bad Request: chat not found");
    }

    @Test
    void a_truncated_answer_is_the_first_half_of_the_true_one() throws Exception {
        sandbox.fail(Fault.truncated());

        assertThat(bot.send(bot.to("sendMessage?chat_id=1002&text=a").build()).body())
                .startsWith("{\"ok\":true,\"result\":{")
                .doesNotEndWith("}");
        assertThat(sandbox.messages(ALICE.id())).hasSize(1);
    }

    @Test
    void who_has_to_wait_hears_it_in_a_header_too() throws Exception {
        sandbox.fail(Fault.tooManyRequests(Duration.ofHours(2)));

        assertThat(bot.send(bot.to("getMe").build()).headers().firstValue("Retry-After"))
                .hasValue("7200");
    }

    @Test
    void a_plan_is_asked_of_each_call_with_its_number_among_those_for_its_chat() throws Exception {
        sandbox.fail((method, chat, number) ->
                method.equals("sendMessage") && number == 2 ? Fault.refused(500, "Internal Server Error") : null);

        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "a"))).isEmpty();
        assertThat(bot.refusal("sendMessage", message(LIN.id(), "a"))).isEmpty();
        assertThat(bot.refusal("sendMessage", message(ALICE.id(), "b"))).isEqualTo("Internal Server Error");
        assertThat(sandbox.calls()).extracting(call -> call.fault() != null).containsExactly(false, false, true);
    }

    private void assertCut() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> bot.call("sendMessage", message(ALICE.id(), "a")));
    }
}
