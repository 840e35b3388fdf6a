package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static jianbao.store.Pushes.LEASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jianbao.model.Push;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class SeveralSendersTest {
    private static final int THREADS = 4;

    @RegisterExtension
    final Opened opened;

    private final CountDownLatch start = new CountDownLatch(1);

    SeveralSendersTest(Engine engine) {
        opened = new Opened(engine);
    }

    private <T> List<T> together(Callable<T> task) {
        Callable<T> onStart = () -> {
            start.await();
            return task.call();
        };
        return Threads.run(IntStream.range(0, THREADS).mapToObj(i -> onStart).toList(), start::countDown);
    }

    @Test
    void no_row_is_claimed_twice_and_no_chat_by_two() {
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(LongStream.rangeClosed(1, 40).toArray());
        pushes.owe(1);
        pushes.owe(2);

        List<List<Push>> claimed = together(() -> {
            List<Push> mine = new ArrayList<>();
            List<Push> round = opened.database().outbox().claim(3, NOON, LEASE);
            while (!round.isEmpty()) {
                mine.addAll(round);
                round = opened.database().outbox().claim(3, NOON, LEASE);
            }
            return mine;
        });

        assertThat(claimed.stream().flatMap(List::stream).map(Push::id))
                .hasSize(80)
                .doesNotHaveDuplicates();
        assertThat(claimed.stream().flatMap(mine -> mine.stream().map(Push::to).distinct()))
                .hasSize(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void chunks_of_a_fan_out_taken_by_several_make_each_row_once() {
        Pushes pushes = new Pushes(opened.database());
        pushes.subscribe(LongStream.rangeClosed(1, 60).toArray());
        pushes.keepOwed(1);

        together(() -> {
            pushes.fanOut();
            return opened.database().outbox().fanOut(7, NOON);
        });

        assertThat(pushes.claim())
                .extracting(push -> push.to().chat())
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void lanes_that_mark_their_chat_busy_handle_each_update_once_and_in_order() {
        Inbox inbox = opened.database().inbox();
        inbox.keep(
                LongStream.range(0, 60)
                        .mapToObj(i -> new Inbox.Received(i, i % 5, String.valueOf(i)))
                        .toList(),
                NOON);
        Set<Long> busy = new HashSet<>();
        List<Long> handled = new ArrayList<>();

        together(() -> {
            for (Optional<Inbox.Waiting> next = take(inbox, busy); next.isPresent(); next = take(inbox, busy)) {
                inbox.settle(next.get().row(), NOON);
                synchronized (busy) {
                    handled.add(Long.valueOf(next.get().payload()));
                    busy.remove(next.get().chat());
                }
            }
            return handled;
        });

        assertThat(handled).hasSize(60).doesNotHaveDuplicates();
        for (long chat = 0; chat < 5; chat++) {
            long of = chat;
            assertThat(handled.stream().filter(update -> update % 5 == of)).isSorted();
        }
    }

    private static Optional<Inbox.Waiting> take(Inbox inbox, Set<Long> busy) {
        synchronized (busy) {
            Optional<Inbox.Waiting> next = inbox.next(busy, NOON);
            next.ifPresent(update -> busy.add(update.chat()));
            return next;
        }
    }

    @Test
    void articles_are_kept_read_and_searched_at_once() {
        Articles articles = opened.database().articles();
        List<Integer> sizes = together(() -> {
            for (int i = 0; i < 10; i++) {
                Briefs.keep(opened.database(), Briefs.titled(i, "Number " + i), i + ".md");
                assertThat(articles.find(Briefs.id(i))).isPresent();
                assertThat(articles.search("number", 99)).hasSizeGreaterThan(i);
            }
            return articles.latest(0, 99).size();
        });
        assertThat(sizes).containsOnly(10);
    }
}
