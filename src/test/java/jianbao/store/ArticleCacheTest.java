package jianbao.store;

import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import jianbao.model.Brief;
import org.junit.jupiter.api.Test;

class ArticleCacheTest {
    private final ArticleCache cache = new ArticleCache();

    @Test
    void an_article_is_loaded_once_until_it_is_forgotten() {
        cache.find(id(1), id -> titled(1, "Old"));
        assertThat(title(1, "New")).isEqualTo("Old");
        cache.forget(List.of(id(1)));
        assertThat(title(1, "New")).isEqualTo("New");
    }

    @Test
    void what_another_process_wrote_is_seen_within_five_seconds() {
        AtomicLong nanos = new AtomicLong();
        ArticleCache shared = ArticleCache.shared(nanos::get);
        Brief edited = titled(1, "New");
        shared.find(id(1), id -> titled(1, "Old"));
        nanos.addAndGet(Duration.ofSeconds(4).toNanos());
        assertThat(shared.find(id(1), id -> edited)).isNotEqualTo(Optional.of(edited));

        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(shared.find(id(1), id -> edited)).contains(edited);
    }

    @Test
    void what_is_missing_is_asked_for_again() {
        assertThat(cache.find(id(1), id -> null)).isEmpty();
        assertThat(title(1, "New")).isEqualTo("New");
    }

    private String title(int number, String loaded) {
        return cache.find(id(number), id -> titled(number, loaded))
                .orElseThrow()
                .article()
                .title();
    }

    @Test
    void memory_is_bounded_by_the_length_of_the_texts() {
        ArticleCache small = new ArticleCache(10_000, Duration.ofDays(1), Ticker.systemTicker());
        String text = "文".repeat(3_000);
        for (int i = 0; i < 50; i++) {
            Brief brief = titled(i, "Long", text);
            small.find(id(i), id -> brief);
        }
        assertThat(small.stats().evictionCount()).isBetween(46L, 48L);
    }

    @Test
    void an_article_that_is_too_long_is_given_but_not_remembered() {
        ArticleCache small = new ArticleCache(1_000, Duration.ofDays(1), Ticker.systemTicker());
        Brief brief = titled(1, "Long", "文".repeat(3_000));
        assertThat(small.find(id(1), id -> brief)).contains(brief);
        assertThat(small.find(id(1), id -> null)).isEmpty();
    }

    @Test
    void a_load_that_began_before_a_change_is_not_remembered_after_it() {
        AtomicReference<String> stored = new AtomicReference<>("Old");
        CountDownLatch loaded = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        Callable<Void> reader = () -> {
            cache.find(id(1), id -> {
                Brief old = titled(1, stored.get());
                loaded.countDown();
                await(written);
                return old;
            });
            return null;
        };
        Callable<Void> writer = () -> {
            await(loaded);
            stored.set("New");
            written.countDown();
            cache.forget(List.of(id(1)));
            return null;
        };
        Threads.run(List.of(reader, writer), () -> {});

        assertThat(title(1, stored.get())).isEqualTo("New");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
