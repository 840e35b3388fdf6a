package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jianbao.model.ChatRef;
import jianbao.store.Database;
import jianbao.store.Databases;
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

/** Updates over several lives of the process, and lanes beside each other. */
class SuspectsTest {
    private static final User ALICE = new User(7, "Alice", "en");
    private static final User BEN = new User(8, "Ben", "en");
    private static final ChatRef GROUP = ChatRef.of(-5);

    @TempDir
    Path home;

    private final BotApi api = mock(BotApi.class);
    private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");
    private Database store;
    private long updates;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        when(api.send(any())).thenAnswer(call -> {
            sent.add(call.getArgument(0));
            return new SendResult.Sent(sent.size());
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_update_that_ends_the_process_each_time_is_given_up_after_a_few_starts() throws TelegramException {
        doThrow(new StackOverflowError()).when(api).isAdministrator(anyLong(), anyLong());
        receive(GROUP, "/subscribe@jianbao_bot");

        int ends = 0;
        Lanes lanes = start();
        while (ends < 100 && endsTheProcess(lanes)) {
            ends++;
            lanes = start();
        }

        assertThat(ends).isBetween(2, 4);
        assertThat(texts()).singleElement().asString().contains("broke");
        assertThat(start().turn()).isPositive();
    }

    @Test
    void what_comes_behind_such_an_update_is_answered_in_the_end() throws TelegramException {
        doThrow(new StackOverflowError()).when(api).isAdministrator(anyLong(), anyLong());
        receive(GROUP, "/subscribe@jianbao_bot");
        receive(GROUP, "/help@jianbao_bot");

        for (int i = 0; i < 6; i++) {
            endsTheProcess(start());
        }
        turns(start(), 3);

        assertThat(sent).hasSize(2);
        assertThat(store.inbox().next(Set.of(), now.plusSeconds(3600))).isEmpty();
    }

    @Test
    void an_apology_is_not_given_again_after_a_start() throws TelegramException {
        doThrow(new IllegalStateException("a bug")).when(api).isAdministrator(anyLong(), anyLong());
        receive(GROUP, "/subscribe@jianbao_bot");

        for (int i = 0; i < 3; i++) {
            turns(start(), 2);
        }

        assertThat(texts()).singleElement().asString().contains("broke");
    }

    @Test
    void a_question_that_waits_over_many_good_starts_is_answered() {
        receive(ChatRef.of(ALICE.id()), "/help");

        for (int i = 0; i < 20; i++) {
            start();
        }
        turns(start(), 1);

        assertThat(sent).hasSize(1);
    }

    @Test
    void a_chat_whose_answer_hangs_holds_up_no_other() throws Exception {
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        doAnswer(call -> {
                    Outgoing message = call.getArgument(0);
                    if (message.to().chat() == ALICE.id()) {
                        hanging.countDown();
                        release.await();
                    }
                    sent.add(message);
                    return new SendResult.Sent(1);
                })
                .when(api)
                .send(any());
        receive(ChatRef.of(ALICE.id()), "/help");
        receive(ChatRef.of(ALICE.id()), "/help");
        receive(ChatRef.of(BEN.id()), "/help");
        Lanes lanes = start();
        CompletableFuture<?> slow = CompletableFuture.runAsync(lanes::turn);
        assertThat(hanging.await(20, TimeUnit.SECONDS)).isTrue();

        turns(lanes, 3);
        assertThat(sent).extracting(message -> message.to().chat()).containsExactly(BEN.id());

        release.countDown();
        slow.get(20, TimeUnit.SECONDS);
        turns(lanes, 1);
        assertThat(sent).extracting(message -> message.to().chat()).containsExactly(BEN.id(), ALICE.id(), ALICE.id());
    }

    /** As a new process does. */
    private Lanes start() {
        Conversation conversation = new Conversation(store, api, new Bot(1, "jianbao_bot"), () -> now, Talk.USUAL);
        return new Lanes(store, api, new Pace(() -> now, 30), () -> now, conversation);
    }

    private static boolean endsTheProcess(Lanes lanes) {
        try {
            return lanes.turn().isNegative();
        } catch (StackOverflowError e) {
            return true;
        }
    }

    private void turns(Lanes lanes, int count) {
        for (int i = 0; i < count; i++) {
            lanes.turn();
        }
    }

    private void receive(ChatRef chat, String text) {
        Update update = new Update.Message(++updates, chat, ALICE, text, false);
        store.inbox().keep(List.of(Lanes.received(update)), now);
    }

    private List<String> texts() {
        return sent.stream().map(message -> message.text().text()).toList();
    }
}
