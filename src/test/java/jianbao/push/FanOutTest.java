package jianbao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Subscription;
import jianbao.store.Articles.Stamp;
import jianbao.store.Database;
import jianbao.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FanOutTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(1);

    @TempDir
    Path home;

    private Database store;
    private Instant now = NOON;
    private Duration slowness = Duration.ZERO;

    @BeforeEach
    void open() {
        store = Databases.in(home);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Each look at the clock takes so long: before and after a chunk. */
    private FanOut fanOut() {
        return new FanOut(store, () -> now = now.plus(slowness));
    }

    private void owe(int chats) {
        store.together(() -> LongStream.rangeClosed(1, chats)
                .forEach(chat -> store.subscriptions().add(new Subscription(ChatRef.of(chat), NOON))));
        Article article =
                new Article("Owed", List.of(), null, null, "en", List.of(), List.of(), List.of(), List.of(), List.of());
        Brief brief = new Brief(ArticleId.draw(new Random(1)), article, Map.of(), 1, NOON, List.of());
        store.articles().keep(brief, List.of(), new Stamp("articles", "1.md", "1"), true);
    }

    private int rows() {
        return store.outbox().claim(Integer.MAX_VALUE, now, LEASE).size();
    }

    @Test
    void with_nothing_to_do_it_rests() {
        assertThat(fanOut().turn()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void on_a_fast_machine_chunks_grow() {
        owe(2_000);
        FanOut fanOut = fanOut();

        assertThat(fanOut.turn()).isZero();
        assertThat(rows()).isEqualTo(250);
        assertThat(fanOut.turn()).isZero();
        assertThat(rows()).isEqualTo(500);
    }

    @Test
    void on_a_machine_that_becomes_slow_they_shrink_again() {
        owe(3_000);
        FanOut fanOut = fanOut();
        fanOut.turn();
        slowness = Duration.ofMillis(11);
        fanOut.turn();
        assertThat(rows()).isEqualTo(750);

        fanOut.turn();
        assertThat(rows()).isEqualTo(250);
    }

    @Test
    void they_stay_as_they_are_while_they_take_a_moment_that_nobody_notices() {
        owe(2_000);
        FanOut fanOut = fanOut();
        slowness = Duration.ofMillis(7);
        fanOut.turn();
        fanOut.turn();

        assertThat(rows()).isEqualTo(500);
    }
}
