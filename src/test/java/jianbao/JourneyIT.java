package jianbao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jianbao.sandbox.Person;
import jianbao.sandbox.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The three uses, end to end: the latest articles, one summary, each new article once. */
class JourneyIT {
    private static final String LIGHTHOUSE = "2026-03-02-lighthouse.md";
    private static final String LIBRARY = "2026-02-11-library.md";
    private static final Path SEEDS = Path.of("../shared/seeds");

    @TempDir
    Path home;

    private House house;
    private int asked;

    @BeforeEach
    void build() throws IOException {
        house = new House(home);
    }

    @AfterEach
    void every_text_that_was_sent_keeps_to_telegrams_law() {
        house.close();
        house.sends().forEach(Law::check);
    }

    @Test
    void the_latest_articles_come_with_whole_titles_and_days_the_newest_first() throws Exception {
        house.add(LIBRARY);
        house.add(LIGHTHOUSE);
        house.start();

        String list = ask(Person.LIN, "/latest");

        assertThat(list).contains("港口城市关掉最后一座人工灯塔：守塔人说“灯不会灭”", "2026-03-02", "海岸通讯");
        assertThat(list)
                .contains("A village library lends tools, and the books follow", "2026-02-11", "Mara Lindqvist");
        assertThat(list.indexOf("2026-03-02")).isLessThan(list.indexOf("2026-02-11"));
    }

    @Test
    void a_summary_is_made_of_the_articles_own_sentences_and_nothing_of_the_advertisement() throws Exception {
        house.add(LIGHTHOUSE);
        house.start();

        String card = ask(Person.LIN, "/summary 守塔人");

        assertThat(card).contains("港口城市本周关掉了最后一座有人值守的灯塔。").doesNotContain("感谢阅读", "width");
        assertThat(sentences(card))
                .allSatisfy(sentence ->
                        assertThat(House.text(LIGHTHOUSE).replace("**", "")).contains(sentence));
    }

    @Test
    void who_asks_for_a_short_article_hears_that_it_is_and_gets_it_as_it_opens() throws Exception {
        String opening = "Frost closed the ferry on Monday.\nTwo boats lay fast at the pier.\nBy noon both were free.";
        house.write("frost.md", "---\ntitle: On the river\n---\n\n" + opening.replace('\n', ' ') + "\n");
        house.start();

        assertThat(ask(Person.ALICE, "/summary river"))
                .endsWith("\n\nThis article is hardly longer than a summary; here it is as its author opens it.\n\n"
                        + opening);
    }

    @Test
    void the_id_in_a_list_leads_to_the_summary() throws Exception {
        house.add(LIBRARY);
        house.start();
        Matcher id = Pattern.compile("/s_[a-z2-7]{8}").matcher(ask(Person.ALICE, "/latest"));
        assertThat(id.find()).isTrue();

        assertThat(ask(Person.ALICE, id.group())).contains("began to lend drills and ladders last spring");
    }

    @Test
    void a_new_article_is_pushed_once_to_its_subscriber_and_to_nobody_else() throws Exception {
        house.add(LIBRARY);
        house.start();
        ask(Person.ALICE, "/subscribe");
        ask(Person.LIN, "/latest");

        house.add(LIGHTHOUSE);

        List<Shown> alice = house.sandbox.awaitMessages(Person.ALICE.id(), answers(Person.ALICE) + 1, House.PATIENCE);
        assertThat(alice.get(alice.size() - 1).text()).contains("港口城市关掉最后一座人工灯塔");
        ask(Person.ALICE, "/latest");
        assertThat(texts(Person.ALICE))
                .filteredOn(text -> text.contains("这座灯塔") || text.contains("守塔人陆明"))
                .hasSize(1);
        assertThat(texts(Person.LIN)).hasSize(1);
    }

    @Test
    void an_edited_a_moved_and_a_returned_article_are_not_new() throws Exception {
        house.add(LIBRARY);
        house.start();
        ask(Person.ALICE, "/subscribe");

        Files.writeString(
                house.articles.resolve(LIBRARY), House.text(LIBRARY).replace("412 new cards", "421 new cards"));
        awaitAnswer(Person.ALICE, "/summary library", "421 new cards");
        Files.createDirectories(house.articles.resolve("old"));
        Files.move(
                house.articles.resolve(LIBRARY), house.articles.resolve("old").resolve(LIBRARY));
        house.add(LIGHTHOUSE);
        house.sandbox.await(() -> texts(Person.ALICE).stream().anyMatch(sent -> sent.contains("灯塔")), House.PATIENCE);
        Path moved = house.articles.resolve("old").resolve(LIBRARY);
        String returning = Files.readString(moved);
        Files.delete(moved);
        awaitAnswer(Person.ALICE, "/latest", "1–1 / 1");
        house.write("again.md", returning);
        awaitAnswer(Person.ALICE, "/latest", "1–2 / 2");
        // Its chance to be pushed by mistake: what is new comes after it.
        house.write("third.md", "---\ntitle: 老钟楼的指针停了一夜\n---\n\n镇上的老钟楼昨夜停了三个小时。\n");
        house.sandbox.await(() -> texts(Person.ALICE).stream().anyMatch(sent -> sent.contains("钟楼")), House.PATIENCE);

        // All that names it was asked for: the summaries and the lists.
        assertThat(texts(Person.ALICE))
                .filteredOn(text -> text.contains("A village library"))
                .hasSize(asked);
    }

    @Test
    void subscriptions_and_articles_survive_a_restart_and_what_came_meanwhile_is_pushed() throws Exception {
        house.add(LIBRARY);
        house.start();
        ask(Person.LIN, "/subscribe");
        house.stop();
        house.add(LIGHTHOUSE);
        house.start();

        List<Shown> shown = house.sandbox.awaitMessages(Person.LIN.id(), answers(Person.LIN) + 1, House.PATIENCE);

        assertThat(shown.get(shown.size() - 1).text()).contains("港口城市关掉最后一座人工灯塔");
    }

    @Test
    void the_seeds_are_listed_whole_and_summarised_without_their_advertisement() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "../shared/seeds is not here");
        try (var seeds = Files.list(SEEDS)) {
            for (Path seed : seeds.toList()) {
                house.write(seed.getFileName().toString(), Files.readString(seed));
            }
        }
        house.start();

        assertThat(ask(Person.LIN, "/latest"))
                .contains("华人高管频频离职，OpenAI发生了什么", "2024-11-12")
                .contains("OpenAI高管震荡内幕：CEO无视安全仓促上马4o，员工每天干20小时赶进度，追名逐利不再理想主义", "2024-10-07");
        String card = ask(Person.LIN, "/summary 翁荔");
        String source =
                Files.readString(SEEDS.resolve("000_41ca4b0f955404f1.txt")).replace("**", "");
        assertThat(card).doesNotContain("感谢阅读", "GPTNB");
        assertThat(sentences(card))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(source).contains(sentence));
    }

    /** A person writes; gives the bot's next message in that chat. */
    private String ask(Person person, String text) {
        int before = texts(person).size();
        house.sandbox.say(person, person.id(), text);
        house.sandbox.await(() -> texts(person).size() > before, House.PATIENCE);
        return texts(person).get(before);
    }

    private void awaitAnswer(Person person, String question, String expected) {
        long deadline = System.nanoTime() + House.PATIENCE.toNanos();
        while (!askCounting(person, question).contains(expected)) {
            assertThat(System.nanoTime()).as("%s gives %s", question, expected).isLessThan(deadline);
        }
    }

    private String askCounting(Person person, String question) {
        String answer = ask(person, question);
        asked += answer.contains("A village library") ? 1 : 0;
        return answer;
    }

    /** What the bot wrote to a person. */
    private List<String> texts(Person person) {
        return house.sandbox.messages(person.id()).stream().map(Shown::text).toList();
    }

    private int answers(Person person) {
        return texts(person).size();
    }

    /** The paragraphs of a card below its head, and below the line that says that the article is short. */
    private static List<String> sentences(String card) {
        List<String> lines = card.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(lines.get(2).startsWith("文章比摘要") ? 3 : 2, lines.size());
    }
}
