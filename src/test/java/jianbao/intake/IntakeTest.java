package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Bookmark;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Length;
import jianbao.model.Push;
import jianbao.model.Subscription;
import jianbao.source.Harvest;
import jianbao.source.Reading;
import jianbao.source.Reading.Status;
import jianbao.source.Source;
import jianbao.source.SourceException;
import jianbao.store.Database;
import jianbao.store.Databases;
import jianbao.store.StoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Duration REST = Duration.ofSeconds(30);

    @TempDir
    Path home;

    private final Script source = new Script("script");
    private Database store;
    private Intake intake;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        store.subscriptions().add(new Subscription(ChatRef.of(7), NOON.minusSeconds(60)));
        restart();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_moved_one_and_a_new_one_that_are_seen_in_two_harvests_in_the_wrong_order_are_two() {
        source.gives(true, read("today.md", "Monday", "What was on Monday."));
        intake.turn();
        source.gives(false, read("today.md", "Tuesday", "What was on Tuesday."));
        source.gives(true, read("zarchive/monday.md", "Monday", "What was on Monday."));

        intake.turn();
        intake.turn();

        assertThat(titles()).containsExactlyInAnyOrder("Monday", "Tuesday");
    }

    @Test
    void the_first_complete_reading_owes_nothing() {
        source.gives(true, read("a.md", "One", "Text of one."));

        assertThat(intake.turn()).isEqualTo(REST);

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).isEmpty();
    }

    @Test
    void what_comes_after_the_first_complete_reading_is_owed_also_after_a_restart() {
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();
        restart();
        source.gives(true, read("b.md", "Two", "Text of two."));

        intake.turn();

        assertThat(owed()).containsExactly("Two");
    }

    @Test
    void a_first_reading_that_was_interrupted_goes_on_owing_nothing() {
        source.gives(false, read("a.md", "One", "Text of one."));
        assertThat(intake.turn()).isZero();
        restart();
        source.gives(true, read("b.md", "Two", "Text of two."));

        intake.turn();

        assertThat(titles()).containsExactlyInAnyOrder("One", "Two");
        assertThat(owed()).isEmpty();
    }

    @Test
    void the_same_reading_twice_is_one_article_owed_once() {
        source.gives(true);
        intake.turn();
        source.gives(true, read("a.md", "One", "Text of one."));
        source.gives(true, read("a.md", "One", "Text of one."));

        intake.turn();
        intake.turn();

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).containsExactly("One");
    }

    @Test
    void what_another_process_reads_at_the_same_time_is_one_article_owed_once() {
        source.gives(true);
        intake.turn();
        try (Database theirs = Databases.in(home)) {
            Script again = new Script("script");
            Intake other = new Intake(again, REST, theirs, new Random(2), InstantSource.fixed(NOON));
            source.gives(true, read("a.md", "One", "Text of one."));
            again.gives(true, read("a.md", "One", "Text of one."));
            Source slow = new Source() {
                @Override
                public String name() {
                    return source.name();
                }

                @Override
                public Harvest readFrom(Bookmark bookmark) throws SourceException {
                    Harvest harvest = source.readFrom(bookmark);
                    other.turn();
                    return harvest;
                }
            };
            new Intake(slow, REST, store, new Random(1), InstantSource.fixed(NOON)).turn();
        }

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).containsExactly("One");
    }

    @Test
    void an_edited_article_keeps_its_id_and_is_not_owed() {
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();
        ArticleId before = store.articles().latest(0, 1).get(0).id();
        source.gives(true, read("a.md", "One, mended", "Better text of one."));

        intake.turn();

        Brief after = store.articles().latest(0, 1).get(0);
        assertThat(after.id()).isEqualTo(before);
        assertThat(after.article().title()).isEqualTo("One, mended");
        assertThat(after.summary(Length.ONE).sentences().get(0).text()).isEqualTo("Better text of one.");
        assertThat(owed()).isEmpty();
    }

    @Test
    void a_moved_article_is_the_same_one() {
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();
        source.gives(new Harvest(List.of(read("old/a.md", "One", "Text of one.")), List.of("a.md"), true));

        intake.turn();

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).isEmpty();
    }

    @Test
    void a_place_whose_article_moved_on_holds_a_new_one() {
        source.gives(true, read("today.md", "Monday", "What was on Monday."));
        intake.turn();
        source.gives(
                new Harvest(List.of(read("monday.md", "Monday", "What was on Monday.")), List.of("today.md"), true));
        source.gives(true, read("today.md", "Tuesday", "What was on Tuesday."));

        intake.turn();
        intake.turn();

        assertThat(titles()).containsExactlyInAnyOrder("Monday", "Tuesday");
        assertThat(owed()).containsExactly("Tuesday");
    }

    @Test
    void it_does_not_matter_in_which_order_the_moved_one_and_the_new_one_are_seen() {
        source.gives(true, read("today.md", "Monday", "What was on Monday."));
        intake.turn();
        source.gives(
                true,
                read("today.md", "Tuesday", "What was on Tuesday."),
                read("zarchive/monday.md", "Monday", "What was on Monday."));

        intake.turn();

        assertThat(titles()).containsExactlyInAnyOrder("Monday", "Tuesday");
        assertThat(owed()).containsExactly("Tuesday");
    }

    @Test
    void copies_that_are_mended_alike_stay_one_article_and_are_not_owed() {
        source.gives(true, read("a.md", "One", "Text of one."), read("b.md", "One", "Text of one."));
        intake.turn();
        source.gives(true, read("a.md", "One", "Better text."), read("b.md", "One", "Better text."));

        intake.turn();

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).isEmpty();
    }

    @Test
    void an_article_that_vanishes_before_it_was_pushed_is_still_owed_when_it_is_back() {
        source.gives(true);
        source.gives(true, read("a.md", "One", "Text of one."));
        source.gives(new Harvest(List.of(), List.of("a.md"), true));
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();
        intake.turn();
        intake.turn();
        assertThat(owed()).isEmpty();

        intake.turn();

        assertThat(owed()).containsExactly("One");
    }

    @Test
    void an_article_that_vanishes_when_it_was_queued_is_queued_again_when_it_is_back() {
        source.gives(true);
        source.gives(true, read("a.md", "One", "Text of one."));
        source.gives(new Harvest(List.of(), List.of("a.md"), true));
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();
        intake.turn();
        while (store.outbox().fanOut(10, NOON)) {}
        intake.turn();
        assertThat(owed()).isEmpty();

        intake.turn();

        assertThat(owed()).containsExactly("One");
    }

    @Test
    void a_deleted_article_leaves_the_list_and_is_not_new_when_it_returns() {
        source.gives(true, read("a.md", "One", "Text of one."));
        source.gives(new Harvest(List.of(), List.of("a.md"), true));
        source.gives(true, read("a.md", "One", "Text of one, mended."));

        intake.turn();
        intake.turn();
        assertThat(titles()).isEmpty();
        intake.turn();

        assertThat(titles()).containsExactly("One");
        assertThat(owed()).isEmpty();
    }

    @Test
    void a_place_that_gave_nothing_is_remembered_and_what_it_gave_before_stays() {
        source.gives(true, read("a.md", "One", "Text of one."));
        source.gives(true, new Reading("a.md", "2", Status.SKIPPED, 1, "no title and no text", null, List.of()));

        intake.turn();
        intake.turn();

        assertThat(titles()).containsExactly("One");
        assertThat(store.bookmarks().of("script").stamps()).containsEntry("a.md", "2");
    }

    @Test
    void a_source_that_cannot_be_read_loses_nothing() {
        source.gives(true, read("a.md", "One", "Text of one."));
        intake.turn();

        // The script is over: the source throws.
        assertThat(intake.turn()).isEqualTo(REST);

        assertThat(titles()).containsExactly("One");
    }

    @Test
    void an_article_that_brings_out_a_bug_costs_only_itself() {
        // Each of the two times that it is tried, the second article gets no id.
        Drawing random = new Drawing(Set.of(2, 4));
        intake = new Intake(source, REST, store, random, InstantSource.fixed(NOON));
        source.gives(
                true,
                read("a.md", "One", "Text of one."),
                read("b.md", "Two", "Some words of two."),
                read("c.md", "Three", "What three says."));

        assertThat(intake.turn()).isEqualTo(REST);

        assertThat(titles()).containsExactlyInAnyOrder("One", "Three");
        assertThat(store.bookmarks().of("script").stamps()).containsOnlyKeys("a.md", "b.md", "c.md");
    }

    @Test
    void edits_are_recognised_also_when_they_are_taken_a_second_time() {
        source.gives(true, read("today.md", "Monday", "What was on Monday."));
        intake.turn();
        Drawing random = new Drawing(Set.of(1));
        intake = new Intake(source, REST, store, random, InstantSource.fixed(NOON));
        source.gives(
                true,
                read("today.md", "Tuesday", "What was on Tuesday."),
                read("zarchive/monday.md", "Monday", "What was on Monday."));

        intake.turn();

        assertThat(titles()).containsExactlyInAnyOrder("Monday", "Tuesday");
        assertThat(owed()).containsExactly("Tuesday");
    }

    @Test
    void a_store_that_refuses_one_keeps_what_came_before_it() {
        Reading two = read("b.md", "Two", "Some words of two.");
        // No database takes a place without a stamp.
        Reading refused = new Reading("b.md", null, Status.SERVED, 0, "", two.read(), two.identities());
        source.gives(true, read("a.md", "One", "Text of one."), refused);

        assertThatThrownBy(intake::turn).isInstanceOf(StoreException.class);

        assertThat(titles()).containsExactly("One");
    }

    @Test
    void more_articles_than_are_kept_at_once_are_all_kept() {
        Reading[] many = IntStream.range(0, 120)
                .mapToObj(
                        i -> read(i + ".md", "Number " + i, "Says " + Integer.toString(i * 7919, 36) + " and no more."))
                .toArray(Reading[]::new);
        source.gives(true, many);

        intake.turn();

        assertThat(store.articles().count()).isEqualTo(120);
        assertThat(store.bookmarks().of("script").stamps()).hasSize(120);
    }

    /** Of those articles, counted from one, that are to have an id it says that there is a bug. */
    private static final class Drawing implements RandomGenerator {
        private static final int LETTERS = 8;

        private final RandomGenerator random = new Random(1);
        private final Set<Integer> bugs;
        private int letters;
        private int articles;

        Drawing(Set<Integer> bugs) {
            this.bugs = bugs;
        }

        @Override
        public long nextLong() {
            return random.nextLong();
        }

        @Override
        public int nextInt(int bound) {
            if (letters++ % LETTERS == 0 && bugs.contains(++articles)) {
                letters = 0;
                throw new IllegalStateException("a bug");
            }
            return random.nextInt(bound);
        }
    }

    private void restart() {
        intake = new Intake(source, REST, store, new Random(1), InstantSource.fixed(NOON));
    }

    private List<String> titles() {
        return store.articles().latest(0, 10).stream()
                .map(brief -> brief.article().title())
                .toList();
    }

    private List<String> owed() {
        while (store.outbox().fanOut(10, NOON)) {}
        return store.outbox().claim(10, NOON.plusSeconds(1), REST).stream()
                .map(Push::subject)
                .map(id -> store.articles()
                        .find(new ArticleId(id))
                        .orElseThrow()
                        .article()
                        .title())
                .toList();
    }

    private static Reading read(String place, String title, String text) {
        Article article = new Article(
                title,
                List.of(),
                null,
                null,
                "en",
                List.of(),
                List.of(new Block(Block.Kind.PARAGRAPH, text)),
                List.of(),
                List.of(),
                List.of());
        return new Reading(place, "1", Status.SERVED, 0, "", article, List.of("path:script/" + place));
    }
}
