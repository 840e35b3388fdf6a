package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import jianbao.model.ChatRef;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.store.Inbox;
import jianbao.telegram.BotApi;
import jianbao.telegram.TelegramException;
import jianbao.telegram.TelegramException.Kind;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

class ReceiverTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration WAIT = Duration.ofSeconds(50);

    @TempDir
    Path home;

    private final BotApi api = Mockito.mock(BotApi.class);
    private final Deque<Object> polls = new ArrayDeque<>();
    private final List<Long> offsets = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private boolean deposed;
    private Database store;
    private Receiver receiver;

    @BeforeEach
    void open() throws TelegramException {
        store = Databases.in(home);
        Mockito.when(api.updates(ArgumentMatchers.anyLong(), ArgumentMatchers.eq(WAIT)))
                .thenAnswer(call -> {
                    offsets.add(call.getArgument(0));
                    Object next = polls.remove();
                    if (next instanceof TelegramException e) {
                        throw e;
                    }
                    return next;
                });
        receiver = receiver(store.inbox());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void updates_are_kept_before_they_are_confirmed() {
        polls.add(batch(41, 42));
        polls.add(batch(43));

        receiver.turn();
        assertThat(kept()).isEqualTo(2);
        receiver.turn();

        assertThat(offsets).containsExactly(0L, 43L);
        assertThat(events).containsExactly("kept", "kept");
    }

    @Test
    void a_batch_that_could_not_be_kept_is_not_confirmed() {
        Inbox broken = Mockito.mock(Inbox.class);
        Mockito.doThrow(new IllegalStateException("disk full"))
                .doNothing()
                .when(broken)
                .keep(ArgumentMatchers.any(), ArgumentMatchers.any());
        receiver = receiver(broken);
        polls.add(batch(41));
        polls.add(batch(41));

        assertThatThrownBy(receiver::turn).isInstanceOf(IllegalStateException.class);
        receiver.turn();

        assertThat(offsets).containsExactly(0L, 0L);
    }

    @Test
    void ids_that_start_lower_after_an_idle_week_are_asked_for() {
        polls.add(batch(900_000));
        polls.add(List.of());
        polls.add(batch(100));
        polls.add(batch(101));

        for (int i = 0; i < 4; i++) {
            receiver.turn();
        }

        assertThat(offsets).containsExactly(0L, 900_001L, 0L, 101L);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void an_empty_answer_does_not_make_a_hot_loop() {
        polls.add(List.of());

        assertThat(receiver.turn()).isGreaterThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void a_flood_that_names_no_time_makes_no_hot_loop() {
        polls.add(failure(Kind.FLOOD, Duration.ZERO));

        assertThat(receiver.turn()).isPositive();
    }

    @Test
    void retry_after_is_honoured() {
        polls.add(failure(Kind.FLOOD, Duration.ofSeconds(77)));

        assertThat(receiver.turn()).isEqualTo(Duration.ofSeconds(77));
    }

    @Test
    void another_poller_slows_it_down() {
        polls.add(failure(Kind.CONFLICT, Duration.ZERO));

        assertThat(receiver.turn()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_poller_that_gave_way_to_another_asks_soon_whether_it_is_its_turn_again() {
        deposed = true;
        polls.add(failure(Kind.CONFLICT, Duration.ZERO));

        assertThat(receiver.turn()).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void after_another_has_polled_it_begins_with_what_telegram_has() {
        polls.add(batch(41, 42));
        polls.add(batch(7));
        receiver.turn();

        receiver.standBy();
        receiver.turn();

        // Telegram: after an idle week ids may go on lower, and an offset of 43 would confirm 7 unread.
        assertThat(offsets).containsExactly(0L, 0L);
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void a_wrong_token_is_told_to_the_roof() {
        polls.add(failure(Kind.UNAUTHORIZED, Duration.ZERO));

        receiver.turn();

        assertThat(events).containsExactly("signed out: UNAUTHORIZED");
    }

    @Test
    void while_telegram_is_unreachable_the_waits_grow_and_start_anew_after_a_success() {
        for (int i = 0; i < 3; i++) {
            polls.add(failure(Kind.UNREACHABLE, Duration.ZERO));
        }
        polls.add(List.of());
        polls.add(failure(Kind.UNREACHABLE, Duration.ZERO));

        List<Long> rests = LongStream.range(0, 5)
                .map(i -> receiver.turn().toSeconds())
                .boxed()
                .toList();

        assertThat(rests).containsExactly(2L, 4L, 8L, 0L, 2L);
    }

    @Test
    void an_hour_without_telegram_is_two_lines_in_the_log() throws TelegramException {
        for (int i = 0; i < 100; i++) {
            polls.add(failure(Kind.UNREACHABLE, Duration.ZERO));
        }
        polls.add(List.of());
        polls.add(List.of());
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        Logger log = (Logger) LoggerFactory.getLogger(Receiver.class);
        log.addAppender(lines);

        for (int i = 0; i < 102; i++) {
            receiver.turn();
        }
        log.detachAppender(lines);

        assertThat(lines.list)
                .filteredOn(line -> line.getLevel().isGreaterOrEqual(Level.INFO))
                .extracting(ILoggingEvent::getFormattedMessage)
                .containsExactly(
                        "no updates; trying again until they come (UNREACHABLE)",
                        "updates come again after 100 polls in vain");
    }

    private Receiver receiver(Inbox inbox) {
        return new Receiver(api, inbox, new Presses(api), InstantSource.fixed(NOON), new Receiver.Events() {
            @Override
            public void kept() {
                events.add("kept");
            }

            @Override
            public boolean isDeposed() {
                return deposed;
            }

            @Override
            public void signedOut(String why) {
                events.add("signed out: " + why);
            }
        });
    }

    private int kept() {
        int count = 0;
        for (var next = store.inbox().next(Set.of(), NOON); next.isPresent(); count++) {
            store.inbox().settle(next.get().row(), NOON);
            next = store.inbox().next(Set.of(), NOON);
        }
        return count;
    }

    private static List<Update> batch(long... ids) {
        User alice = new User(7, "Alice", "en");
        return LongStream.of(ids)
                .<Update>mapToObj(id -> new Update.Message(id, ChatRef.of(7), alice, "/help", false))
                .toList();
    }

    private static TelegramException failure(Kind kind, Duration retryAfter) {
        return new TelegramException(kind, kind.name(), retryAfter, null);
    }
}
