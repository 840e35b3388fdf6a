package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import jianbao.store.Database;
import jianbao.store.Inbox;
import jianbao.store.Inbox.Received;
import jianbao.store.Inbox.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox in which very many updates wait, as after a day without the bot. */
class InboxLoad {
    private static final int UPDATES = 100_000;
    private static final int ROUNDS = 100;
    private static final long OTHER = 7;
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);

    @TempDir
    Path home;

    private Database store;
    private Inbox inbox;

    @BeforeEach
    void open() {
        store = Database.open("jdbc:sqlite:" + home.resolve("load.db"));
        inbox = store.inbox();
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** The updates of these chats, and then one of another. */
    private void keep(LongUnaryOperator chat) {
        inbox.keep(
                LongStream.rangeClosed(1, UPDATES)
                        .mapToObj(update -> new Received(update, chat.applyAsLong(update), "{}"))
                        .toList(),
                NOON);
        inbox.keep(List.of(new Received(UPDATES + 1, OTHER, "{}")), NOON);
    }

    /** The median: the first rounds warm up, and a commit may wait for the disk. */
    private void measured(String what, Runnable work) {
        long[] nanos = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - began;
        }
        Arrays.sort(nanos);
        Duration median = Duration.ofNanos(nanos[ROUNDS / 2]);
        System.out.printf("%s: %.2f ms%n", what, median.toNanos() / 1e6);
        assertThat(median).isLessThan(Duration.ofMillis(5));
    }

    @Test
    void the_next_of_many_chats_is_found_and_settled_in_no_time() {
        keep(update -> 1000 + update);
        measured("next of many chats, settled", () -> {
            Waiting next = inbox.next(Set.of(), NOON).orElseThrow();
            inbox.settle(next.row(), NOON);
        });
        measured("when many chats are due", () -> inbox.nextDue(Set.of(OTHER)));
    }

    @Test
    void a_chat_that_floods_the_bot_holds_up_nobody() {
        keep(update -> 1000);
        measured(
                "next beside a chat that floods and is busy",
                () -> assertThat(inbox.next(Set.of(1000L), NOON))
                        .map(Waiting::chat)
                        .contains(OTHER));
        inbox.postpone(inbox.next(Set.of(), NOON).orElseThrow().row(), LATER, false);
        measured(
                "next beside a chat that floods and waits",
                () -> assertThat(inbox.next(Set.of(), NOON)).map(Waiting::chat).contains(OTHER));
        measured("when one is due beside a chat that floods", () -> inbox.nextDue(Set.of()));
    }

    @Test
    void many_that_wait_hold_up_nobody() {
        keep(update -> 1000 + update);
        store.together(() -> {
            for (int i = 0; i < UPDATES; i++) {
                inbox.postpone(inbox.next(Set.of(), NOON).orElseThrow().row(), LATER, false);
            }
        });
        measured(
                "next behind many that wait",
                () -> assertThat(inbox.next(Set.of(), NOON)).map(Waiting::chat).contains(OTHER));
        measured("when one is due behind many that wait", () -> inbox.nextDue(Set.of()));
        measured("none", () -> assertThat(inbox.next(Set.of(OTHER), NOON)).isEqualTo(Optional.empty()));
    }
}
