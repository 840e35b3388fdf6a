package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Bookmark;
import org.junit.jupiter.api.Test;

class WatchedPageTest {
    private static final String INDEX = "https://tea.example/news/";

    private final Web web = new Web();
    private final WatchedPage page = new WatchedPage("tea", URI.create(INDEX), Duration.ofHours(1), web);
    private Bookmark bookmark = Bookmark.NONE;

    @Test
    void new_links_lead_to_articles_each_once() throws SourceException {
        index("harbour", "museum", "station");
        assertThat(titles(read())).containsExactly("The station", "The museum", "The harbour");
        index("airport", "harbour", "museum", "station");
        web.asked.clear();
        assertThat(titles(read())).containsExactly("The airport");
        assertThat(web.asked).containsExactly(INDEX, address("airport"));
    }

    @Test
    void an_index_that_did_not_change_leads_nowhere() throws SourceException {
        index("harbour", "museum", "station");
        read();
        web.asked.clear();
        assertThat(read()).isEmpty();
        assertThat(web.asked).containsExactly(INDEX);
    }

    @Test
    void a_page_without_an_article_is_told_once() throws SourceException {
        index("harbour", "museum", "station");
        web.holds(address("museum"), "<html><body></body></html>");
        Reading skipped = read().stream()
                .filter(reading -> reading.article().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(skipped.place()).isEqualTo(address("museum"));
        assertThat(skipped.reason()).contains("no article text");
        assertThat(read()).isEmpty();
    }

    @Test
    void an_article_is_known_by_its_address() throws SourceException {
        index("harbour", "museum", "station");
        assertThat(read().get(2).identities()).contains("url:" + address("harbour"));
    }

    @Test
    void a_page_without_links_is_told() {
        web.holds(INDEX, "<html><body><p>Nothing yet.</p></body></html>");
        assertThatThrownBy(() -> page.readFrom(bookmark))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith(INDEX)
                .hasMessageContaining("no links");
    }

    private void index(String... names) {
        String items = Stream.of(names)
                .map(name -> "<li><a href='/2026/11/" + name + "-opens-again.html'>The " + name
                        + " of the town opens its doors again</a></li>")
                .collect(Collectors.joining());
        web.holds(INDEX, "<html><body><main><ul>" + items + "</ul></main></body></html>");
        for (String name : names) {
            web.holds(address(name), article(name));
        }
    }

    private static String address(String name) {
        return "https://tea.example/2026/11/" + name + "-opens-again.html";
    }

    private static String article(String name) {
        String text = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "<p>On day " + i + " the workers of the " + name
                        + " painted another wall, and the mayor came by to look at what they had done so far.</p>")
                .collect(Collectors.joining());
        return "<html><head><title>The " + name + "</title></head><body><article><h1>The " + name + "</h1>" + text
                + "</article></body></html>";
    }

    private List<Reading> read() throws SourceException {
        Harvest harvest = page.readFrom(bookmark);
        Map<String, String> stamps = new HashMap<>(bookmark.stamps());
        harvest.readings().forEach(reading -> stamps.put(reading.place(), reading.stamp()));
        bookmark = new Bookmark(stamps, harvest.state());
        return harvest.readings();
    }

    private static List<String> titles(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.article().stream())
                .map(article -> article.title())
                .toList();
    }
}
