package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.store.StoreException;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.Outgoing;
import jianbao.telegram.Pace;
import jianbao.telegram.SendResult;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanesTest {
    private static final User ALICE = new User(7, "Alice", "en");
    private static final User BEN = new User(8, "Ben", "en");

    @TempDir
    Path home;

    private final BotApi api = mock(BotApi.class);
    private final List<Outgoing> sent = new ArrayList<>();
    private final List<SendResult> results = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private Database store;
    private Lanes lanes;
    private Pace pace;
    private long updates;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        when(api.send(any())).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return results.isEmpty() ? new SendResult.Sent(sent.size()) : results.remove(0);
        });
        pace = new Pace(() -> now, 30);
        Conversation conversation = new Conversation(store, api, new Bot(1, "jianbao_bot"), () -> now, Talk.USUAL);
        lanes = new Lanes(store, api, pace, () -> now, conversation);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void each_update_is_answered_once_in_order() {
        receive(ALICE, "/subscribe", "/subscribe");

        turns(4);

        assertThat(texts()).hasSize(2);
        assertThat(texts().get(1)).contains("lready");
    }

    @Test
    void an_answer_that_must_wait_holds_its_own_chat_and_no_other() {
        results.add(new SendResult.TryLater(Duration.ofSeconds(8), "Too Many Requests: retry after 8"));
        receive(ALICE, "/help", "/subscribe");
        receive(BEN, "/help");

        turns(5);
        assertThat(sent).extracting(Outgoing::to).containsExactly(ChatRef.of(7), ChatRef.of(8));

        now = now.plusSeconds(9);
        turns(5);
        assertThat(sent)
                .extracting(Outgoing::to)
                .containsExactly(ChatRef.of(7), ChatRef.of(8), ChatRef.of(7), ChatRef.of(7));
        assertThat(owed()).isEmpty();
    }

    @Test
    void one_that_must_wait_for_more_than_ten_seconds_is_owed_by_the_outbox_and_later_ones_behind_it() {
        results.add(new SendResult.TryLater(Duration.ofSeconds(30), "Too Many Requests: retry after 30"));
        receive(ALICE, "/subscribe", "/subscribe");
        turns(3);
        now = now.plusSeconds(25);
        receive(ALICE, "/help");
        turns(3);

        assertThat(sent).hasSize(1);
        assertThat(store.inbox().nextDue(Set.of())).isEmpty();
        now = now.plusSeconds(5);
        List<String> owed = owed();
        assertThat(owed).hasSize(3);
        assertThat(owed.get(0)).startsWith("Subscribed");
        assertThat(owed.get(1)).startsWith("Already");
        assertThat(owed.get(2)).startsWith("/latest");
    }

    @Test
    void a_chat_that_floods_the_bot_is_owed_no_more_than_twenty_answers_and_gets_all_in_their_turn() {
        store.chats().holdUntil(7, now.plusSeconds(600));
        String[] questions = new String[30];
        Arrays.fill(questions, "/help");
        receive(ALICE, questions);
        turns(60);
        assertThat(store.lateAnswers().count(7)).isEqualTo(20);

        now = now.plusSeconds(600);
        turns(5);
        List<Push> owed = store.outbox().claim(1, now, Duration.ofMinutes(1));
        assertThat(owed).hasSize(20);
        owed.forEach(push -> store.outbox().sent(List.of(push.id()), 1, now));
        now = now.plusSeconds(2);
        turns(60);

        assertThat(sent.size()).isPositive();
        assertThat(store.lateAnswers().count(7)).isZero();
    }

    @Test
    void a_lively_group_is_answered_as_soon_as_it_may_be_written_to() {
        ChatRef group = ChatRef.of(-5);
        for (int i = 0; i < 20; i++) {
            pace.ask(group, Pace.Urgency.ANSWER);
            now = now.plusSeconds(2);
        }
        Update asked = new Update.Message(++updates, group, ALICE, "/help@jianbao_bot", false);
        store.inbox().keep(List.of(Lanes.received(asked)), now);

        turns(2);

        assertThat(sent).isEmpty();
        assertThat(owed()).isEmpty();
        now = now.plusSeconds(45);
        assertThat(owed()).hasSize(1);
    }

    @Test
    void after_a_429_to_a_push_or_before_a_restart_an_answer_waits_too() {
        store.chats().holdUntil(7, now.plusSeconds(600));
        receive(ALICE, "/help");

        turns(3);
        now = now.plusSeconds(599);
        turns(3);
        assertThat(sent).isEmpty();
        assertThat(owed()).isEmpty();

        now = now.plusSeconds(1);
        assertThat(owed()).hasSize(1);
    }

    @Test
    void a_burst_of_questions_is_answered_at_the_chats_pace() {
        String[] questions = new String[10];
        Arrays.fill(questions, "/help");
        receive(ALICE, questions);

        turns(20);
        int atOnce = sent.size();
        for (int second = 0; second < 15; second++) {
            now = now.plusSeconds(1);
            turns(2);
        }

        assertThat(atOnce).isBetween(1, 5);
        assertThat(sent).hasSize(10);
    }

    @Test
    void who_waits_for_the_pace_is_told_what_is_true() {
        receive(ALICE, "/help", "/help", "/help", "/subscribe");

        for (int second = 0; second < 10; second++) {
            turns(4);
            now = now.plusSeconds(1);
        }

        assertThat(texts()).hasSize(4);
        assertThat(texts().get(3)).startsWith("Subscribed");
    }

    @Test
    void what_cannot_be_settled_is_not_answered_again() throws SQLException {
        receive(ALICE, "/help");
        execute("create trigger full before update on inbox begin select raise(abort, 'disk full'); end");
        assertThatThrownBy(lanes::turn).isInstanceOf(StoreException.class);
        assertThatThrownBy(lanes::turn).isInstanceOf(StoreException.class);
        execute("drop trigger full");

        turns(2);

        assertThat(sent).hasSize(1);
        assertThat(store.inbox().next(Set.of(), now)).isEmpty();
    }

    @Test
    void waiting_for_the_pace_is_no_failed_try() {
        for (int i = 0; i < 3; i++) {
            results.add(new SendResult.TryLater(Duration.ZERO, "Internal Server Error: restart"));
        }
        receive(ALICE, "/help", "/help", "/help", "/help", "/help", "/help");

        for (int second = 0; second < 60; second++) {
            turns(8);
            now = now.plusSeconds(1);
        }

        assertThat(sent).hasSize(9);
    }

    @Test
    void a_parked_chat_that_takes_an_answer_is_back() {
        store.chats().park(7, "not enough rights", now);
        receive(ALICE, "/help");

        turns(1);

        assertThat(store.chats().isParked(7)).isFalse();
    }

    @Test
    void an_update_that_breaks_its_command_is_answered_with_an_apology_once() throws TelegramException {
        doThrow(new IllegalStateException("a bug")).when(api).isAdministrator(anyLong(), anyLong());
        Update inGroup = new Update.Message(++updates, ChatRef.of(-5), ALICE, "/subscribe@jianbao_bot", false);
        store.inbox().keep(List.of(Lanes.received(inGroup)), now);

        turns(3);

        assertThat(texts()).singleElement().asString().contains("broke").doesNotContain("IllegalState", "a bug");
    }

    @Test
    void an_answer_that_may_be_lost_is_given_again() {
        results.add(new SendResult.Unsure("timeout"));
        receive(ALICE, "/help");

        turns(2);
        now = now.plusSeconds(10);
        turns(2);

        assertThat(sent).hasSize(2);
    }

    @Test
    void an_update_that_cannot_be_read_holds_up_nothing() {
        store.inbox().keep(List.of(new jianbao.store.Inbox.Received(++updates, 7, "{broken")), now);
        receive(ALICE, "/help");

        turns(3);

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_question_that_never_gets_through_is_given_up() {
        for (int i = 0; i < 100; i++) {
            results.add(new SendResult.TryLater(Duration.ZERO, "Internal Server Error: restart"));
        }
        receive(ALICE, "/help");

        for (int minute = 0; minute < 60; minute++) {
            turns(2);
            now = now.plusSeconds(60);
        }

        assertThat(sent).hasSizeBetween(5, 12);
    }

    private void receive(User from, String... texts) {
        for (String text : texts) {
            Update update = new Update.Message(++updates, ChatRef.of(from.id()), from, text, false);
            store.inbox().keep(List.of(Lanes.received(update)), now);
        }
    }

    /** What the outbox owes by now, as it is claimed to be sent. */
    private List<String> owed() {
        return store.outbox().claim(9, now, Duration.ofMinutes(1)).stream()
                .map(push -> store.lateAnswers().body(push.id()).orElseThrow())
                .map(body -> Outgoing.fromJson(body).text().text())
                .toList();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("jianbao.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            lanes.turn();
        }
    }

    private List<String> texts() {
        return sent.stream().map(message -> message.text().text()).toList();
    }
}
