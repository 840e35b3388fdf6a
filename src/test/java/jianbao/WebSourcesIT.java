package jianbao;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.sandbox.Person;
import jianbao.sandbox.Shown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and watched pages, end to end over real HTTP. Alice subscribes and asks nothing more; Lin asks and never subscribes. */
class WebSourcesIT {
    private static final String FEED = "/feed.xml";
    private static final String INDEX = "/news/";

    private static final Story WELL = new Story(
            "well",
            "The well in the square gives water again",
            "For nine years the pump in the square stood dry.",
            "On Thursday a plumber found a stone in its pipe and took it out with a spoon.");
    private static final Story CLOCK = new Story(
            "clock",
            "Who stopped the station clock at noon",
            "Passengers noticed it only when the evening train came before its time.",
            "The stationmaster suspects a pigeon that nests behind the dial.");
    private static final Story ORCHARD = new Story(
            "orchard",
            "An orchard moves to the other bank",
            "Forty apple trees crossed the river by ferry, ten to a load.",
            "Their owner had sold the hill to a quarry, but not what grew on it.");
    private static final Story MAP = new Story(
            "map",
            "The oldest map of the valley was a tablecloth",
            "A restorer ironed it and saw roads between the stains of wine.",
            "Two villages on it are known from no other source.");
    private static final Story BAKERY = new Story(
            "bakery",
            "The night bakery opens its window to everybody",
            "Taxi drivers were the first to buy bread there at four in the morning.",
            "Since the spring nurses, printers and insomniacs queue behind them.");
    private static final Story LAST = new Story(
            "last",
            "Bees settle in the letter box of the town hall",
            "The clerk has hung a bucket beside it for the mail.",
            "A beekeeper will fetch the swarm on Sunday, when it is cool.");

    @TempDir
    Path home;

    private Newsroom newsroom;
    private House house;
    private int asked;

    /** An article that is published somewhere: its name, its title, its paragraphs. */
    private record Story(String name, String title, String... paragraphs) {
        String html() {
            return Arrays.stream(paragraphs).map(text -> "<p>" + text + "</p>").collect(joining());
        }

        String markdown() {
            return "---\ntitle: '" + title + "'\n---\n\n" + String.join("\n\n", paragraphs) + "\n";
        }
    }

    @BeforeEach
    void open_the_newsroom() throws IOException {
        newsroom = new Newsroom();
    }

    @AfterEach
    void every_text_that_was_sent_keeps_to_telegrams_law() {
        house.close();
        newsroom.close();
        house.sends().forEach(Law::check);
        assertThat(texts(Person.LIN))
                .as("who did not subscribe gets answers only")
                .hasSize(asked);
    }

    @Test
    void a_new_entry_is_pushed_once_whatever_becomes_of_its_id_and_text() throws Exception {
        build("feeds=[{url: '" + newsroom.at(FEED) + "', name: Valley, every: 1s}]");
        newsroom.refuses(FEED, 500, Map.of());
        house.start();
        subscribe();
        newsroom.shows(FEED, feed(item(WELL), item(CLOCK)));
        awaitAnswer("/latest", WELL.title(), CLOCK.title());

        newsroom.shows(FEED, feed(item(ORCHARD), item(WELL), item(CLOCK)));
        awaitPush(ORCHARD);
        newsroom.shows(FEED, feed(item("new-1", ORCHARD), item("new-2", WELL), item("new-3", CLOCK)));
        awaitReading();
        Story edited = new Story(ORCHARD.name(), ORCHARD.title(), ORCHARD.paragraphs()[0], "Not one of them was lost.");
        newsroom.shows(FEED, feed(item("new-1", edited), item("new-2", WELL), item("new-3", CLOCK)));
        awaitAnswer("/summary orchard", "Not one of them was lost.");
        newsroom.shows(FEED, feed(item(LAST)));
        awaitPush(LAST);

        assertThat(pushed(WELL)).as("the first reading owes nothing").isZero();
        assertThat(pushed(CLOCK)).isZero();
        assertThat(pushed(ORCHARD)).isEqualTo(1);
    }

    @Test
    void one_story_of_a_folder_a_feed_and_a_page_is_one_article() throws Exception {
        build(
                "feeds=[{url: '" + newsroom.at(FEED) + "', name: Valley, every: 1s}]",
                "pages=[{url: '" + newsroom.at(INDEX) + "', name: Gazette, every: 1s}]");
        newsroom.shows(FEED, feed(item(WELL)));
        Stream.of(CLOCK, MAP, BAKERY).forEach(this::showPage);
        newsroom.shows(INDEX, index(CLOCK, MAP, BAKERY));
        house.start();
        subscribe();
        awaitAnswer("/latest", WELL.title(), CLOCK.title(), MAP.title(), BAKERY.title());

        showPage(ORCHARD);
        newsroom.shows(FEED, feed(item("teaser", new Story("orchard", ORCHARD.title(), "Read on.")), item(WELL)));
        newsroom.shows(INDEX, index(ORCHARD, CLOCK, MAP, BAKERY));
        house.write("orchard.md", ORCHARD.markdown());

        String card = awaitAnswer("/summary orchard", "Valley", "Gazette", "articles");
        assertThat(card).contains("not what grew on it").doesNotContain("Read on.");
        assertThat(ask(Person.LIN, "/latest").split(ORCHARD.title(), -1))
                .as("listed once")
                .hasSize(2);
        newsroom.shows(FEED, feed(item(LAST), item(WELL)));
        awaitPush(LAST);
        assertThat(pushed(ORCHARD)).isEqualTo(1);
        assertThat(answers(Person.ALICE))
                .as("her subscription and two articles")
                .isEqualTo(3);
    }

    @Test
    void a_feed_that_is_named_like_a_folder_is_a_source_of_its_own() throws Exception {
        build("feeds=[{url: '" + newsroom.at(FEED) + "', name: '" + home.resolve("articles") + "', every: 1s}]");
        newsroom.shows(FEED, feed(item(WELL)));
        house.start();
        awaitAnswer("/latest", WELL.title());

        // A folder misses the files of its bookmark that are not there, and has nothing to be told the next time.
        house.write("last.md", LAST.markdown());
        awaitAnswer("/latest", LAST.title());
        awaitReading();

        assertThat(ask(Person.LIN, "/latest")).contains(WELL.title());
        assertThat(newsroom.answered(200, FEED)).isEqualTo(1);
    }

    @Test
    void servers_are_asked_as_they_wish_and_hold_up_no_others() throws Exception {
        build(
                "feeds=["
                        + Stream.of(FEED, "/broken.xml", "/noise.xml", "/busy.xml", "/gone.xml")
                                .map(path -> "{url: '" + newsroom.at(path) + "', every: 1s}")
                                .collect(joining(", "))
                        + "]",
                "telegram.owners=[" + Person.MIGUEL.id() + "]");
        newsroom.shows(FEED, feed(item(WELL)));
        newsroom.refuses("/broken.xml", 500, Map.of());
        newsroom.shows("/noise.xml", "\u0000\u0001 no feed &<<");
        newsroom.refuses("/busy.xml", 429, Map.of("Retry-After", "3600"));
        newsroom.refuses("/gone.xml", 410, Map.of());
        house.start();
        subscribe();
        newsroom.await(() -> newsroom.answered(304, FEED) > 1, House.PATIENCE);
        newsroom.shows(FEED, feed(item(CLOCK), item(WELL)));
        awaitPush(CLOCK);
        newsroom.await(() -> newsroom.answered(500, "/broken.xml") > 1, House.PATIENCE);
        assertThat(newsroom.answered(429, "/busy.xml")).isEqualTo(1);
        assertThat(newsroom.answered(200, FEED))
                .as("whole only when it had changed")
                .isEqualTo(2);

        house.stop();
        house.start();
        awaitReading();
        assertThat(newsroom.answered(200, FEED)).as("over the restart").isEqualTo(2);
        newsroom.shows(FEED, feed(item(LAST), item(CLOCK), item(WELL)));
        awaitPush(LAST);

        // Whom a bot has never heard of it may not write to; what it has to say waits until then.
        house.sandbox.say(Person.MIGUEL, Person.MIGUEL.id(), "/help");
        house.sandbox.await(() -> told410() > 0, House.PATIENCE);
        assertThat(told410()).as("over the restart").isEqualTo(1);
        assertThat(newsroom.answered(410, "/gone.xml")).as("over the restart").isEqualTo(1);
        assertThat(newsroom.answered(429, "/busy.xml")).isLessThanOrEqualTo(2);
        assertThat(pushed(CLOCK)).isEqualTo(1);
        assertThat(answers(Person.ALICE)).isEqualTo(3);
    }

    private long told410() {
        return texts(Person.MIGUEL).stream()
                .filter(text -> text.contains("/gone.xml") && text.contains("410"))
                .count();
    }

    private void build(String... sources) throws IOException {
        house = new House(
                home,
                Stream.concat(Stream.of("web.allow-private=true"), Stream.of(sources))
                        .toArray(String[]::new));
    }

    private void subscribe() {
        assertThat(ask(Person.ALICE, "/subscribe")).contains("Subscribed");
    }

    /** A person writes; gives the bot's next message in that chat. */
    private String ask(Person person, String text) {
        int before = answers(person);
        asked += person.equals(Person.LIN) ? 1 : 0;
        house.sandbox.say(person, person.id(), text);
        house.sandbox.await(() -> answers(person) > before, House.PATIENCE);
        return texts(person).get(before);
    }

    private String awaitAnswer(String question, String... expected) {
        long deadline = System.nanoTime() + House.PATIENCE.toNanos();
        String answer = ask(Person.LIN, question);
        while (!Stream.of(expected).allMatch(answer::contains)) {
            assertThat(System.nanoTime()).as("%s gives %s", question, answer).isLessThan(deadline);
            answer = ask(Person.LIN, question);
        }
        return answer;
    }

    private void awaitPush(Story story) {
        house.sandbox.await(() -> pushed(story) > 0, House.PATIENCE);
    }

    /** What is shown after it is seen by a later look, for one is taken before the next begins. */
    private void awaitReading() throws InterruptedException {
        long before = looks();
        newsroom.await(() -> looks() > before, House.PATIENCE);
    }

    private long looks() {
        return newsroom.answers.stream().filter(answer -> answer.endsWith(FEED)).count();
    }

    private long pushed(Story story) {
        return texts(Person.ALICE).stream()
                .filter(text -> text.contains(story.title()))
                .count();
    }

    /** What the bot wrote to a person. */
    private List<String> texts(Person person) {
        return house.sandbox.messages(person.id()).stream().map(Shown::text).toList();
    }

    private int answers(Person person) {
        return texts(person).size();
    }

    private void showPage(Story story) {
        newsroom.shows(
                page(story),
                "<html lang=en><head><title>" + story.title() + " - Gazette</title></head><body><nav><a href=/>Home</a>"
                        + "</nav><article><h1>" + story.title() + "</h1>" + story.html() + "</article></body></html>");
    }

    private static String page(Story story) {
        return INDEX + story.name() + ".html";
    }

    private static String index(Story... stories) {
        return "<html><body><h1>Gazette</h1><ul>"
                + Arrays.stream(stories)
                        .map(story -> "<li><a href='" + page(story) + "'>" + story.title() + "</a></li>")
                        .collect(joining())
                + "</ul></body></html>";
    }

    private static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>Valley</title>" + String.join("", items) + "</channel></rss>";
    }

    private String item(Story story) {
        return item(story.name(), story);
    }

    private String item(String guid, Story story) {
        return "<item><guid isPermaLink=\"false\">" + guid + "</guid><title>" + story.title() + "</title><link>"
                + newsroom.at(page(story)) + "</link><description><![CDATA[" + story.html()
                + "]]></description></item>";
    }
}
