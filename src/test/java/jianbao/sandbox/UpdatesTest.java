package jianbao.sandbox;

import static jianbao.sandbox.Client.with;
import static jianbao.sandbox.Person.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UpdatesTest {
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
    void what_a_person_says_reaches_the_bot_as_telegram_tells_it() throws Exception {
        long id = sandbox.say(ALICE, ALICE.id(), "/start hello");

        JsonNode message = updates(with()).get(0).path("message");
        assertThat(message.path("message_id").asLong()).isEqualTo(id);
        assertThat(message.path("text").asText()).isEqualTo("/start hello");
        assertThat(message.path("chat").path("type").asText()).isEqualTo("private");
        assertThat(message.path("from").path("language_code").asText()).isEqualTo("en");
        assertThat(message.path("entities").toString())
                .isEqualTo("[{\"type\":\"bot_command\",\"offset\":0,\"length\":6}]");
    }

    @Test
    void updates_stay_until_a_higher_offset_confirms_them() throws Exception {
        say("one", "two", "three");

        long first = updates(with()).get(0).path("update_id").asLong();
        assertThat(updates(with())).hasSize(3);
        assertThat(texts(updates(with().put("offset", first + 1)))).containsExactly("two", "three");
        assertThat(sandbox.pendingUpdates()).isEqualTo(2);
    }

    @Test
    void a_negative_offset_counts_from_the_end_and_forgets_the_rest() throws Exception {
        say("one", "two", "three");

        assertThat(texts(updates(with().put("offset", -1)))).containsExactly("three");
        assertThat(sandbox.pendingUpdates()).isEqualTo(1);
    }

    @Test
    void the_limit_is_kept_between_1_and_100() throws Exception {
        say("one", "two");

        assertThat(updates(with().put("limit", 1))).hasSize(1);
        assertThat(updates(with().put("limit", -5))).hasSize(1);
        assertThat(updates(with().put("limit", 1000))).hasSize(2);
    }

    @Test
    void a_long_poll_waits_for_the_next_update() throws Exception {
        CompletableFuture<JsonNode> poll = bot.later("getUpdates", with().put("timeout", 50));

        say("hello");

        assertThat(texts(poll.get(5, TimeUnit.SECONDS).path("result"))).containsExactly("hello");
    }

    @Test
    void the_older_of_two_polls_is_ended_with_a_conflict() throws Exception {
        CompletableFuture<JsonNode> older = bot.later("getUpdates", with().put("timeout", 50));
        CompletableFuture<JsonNode> newer = bot.later("getUpdates", with().put("timeout", 50));
        JsonNode ended = CompletableFuture.anyOf(older, newer)
                .thenApply(JsonNode.class::cast)
                .get(5, TimeUnit.SECONDS);

        assertThat(ended.path("error_code").asInt()).isEqualTo(409);
        assertThat(ended.path("description").asText())
                .isEqualTo("Conflict: terminated by other getUpdates request; "
                        + "make sure that only one bot instance is running");
        assertThat(List.of(older.isDone(), newer.isDone())).containsOnlyOnce(true);
    }

    @Test
    void allowed_updates_hold_for_what_comes_later_and_stay_when_omitted() throws Exception {
        say("kept");
        updates(with().set("allowed_updates", Json.array().add("callback_query")));
        say("not wanted");
        assertThat(texts(updates(with()))).containsExactly("kept");

        updates(with().set("allowed_updates", Json.array()));
        say("wanted again");
        assertThat(texts(updates(with()))).containsExactly("kept", "wanted again");
    }

    @Test
    void allowed_updates_may_come_as_a_string_of_json() throws Exception {
        updates(with().put("allowed_updates", "[\"callback_query\"]"));
        say("not wanted");

        assertThat(updates(with())).isEmpty();
    }

    @Test
    void deleting_the_webhook_keeps_the_updates_unless_asked() throws Exception {
        say("one");
        bot.result("deleteWebhook", with());
        assertThat(sandbox.pendingUpdates()).isEqualTo(1);

        bot.result("deleteWebhook", with().put("drop_pending_updates", true));
        assertThat(sandbox.pendingUpdates()).isZero();
    }

    @Test
    void numbers_go_on_growing_in_a_later_sandbox() throws Exception {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        assertThat(firstUpdate(now.plusSeconds(60))).isGreaterThan(firstUpdate(now));
        assertThat(firstUpdate(Instant.parse("2036-12-31T00:00:00Z"))).isBetween(1L, (long) Integer.MAX_VALUE);
    }

    private static long firstUpdate(Instant start) throws Exception {
        try (Sandbox other = Sandbox.start(0, Sandbox.TOKEN, InstantSource.fixed(start))) {
            other.say(ALICE, ALICE.id(), "hello");
            return new Client(other)
                    .result("getUpdates", with())
                    .get(0)
                    .path("update_id")
                    .asLong();
        }
    }

    @Test
    void closing_ends_a_waiting_poll_within_a_second() throws Exception {
        CompletableFuture<JsonNode> one = bot.later("getUpdates", with().put("timeout", 50));
        CompletableFuture<JsonNode> other = bot.later("getUpdates", with().put("timeout", 50));
        CompletableFuture.anyOf(one, other).get(5, TimeUnit.SECONDS);
        // The conflict that ended one of them shows that the other is waiting.
        CompletableFuture<JsonNode> waiting = one.isDone() ? other : one;

        sandbox.close();

        assertThat(waiting.handle((answer, failure) -> true)).succeedsWithin(Duration.ofSeconds(1));
    }

    private void say(String... texts) {
        for (String text : texts) {
            sandbox.say(ALICE, ALICE.id(), text);
        }
    }

    private JsonNode updates(ObjectNode parameters) throws Exception {
        return bot.result("getUpdates", parameters);
    }

    private static List<String> texts(JsonNode updates) {
        return updates.findValuesAsText("text");
    }
}
