package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.model.Block;
import jianbao.model.Bookmark;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Validators;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String FEED = "https://tea.example/feed.xml";
    private static final String LONG = "The ferry to the north bank was late again, and nobody at the pier knew why. ";
    private static final Duration HOUR = Duration.ofHours(1);

    private final Web web = new Web();
    private final Feed feed = new Feed("tea", URI.create(FEED), HOUR, web, web);
    private Bookmark bookmark = Bookmark.NONE;

    @Test
    void entries_are_given_once_the_oldest_first() throws SourceException {
        web.holds(FEED, rss(item("b", "Second", full(2)), item("a", "First", full(1))));
        assertThat(titles(read())).containsExactly("First", "Second");
        web.holds(FEED, rss(item("c", "Third", full(3)), item("b", "Second", full(2)), item("a", "First", full(1))));
        assertThat(titles(read())).containsExactly("Third");
    }

    @Test
    void an_edited_entry_is_given_again_under_its_old_names() throws SourceException {
        web.holds(FEED, rss(item("a", "First", full(1))));
        List<String> names = read().get(0).identities();
        web.holds(FEED, rss(item("a", "First, mended", full(1))));
        List<Reading> again = read();
        assertThat(titles(again)).containsExactly("First, mended");
        assertThat(again.get(0).identities()).isEqualTo(names);
    }

    @Test
    void what_leaves_the_feed_has_not_gone() throws SourceException {
        web.holds(FEED, rss(item("a", "First", full(1))));
        read();
        web.holds(FEED, rss(item("b", "Second", full(2))));
        assertThat(harvest().gone()).isEmpty();
    }

    @Test
    void an_entry_with_another_id_has_left_its_old_place_and_no_other_has() throws SourceException {
        web.holds(FEED, rss(item("b", "Second", full(2)), item("a", "First", full(1))));
        read();
        web.holds(FEED, rss(item("a", "First", full(1)).replace(">a</guid>", ">c</guid>")));
        Harvest moved = harvest();
        assertThat(moved.readings()).extracting(Reading::place).containsExactly("c");
        assertThat(moved.gone()).containsExactly("a");
    }

    @Test
    void an_entry_with_an_endless_id_stands_at_a_short_place() throws SourceException {
        web.holds(FEED, rss(item("x".repeat(9_999), "First", full(1)), item("x".repeat(9_998), "Second", full(2))));
        assertThat(harvest().readings())
                .extracting(reading -> reading.place().length())
                .containsExactly(32, 32);
        assertThat(read()).hasSize(2);
        assertThat(read()).isEmpty();
    }

    @Test
    void a_feed_that_did_not_change_is_not_read() throws SourceException {
        web.holds(FEED, rss(item("a", "First", full(1))));
        read();
        assertThat(read()).isEmpty();
        assertThat(web.asked).containsExactly(FEED, FEED);
    }

    @Test
    void a_long_feed_comes_in_several_harvests_and_its_state_only_with_the_last() throws SourceException {
        web.holds(
                FEED,
                rss(IntStream.range(0, 45)
                        .mapToObj(i -> item("i" + i, "Number " + i, full(i)))
                        .toArray(String[]::new)));
        Harvest first = harvest();
        assertThat(first.complete()).isFalse();
        assertThat(first.state()).isEmpty();
        assertThat(first.readings()).hasSize(20);
        keep(first);
        keep(harvest());
        Harvest last = harvest();
        assertThat(last.complete()).isTrue();
        assertThat(last.state()).isNotEmpty();
        assertThat(web.asked).hasSize(1);
    }

    @Test
    void a_teaser_is_completed_from_its_page() throws SourceException {
        web.holds(FEED, rss(item("a", "First", "<p>Just a teaser.</p>")));
        web.holds("https://tea.example/a", page("First", full(1)));
        Reading reading = read().get(0);
        assertThat(text(reading)).contains("part 1 of 9").doesNotContain("teaser");
    }

    @Test
    void without_its_page_a_teaser_is_what_there_is() throws SourceException {
        web.holds(FEED, rss(item("a", "First", "<p>Just a teaser.</p>")));
        assertThat(text(read().get(0))).contains("Just a teaser.");
    }

    @Test
    void a_page_in_the_place_of_a_feed_leads_to_it() throws SourceException {
        web.holds(
                FEED,
                "<html><head><title>Tea</title><link rel=alternate type='application/rss+xml' href='/real.xml'></head>"
                        + "<body><p>Welcome.</p></body></html>");
        web.holds("https://tea.example/real.xml", rss(item("a", "First", full(1))));
        assertThat(titles(read())).containsExactly("First");
    }

    @Test
    void where_the_feed_moved_for_good_it_is_asked_from_then_on() throws SourceException {
        URI moved = URI.create("https://tea.example/new.xml");
        web.holds(moved.toString(), rss(item("a", "First", full(1))));
        web.answers(FEED, new Fetched.Unchanged(moved, Optional.of(moved), Validators.NONE, Duration.ZERO));
        read();
        assertThat(titles(read())).containsExactly("First");
        assertThat(web.asked).containsExactly(FEED, moved.toString());
    }

    @Test
    void a_feed_that_is_gone_is_not_asked_again() throws SourceException {
        assertThat(read()).isEmpty();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(this::harvest)
                    .isInstanceOf(SourceException.class)
                    .hasMessageContaining(FEED)
                    .hasMessageContaining("gone for good")
                    .hasMessageContaining("410");
        }
        assertThat(web.asked).hasSize(1);
    }

    @Test
    void failures_make_the_next_look_later_until_one_succeeds() throws SourceException {
        web.fails(failure(Duration.ZERO));
        assertThat(retryAfter()).isEqualTo(HOUR);
        assertThat(retryAfter()).isEqualTo(HOUR.multipliedBy(2));
        assertThat(retryAfter()).isEqualTo(HOUR.multipliedBy(4));
        for (int i = 0; i < 10; i++) {
            retryAfter();
        }
        assertThat(retryAfter()).isEqualTo(Duration.ofDays(1));
        web.works().holds(FEED, rss(item("a", "First", full(1))));
        read();
        web.fails(failure(Duration.ZERO));
        assertThat(retryAfter()).isEqualTo(HOUR);
    }

    @Test
    void a_server_that_asks_for_more_time_gets_it() {
        web.fails(failure(Duration.ofHours(5)));
        assertThat(retryAfter()).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void the_publisher_says_how_long_to_rest() throws SourceException {
        web.freshFor(Duration.ofMinutes(10)).holds(FEED, rss(item("a", "First", full(1))));
        assertThat(harvest().rest()).isEqualTo(Duration.ofMinutes(10));
        web.holds(FEED, rss("<ttl>90</ttl>", item("b", "Second", full(2))));
        assertThat(harvest().rest()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void what_is_no_feed_is_told_with_its_address() {
        web.holds(FEED, "<html><body><p>Under construction.</p></body></html>");
        assertThatThrownBy(this::harvest)
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(FEED)
                .hasMessageContaining("an HTML page");
    }

    @Test
    void lines_that_repeat_over_the_entries_are_boilerplate() throws SourceException {
        String invitation = "<p>Read all about tea and its friends on our beautiful website every day.</p>";
        web.holds(
                FEED,
                rss(IntStream.range(0, 6)
                        .mapToObj(i -> item("i" + i, "Number " + i, full(i) + invitation))
                        .toArray(String[]::new)));
        assertThat(read())
                .allSatisfy(
                        reading -> assertThat(reading.article().orElseThrow().blocks())
                                .filteredOn(block -> block.text().contains("beautiful website"))
                                .extracting(Block::kind)
                                .containsOnly(Block.Kind.BOILERPLATE));
    }

    private Duration retryAfter() {
        try {
            harvest();
            throw new AssertionError("it gave something");
        } catch (SourceException e) {
            return e.retryAfter();
        }
    }

    private static FetchException failure(Duration retryAfter) {
        FetchException failure = mock(FetchException.class);
        when(failure.getMessage()).thenReturn(FEED + ": no connection");
        when(failure.retryAfter()).thenReturn(retryAfter);
        return failure;
    }

    private Harvest harvest() throws SourceException {
        return feed.readFrom(bookmark);
    }

    private List<Reading> read() throws SourceException {
        Harvest harvest = harvest();
        keep(harvest);
        return harvest.readings();
    }

    private void keep(Harvest harvest) {
        Map<String, String> stamps = new HashMap<>(bookmark.stamps());
        harvest.readings().forEach(reading -> stamps.put(reading.place(), reading.stamp()));
        bookmark = new Bookmark(stamps, harvest.state());
    }

    private static List<String> titles(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.article().orElseThrow().title())
                .toList();
    }

    private static String text(Reading reading) {
        return reading.article().orElseThrow().blocks().stream()
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static String full(int number) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(part -> "<p>Of story " + number + " this is part " + part + " of 9. " + LONG + "</p>")
                .collect(Collectors.joining());
    }

    private static String page(String title, String body) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1>" + body
                + "</article></body></html>";
    }

    private static String item(String id, String title, String html) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><title>" + title
                + "</title><link>https://tea.example/" + id + "</link><description><![CDATA[" + html
                + "]]></description></item>";
    }

    private static String rss(String... parts) {
        return "<rss version=\"2.0\"><channel><title>Tea</title>" + String.join("", parts) + "</channel></rss>";
    }
}
