package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Length;
import jianbao.model.Push;
import jianbao.model.Sentence;
import jianbao.model.Subscription;
import jianbao.source.MarkdownFolder;
import jianbao.store.Database;
import jianbao.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real folder whose articles all end with the same words. */
class BoilerplateIntakeTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String FOOTER = "The Quayside Letter goes out each Friday; bring a pencil.";

    @TempDir
    private Path home;

    private Path folder;
    private Database store;
    private Intake intake;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(home.resolve("letters"));
        store = Databases.in(home);
        store.subscriptions().add(new Subscription(ChatRef.of(7), NOON.minusSeconds(60)));
        start();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void start() {
        MarkdownFolder source = new MarkdownFolder("letters", folder, Set.of("md"), () -> NOON);
        intake = new Intake(source, Duration.ofSeconds(30), store, new Random(1), () -> NOON);
    }

    @Test
    void no_summary_ends_with_the_words_of_all_the_others() throws IOException {
        write("a.md", "Herons");
        write("b.md", "Cranes");
        write("c.md", "Storks");
        intake.turn();
        assertThat(store.articles().latest(0, 9)).hasSize(3).allSatisfy(BoilerplateIntakeTest::isClean);
    }

    @Test
    void what_comes_alone_after_a_restart_is_cleaned_too() throws IOException {
        write("a.md", "Herons");
        write("b.md", "Cranes");
        write("c.md", "Storks");
        intake.turn();
        start();
        write("d.md", "Gulls");
        intake.turn();
        assertThat(store.articles().latest(0, 9)).hasSize(4).allSatisfy(BoilerplateIntakeTest::isClean);
    }

    @Test
    void what_was_learned_since_makes_no_moved_article_a_new_one() throws IOException {
        write("a.md", "Herons");
        Path cranes = write("b.md", "Cranes");
        intake.turn();
        List<ArticleId> before = ids();
        assertThat(store.articles().latest(0, 9)).noneSatisfy(BoilerplateIntakeTest::isClean);

        write("c.md", "Storks");
        write("d.md", "Gulls");
        Files.move(cranes, Files.createDirectory(folder.resolve("old")).resolve("b.md"));
        intake.turn();

        assertThat(ids()).hasSize(4).containsAll(before);
        assertThat(owed()).containsExactlyInAnyOrder("Storks", "Gulls");
    }

    private Path write(String place, String title) throws IOException {
        Path file = Files.writeString(
                folder.resolve(place),
                "---\ntitle: %1$s\n---\n\n%1$s were seen at the quay.\n\n%2$s\n".formatted(title, FOOTER));
        return Files.setLastModifiedTime(file, FileTime.from(NOON.minusSeconds(60)));
    }

    private static void isClean(Brief brief) {
        assertThat(brief.summary(Length.LONG).sentences())
                .extracting(Sentence::text)
                .containsExactly(brief.article().title() + " were seen at the quay.");
        assertThat(brief.article().blocks()).contains(new Block(Block.Kind.BOILERPLATE, FOOTER));
    }

    private List<ArticleId> ids() {
        return store.articles().latest(0, 9).stream().map(Brief::id).toList();
    }

    private List<String> owed() {
        while (store.outbox().fanOut(10, NOON)) {}
        return store.outbox().claim(10, NOON.plusSeconds(1), Duration.ofSeconds(30)).stream()
                .map(Push::subject)
                .map(id -> store.articles().find(new ArticleId(id)).orElseThrow())
                .map(brief -> brief.article().title())
                .toList();
    }
}
