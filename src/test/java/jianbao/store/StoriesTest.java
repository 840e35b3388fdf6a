package jianbao.store;

import static jianbao.store.Briefs.article;
import static jianbao.store.Briefs.brief;
import static jianbao.store.Briefs.id;
import static jianbao.store.Briefs.keep;
import static jianbao.store.Briefs.stamp;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jianbao.model.Brief;
import jianbao.model.Origin;
import jianbao.model.Published;
import jianbao.text.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class StoriesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-02-20");
    private static final String TITLE = "The ferry to the northern island sails again";
    private static final String TEXT =
            "After a winter in the dock the ferry to the northern island sails again on Monday.";
    private static final Story AGAIN =
            Story.of("Northern island: the ferry sails again", TEXT + " Fares stay as they are.");

    @RegisterExtension
    final Opened opened;

    private Database database;
    private Stories stories;

    StoriesTest(Engine engine) {
        opened = new Opened(engine);
    }

    @BeforeEach
    void open() {
        database = opened.database();
        stories = database.stories();
    }

    @Test
    void what_may_tell_the_same_is_found() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        keep(
                database,
                on(2, DAY, "Larks return to the heath", "The first larks were heard over the heath at dawn."),
                "b.md");

        assertThat(stories.alike(AGAIN, DAY)).containsExactly(id(1));
        assertThat(stories.alike(Story.of("", ""), DAY)).isEmpty();
    }

    @Test
    void only_a_few_of_about_that_day_are_found() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        assertThat(stories.alike(AGAIN, DAY.plusDays(7))).containsExactly(id(1));
        assertThat(stories.alike(AGAIN, DAY.minusDays(8))).isEmpty();
        assertThat(stories.alike(AGAIN, DAY.plusDays(8))).isEmpty();

        IntStream.range(2, 20).forEach(i -> keep(database, on(i, DAY, TITLE, TEXT), i + ".md"));
        assertThat(stories.alike(AGAIN, DAY)).hasSize(10);
    }

    @Test
    void the_likeliest_is_found_first() {
        keep(database, on(1, DAY, "A ferry", TEXT), "a.md");
        keep(database, on(2, DAY, TITLE, TEXT), "b.md");

        assertThat(stories.alike(Story.of(TITLE, TEXT), DAY)).containsExactly(id(2), id(1));
    }

    @Test
    void an_edited_article_is_found_by_what_it_tells_now() throws SQLException {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        keep(database, on(1, DAY, "Larks return to the heath", "The first larks were heard over the heath."), "a.md");

        assertThat(stories.alike(AGAIN, DAY)).isEmpty();
        assertThat(opened.select("select count(distinct article) from story_keys"))
                .containsExactly("1");
    }

    @Test
    void a_copy_is_one_more_origin_of_an_article_that_stays_as_it_is() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");

        stories.fold(id(1), List.of("path:b.md"), stamp("b.md", "7"));

        Brief kept = database.articles().find(id(1)).orElseThrow();
        assertThat(kept.article().title()).isEqualTo(TITLE);
        assertThat(kept.origins()).containsExactly(at("a.md"), at("b.md"));
        assertThat(stories.originals(id(1))).containsExactly(at("a.md"));
        assertThat(database.articles().known(List.of("path:b.md"))).contains(id(1));
        assertThat(database.bookmarks().of("articles").stamps()).containsEntry("b.md", "7");
    }

    @Test
    void an_article_is_listed_until_its_last_copy_is_gone() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        stories.fold(id(1), List.of(), stamp("b.md", "7"));

        database.articles().withdraw("articles", "a.md");
        assertThat(database.articles().count()).isOne();
        database.articles().withdraw("articles", "b.md");
        assertThat(database.articles().count()).isZero();
    }

    @Test
    void when_only_copies_are_left_the_first_is_read_again() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        stories.fold(id(1), List.of(), stamp("b.md", "7"));
        stories.fold(id(1), List.of(), stamp("c.md", "8"));

        database.articles().withdraw("articles", "c.md");
        assertThat(database.bookmarks().of("articles").stamps()).containsEntry("b.md", "7");
        database.articles().withdraw("articles", "a.md");

        assertThat(database.bookmarks().of("articles").stamps()).containsEntry("b.md", "");
        assertThat(stories.originals(id(1))).isEmpty();
    }

    @Test
    void a_place_may_turn_from_copy_to_original_and_back() {
        Brief brief = on(1, DAY, TITLE, TEXT);
        keep(database, brief, "a.md");
        stories.fold(id(1), List.of(), stamp("b.md", "7"));

        keep(database, brief, "b.md");
        assertThat(stories.originals(id(1))).containsExactly(at("a.md"), at("b.md"));
        stories.fold(id(1), List.of(), stamp("a.md", "8"));
        assertThat(stories.originals(id(1))).containsExactly(at("b.md"));
    }

    @Test
    void a_place_that_holds_a_copy_is_taken_from_its_former_article() {
        keep(database, on(1, DAY, TITLE, TEXT), "a.md");
        keep(database, on(2, DAY, "Larks return to the heath", "The first larks were heard."), "b.md");

        stories.fold(id(1), List.of(), stamp("b.md", "7"));

        assertThat(database.articles().latest(0, 9)).extracting(Brief::id).containsExactly(id(1));
    }

    private static Brief on(int number, LocalDate day, String title, String text) {
        return brief(number, article(title, Published.on(day), text));
    }

    private static Origin at(String place) {
        return new Origin("articles", place);
    }
}
