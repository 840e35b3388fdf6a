package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.Newsroom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that are given an address where others are given a file. */
class AddressesTest {
    private Newsroom newsroom;

    @BeforeEach
    void publish() throws IOException {
        newsroom = new Newsroom();
        newsroom.shows("/ferry.html", """
                <html lang=en><head><title>The ferry runs again</title></head><body><nav><a href=/>Home</a></nav>
                <article><h1>The ferry runs again</h1><p>The first boat leaves the quay at ten past five.</p>
                <p>Passengers pay what they can, and on most days that is a coin.</p></article></body></html>""");
        newsroom.shows("/feed.xml", """
                <rss version="2.0"><channel><title>River</title><link>/</link>
                <item><title>Willows</title><link>/ferry.html</link></item></channel></rss>""");
        newsroom.refuses("/gone.html", 410, Map.of());
        newsroom.shows("/robots.txt", "User-agent: jianbao\nDisallow: /private/\n");
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void page_reads_the_article_there() {
        Console console = run("page", "--json", newsroom.at("/ferry.html"));
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .startsWith("{\"file\":\"" + newsroom.at("/ferry.html") + "\",\"url\":\"" + newsroom.at("/ferry.html")
                        + "\",\"title\":\"The ferry runs again\"")
                .contains("at ten past five.\\nPassengers pay");
    }

    @Test
    void feed_reads_the_entries_there_their_links_made_absolute() {
        Console console = run("feed", "--json", newsroom.at("/feed.xml"));
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .startsWith("{\"file\":\"" + newsroom.at("/feed.xml") + "\",\"title\":\"River\"")
                .contains("\"link\":\"" + newsroom.at("/ferry.html") + "\"");
    }

    @Test
    void summarize_tells_the_article_there() {
        Console console = run("summarize", newsroom.at("/ferry.html"));
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .startsWith("The ferry runs again\n")
                .contains("The first boat leaves the quay at ten past five.");
    }

    @Test
    void what_gives_nothing_is_told_and_the_rest_goes_on() {
        Console console =
                run("page", "--json", newsroom.at("/gone.html"), newsroom.at("/none.html"), newsroom.at("/ferry.html"));
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines()).hasSize(3);
        assertThat(console.lines().get(0)).contains("\"error\":\"it is gone for good, its server says (410)\"");
        assertThat(console.lines().get(1)).contains("\"error\":").contains("404");
        assertThat(console.lines().get(2)).contains("\"title\":\"The ferry runs again\"");
    }

    @Test
    void pages_are_asked_for_only_where_robots_txt_allows_it_and_feeds_anyway() {
        newsroom.shows("/private/feed.xml", "<rss><channel><title>Inside</title></channel></rss>");
        assertThat(run("page", "--json", newsroom.at("/private/feed.xml")).out())
                .contains("robots.txt");
        assertThat(newsroom.answered(200, "/private/feed.xml")).isZero();
        assertThat(run("feed", newsroom.at("/private/feed.xml")).code()).isZero();
    }

    private static Console run(String... args) {
        return Console.run(Stream.concat(Stream.of("--set", "web.allow-private=true"), Stream.of(args))
                .toArray(String[]::new));
    }
}
