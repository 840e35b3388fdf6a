package jianbao.store;

import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jianbao.model.Brief;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class TogetherTest {
    @RegisterExtension
    final Opened opened;

    private Database database;

    TogetherTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        database = opened.database();
    }

    @Test
    void what_is_changed_together_is_seen_at_once_here_and_at_the_end_elsewhere() {
        keep(database, titled(1, "Before", "Text of it."), "a.md");

        database.together(() -> {
            keep(database, titled(1, "After", "Text of it."), "a.md");
            keep(database, titled(2, "New", "Other words."), "b.md");
            assertThat(titles()).containsExactlyInAnyOrder("After", "New");
            // Into the cache too, where it must not stay.
            assertThat(elsewhere()).containsExactly("Before");
        });

        assertThat(titles()).containsExactlyInAnyOrder("After", "New");
        assertThat(elsewhere()).containsExactlyInAnyOrder("After", "New");
    }

    @Test
    void when_the_work_breaks_nothing_of_it_is_left() {
        keep(database, titled(1, "Before", "Text of it."), "a.md");

        assertThatThrownBy(() -> database.together(() -> {
                    keep(database, titled(1, "After", "Text of it."), "a.md");
                    database.articles().find(id(1));
                    keep(database, titled(2, "New", "Other words."), "b.md");
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");

        assertThat(titles()).containsExactly("Before");
        assertThat(database.articles().find(id(2))).isEmpty();
        assertThat(database.articles().known(List.of("path:b.md"))).isEqualTo(Optional.empty());
    }

    private List<String> elsewhere() {
        return CompletableFuture.supplyAsync(this::titles).join();
    }

    private List<String> titles() {
        return database.articles().latest(0, 10).stream()
                .map(Brief::article)
                .map(article -> article.title())
                .toList();
    }
}
