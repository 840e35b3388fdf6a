package jianbao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Block;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Origin;
import jianbao.model.Published;
import jianbao.model.Push;
import jianbao.model.Subscription;
import jianbao.source.Harvest;
import jianbao.source.Reading;
import jianbao.source.Reading.Status;
import jianbao.store.Database;
import jianbao.store.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two sources, of which the second tells again what the first told. */
class OneStoryTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private static final String TITLE = "旧磨坊将改建成乡村图书馆";
    private static final String TEXT = "河湾村委会周一决定，把停用多年的旧磨坊改建成一座图书馆。磨坊建于1897年，水轮将原样保留。"
            + "设计师方念慈说，书架会沿着旧木梯排到屋顶，孩子们可以坐在磨盘上看书。工程预计明年春天完成，费用由村民和两家基金会分担。"
            + "村里最后一位磨坊主今年九十一岁，他答应在开馆那天亲手拉开水闸。";
    private static final String MENDED = TEXT.replace("九十一岁", "九十二岁");

    private static final String TITLE_AGAIN = "旧磨坊将改成乡村图书馆";
    private static final String AGAIN = "河湾村委会星期一决定，将停用多年的旧磨坊改建为一座图书馆。磨坊建于1897年，水轮将原样保留下来。"
            + "设计师方念慈表示，书架会沿着旧木梯一直排到屋顶，孩子们可以坐在磨盘上看书。工程预计明年春天完工，费用由村民和两家基金会分担。"
            + "村里最后一位磨坊主今年九十一岁，答应在开馆那天亲手拉开水闸。";

    private static final String OTHER_TITLE = "候鸟比往年早到两个星期";
    private static final String OTHER =
            "湿地观测站的志愿者昨天清点出三千多只白鹭，比去年同一天多了一半。站长说，暖冬让芦苇提早返青，鱼也游得更靠近岸边。" + "学校组织学生轮流值守，请游客把无人机留在家里。";

    @TempDir
    private Path home;

    private final Script letters = new Script("letters");
    private final Script wire = new Script("wire");
    private Database store;
    private Intake first;
    private Intake second;

    @BeforeEach
    void open() {
        store = Databases.in(home);
        store.subscriptions().add(new Subscription(ChatRef.of(7), NOON.minusSeconds(60)));
        first = new Intake(letters, Duration.ofSeconds(30), store, new Random(1), () -> NOON);
        second = new Intake(wire, Duration.ofSeconds(30), store, new Random(2), () -> NOON);
        letters.gives(true);
        wire.gives(true);
        first.turn();
        second.turn();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_story_told_again_is_listed_once_and_owed_once_and_names_both_sources() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("1", TITLE_AGAIN, AGAIN));

        Brief kept = only();
        assertThat(kept.article().title()).isEqualTo(TITLE);
        assertThat(kept.origins()).containsExactly(new Origin("letters", "a"), new Origin("wire", "1"));
        assertThat(owed()).containsExactly(TITLE);
    }

    @Test
    void another_story_is_another_article() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("1", OTHER_TITLE, OTHER));

        assertThat(titles()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
        assertThat(owed()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
    }

    @Test
    void the_same_story_months_later_is_new() {
        give(letters, read("a", TITLE, TEXT, TODAY.minusDays(60)));
        give(wire, read("1", TITLE_AGAIN, AGAIN, TODAY));

        assertThat(titles()).containsExactly(TITLE_AGAIN, TITLE);
    }

    @Test
    void a_copy_that_is_read_again_or_edited_leaves_the_text_alone() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("1", TITLE_AGAIN, AGAIN));
        give(wire, read("1", TITLE_AGAIN, AGAIN));
        give(wire, read("1", TITLE_AGAIN + "（更新）", AGAIN + "记者：小满。"));

        assertThat(only().article().title()).isEqualTo(TITLE);
        assertThat(only().origins()).hasSize(2);
        assertThat(owed()).containsExactly(TITLE);
    }

    @Test
    void an_edit_of_the_first_text_updates_the_article() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("1", TITLE_AGAIN, AGAIN));
        give(letters, read("a", TITLE, MENDED));

        assertThat(only().article().text()).isEqualTo(MENDED);
        assertThat(only().origins()).hasSize(2);
        assertThat(owed()).containsExactly(TITLE);
    }

    @Test
    void when_the_first_is_gone_the_copy_takes_over_and_nobody_is_owed_it() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("1", TITLE_AGAIN, AGAIN));
        assertThat(owed()).containsExactly(TITLE);
        gone(letters, "a");

        assertThat(only().article().title()).isEqualTo(TITLE);
        assertThat(store.bookmarks().of("wire").stamps()).containsEntry("1", "");
        give(wire, read("1", TITLE_AGAIN, AGAIN));

        assertThat(only().article().title()).isEqualTo(TITLE_AGAIN);
        assertThat(owed()).isEmpty();
        gone(wire, "1");
        assertThat(titles()).isEmpty();
    }

    @Test
    void what_replaced_the_first_at_its_place_is_new_and_the_copy_takes_over() {
        give(letters, read("today", TITLE, TEXT));
        give(wire, read("1", TITLE_AGAIN, AGAIN));
        give(letters, read("today", OTHER_TITLE, OTHER));

        assertThat(titles()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
        assertThat(owed()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
        assertThat(store.bookmarks().of("wire").stamps()).containsEntry("1", "");
    }

    @Test
    void a_copys_place_that_tells_another_story_now_is_new() {
        give(letters, read("a", TITLE, TEXT));
        give(wire, read("today", TITLE_AGAIN, AGAIN));
        give(wire, read("today", OTHER_TITLE, OTHER));

        assertThat(titles()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
        assertThat(owed()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
    }

    @Test
    void what_moves_and_is_mended_at_once_is_still_the_same() {
        give(letters, read("a", TITLE, TEXT));
        letters.gives(new Harvest(List.of(read("old/a", TITLE, MENDED)), List.of("a"), true));
        first.turn();
        give(letters, read("old/a", TITLE, MENDED));

        assertThat(only().article().text()).isEqualTo(MENDED);
        assertThat(only().origins()).containsExactly(new Origin("letters", "old/a"));
        assertThat(owed()).containsExactly(TITLE);
    }

    @Test
    void a_story_whose_article_was_deleted_takes_its_place() {
        give(letters, read("a", TITLE, TEXT));
        assertThat(owed()).containsExactly(TITLE);
        gone(letters, "a");
        give(wire, read("1", TITLE_AGAIN, AGAIN));

        assertThat(only().article().title()).isEqualTo(TITLE_AGAIN);
        assertThat(owed()).isEmpty();
    }

    @Test
    void of_two_in_one_harvest_the_first_is_kept() {
        give(letters, read("a", TITLE, TEXT), read("b", TITLE_AGAIN, AGAIN), read("c", OTHER_TITLE, OTHER));

        assertThat(titles()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
        assertThat(owed()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
    }

    @Test
    void a_teaser_at_the_address_of_an_article_of_another_source_is_that_article() {
        give(letters, atMill("a", TITLE, TEXT));
        give(wire, atMill("1", TITLE, "全文见网站。"));

        assertThat(only().article().text()).isEqualTo(TEXT);
        assertThat(only().origins()).containsExactly(new Origin("letters", "a"), new Origin("wire", "1"));
        assertThat(owed()).containsExactly(TITLE);
    }

    @Test
    void a_source_may_have_one_address_and_one_title_for_all_it_tells() {
        give(wire, atMill("1", TITLE, TEXT));
        give(wire, atMill("2", TITLE, OTHER));

        assertThat(titles()).hasSize(2);
        assertThat(owed()).hasSize(2);
    }

    @Test
    void another_title_at_one_address_is_another_article() {
        give(letters, atMill("a", TITLE, TEXT));
        give(wire, atMill("1", OTHER_TITLE, OTHER));

        assertThat(titles()).containsExactlyInAnyOrder(TITLE, OTHER_TITLE);
    }

    private void give(Script source, Reading... readings) {
        source.gives(true, readings);
        turn(source);
    }

    private void gone(Script source, String place) {
        source.gives(new Harvest(List.of(), List.of(place), true));
        turn(source);
    }

    private void turn(Script source) {
        (source == letters ? first : second).turn();
    }

    private Brief only() {
        assertThat(titles()).hasSize(1);
        return store.articles().latest(0, 1).get(0);
    }

    private List<String> titles() {
        return store.articles().latest(0, 9).stream()
                .map(brief -> brief.article().title())
                .toList();
    }

    /** What is owed since this was last asked, each once. */
    private List<String> owed() {
        while (store.outbox().fanOut(10, NOON)) {}
        List<Push> due = store.outbox().claim(10, NOON.plusSeconds(1), Duration.ofSeconds(30));
        due.forEach(push -> store.outbox().sent(List.of(push.id()), push.id(), NOON));
        return due.stream()
                .map(push -> store.articles().find(new ArticleId(push.subject())))
                .map(brief -> brief.orElseThrow().article().title())
                .toList();
    }

    /** Something that names a page of the mill as its own. */
    private static Reading atMill(String place, String title, String text) {
        Reading plain = read(place, title, text);
        List<String> names = List.of("path:" + place, "url:https://mill.example/");
        return new Reading(place, "1", Status.SERVED, 0, "", plain.read(), names);
    }

    private static Reading read(String place, String title, String text) {
        return read(place, title, text, TODAY);
    }

    private static Reading read(String place, String title, String text, LocalDate day) {
        Article article = new Article(
                title,
                List.of(),
                Published.on(day),
                null,
                "zh",
                List.of(),
                List.of(new Block(Block.Kind.PARAGRAPH, text)),
                List.of(),
                List.of(),
                List.of());
        return new Reading(place, "1", Status.SERVED, 0, "", article, List.of("path:" + place));
    }
}
