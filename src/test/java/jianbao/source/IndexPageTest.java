package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class IndexPageTest {
    private static final URI ADDRESS = URI.create("https://www.site.example/news/");

    @Test
    void a_list_gives_its_articles_and_nothing_around_it() throws Exception {
        List<ArticleLink> links = IndexPage.links(page("index-list.html"), ADDRESS);
        assertThat(links).hasSize(16);
        assertThat(links.get(0))
                .isEqualTo(new ArticleLink(URI.create("https://www.site.example/2024/05/01/1001.html"), "老街改造工程今日开工"));
    }

    @Test
    void headings_that_lead_elsewhere_are_articles() throws Exception {
        assertThat(IndexPage.links(page("blog-front.html"), ADDRESS))
                .extracting(ArticleLink::title)
                .containsExactly(
                        "The year of the slugs",
                        "Beans on a bicycle wheel",
                        "What not to throw on the compost",
                        "Counting rain",
                        "Plants for a north wall");
    }

    @Test
    void other_sites_tags_pages_and_the_index_itself_are_no_articles() throws Exception {
        String html = """
                <h2><a href='https://elsewhere.example/2024/01/a-long-story'>A long story of elsewhere</a></h2>
                <h2><a href='/tag/boats/'>All stories about boats</a></h2><h2><a href='/news/page/2'>Older stories of the harbour</a></h2>
                <h2><a href='/news/'>News of the harbour</a></h2><h2><a href='#top'>Back to the top again</a></h2>
                <h2><a href='mailto:a@site.example'>Write to the editors today</a></h2>
                <h2><a href='https://blog.site.example/ferry#comments'>The ferry runs again</a></h2>
                """;
        assertThat(IndexPage.links(html, ADDRESS))
                .containsExactly(
                        new ArticleLink(URI.create("https://blog.site.example/ferry"), "The ferry runs again"));
    }

    @Test
    void a_title_that_was_cut_short_is_whole_beside_its_link() throws Exception {
        String html = "<h3><a href='/a/1' title='The ferry runs again at dawn'>The ferry runs ag...</a></h3>";
        assertThat(IndexPage.links(html, ADDRESS))
                .extracting(ArticleLink::title)
                .containsExactly("The ferry runs again at dawn");
    }

    @Test
    void very_many_links_cost_bounded_time() {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            html.append("<li><a href='/").append(i).append("'>The boat of today</a>");
        }
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(IndexPage.links(html.toString(), ADDRESS)).hasSize(1_000));
    }

    private static String page(String name) {
        return new String(SamplePages.bytes(name), StandardCharsets.UTF_8);
    }
}
