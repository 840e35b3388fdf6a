package jianbao.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import jianbao.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FeedDocumentTest {
    private static final Path FEEDS = Path.of("src/test/resources/feeds");

    @Test
    void a_feed_says_how_long_it_may_be_kept() throws SourceException {
        assertThat(read(rss("<ttl> 90 </ttl>")).ttl()).contains(Duration.ofMinutes(90));
        assertThat(read(rss("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"))
                        .ttl())
                .contains(Duration.ofHours(6));
        assertThat(read(rss("<ttl>-1</ttl>")).ttl()).isEmpty();
        assertThat(read(rss("<ttl>99999999999</ttl>")).ttl()).isEmpty();
    }

    @Test
    void language_tags_and_images_are_kept() throws SourceException {
        FeedDocument feed = read(rss("<language>zh_CN</language><item xml:lang='en'><category>a</category>"
                + "<category>b, c</category><itunes:keywords>d, e</itunes:keywords><media:thumbnail url='/t.png'/>"
                + "<description>&lt;p>&lt;a href='/x'>x&lt;/a>&lt;img src='/i.png'>&lt;/p></description></item>"));
        FeedEntry entry = feed.entries().get(0);
        assertThat(feed.language()).isEqualTo("zh-CN");
        assertThat(entry.language()).isEqualTo("en");
        assertThat(entry.tags()).containsExactly("a", "b, c", "d", "e");
        assertThat(entry.images()).containsExactly("https://river.example/t.png", "https://river.example/i.png");
        assertThat(entry.links()).containsExactly("https://river.example/x");
    }

    @Test
    void an_entry_is_an_article() throws SourceException {
        FeedEntry entry = read(rss(
                        "<item><guid>1</guid><link>https://river.example/柳</link><dc:date>2024-05-24</dc:date>"
                                + "<description>&lt;p>我们在河边种了柳树，它们长得很快。&lt;/p>&lt;p>鱼多。&lt;/p></description></item>"))
                .entries()
                .get(0);
        Article article = entry.article().orElseThrow();
        assertThat(article.title()).isEqualTo("我们在河边种了柳树，它们长得很快。");
        assertThat(article.published().day()).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(article.language()).isEqualTo("zh");
        assertThat(article.body()).hasSize(2);
        assertThat(article.url()).isEqualTo(entry.url().orElseThrow());
        assertThat(entry.identities("https://river.example/feed"))
                .containsExactly("guid:https://river.example/feed 1", "url:" + article.url());
    }

    @Test
    void an_entry_without_anything_to_read_is_no_article() throws SourceException {
        assertThat(read(rss("<item><guid>1</guid></item>")).entries().get(0).article())
                .isEqualTo(Optional.empty());
    }

    @Test
    void relative_links_lead_from_where_it_was_found() throws SourceException {
        byte[] feed = rss("<item><link>a</link></item>").getBytes(UTF_8);
        assertThat(FeedDocument.read(feed, null, URI.create("https://x.example/"))
                        .entries()
                        .get(0)
                        .link())
                .isEqualTo("https://x.example/a");
    }

    @Test
    void deep_nesting_is_bounded() throws SourceException {
        String deep = "<a>".repeat(100_000) + "x";
        assertThat(read(rss("<item><title>t</title><description>" + deep + "</description></item>"))
                        .entries())
                .hasSize(1);
        assertThat(read(rss("<item><title>t</title><description><![CDATA[" + "<div>".repeat(100_000)
                                + "x]]></description></item>"))
                        .entries())
                .hasSize(1);
        assertThatThrownBy(() -> read("{\"items\":" + "[".repeat(100_000))).isInstanceOf(SourceException.class);
    }

    @Test
    void of_very_many_entries_the_first_thousand_count() throws SourceException {
        FeedDocument feed = read(rss("<item><title>t</title><description>d</description></item>".repeat(50_000)));
        assertThat(feed.entries()).hasSize(FeedDocument.MOST_ENTRIES);
    }

    @Test
    void entities_of_a_document_type_are_never_expanded() throws SourceException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 50; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append("&a" + (i - 1) + ";&a" + (i - 1) + ";")
                    .append("'>");
        }
        bomb.append("]>").append(rss("<item><title>&a49;</title></item>"));
        assertThat(read(bomb.toString()).entries().get(0).title()).isEqualTo("&a49;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "<", "&", "<a ", "<b>x", "&lt;p&gt;", "<![CDATA[", "<item>", "1 ", "</", "<!--", "<p>\n\n"})
    void a_megabyte_of_anything_is_read_in_time(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        onlySourceExceptions(("<rss><channel><item><title>t</title><pubDate>" + text).getBytes(UTF_8));
        onlySourceExceptions(rss("<item><title>t</title><description><![CDATA[" + text + "]]></description></item>")
                .getBytes(UTF_8));
    }

    @Test
    void what_is_too_large_is_refused() {
        assertThatThrownBy(() -> FeedDocument.read(new byte[(32 << 20) + 1], null, null))
                .hasMessage("larger than 32 MB");
    }

    @Test
    void random_bytes_are_refused_or_read() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(5000)];
            random.nextBytes(bytes);
            onlySourceExceptions(bytes);
            byte[] feed = rss("<item><title>" + new String(bytes, ISO_8859_1) + "</title></item>")
                    .getBytes(ISO_8859_1);
            onlySourceExceptions(feed);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rss-1.0-rdf.xml",
                "atom-xhtml.xml",
                "content-encoded.xml",
                "json-1.1.json",
                "gb2312.xml",
                "shift-jis.xml",
                "page.html"
            })
    void a_feed_cut_anywhere_is_refused_or_read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FEEDS.resolve(name));
        for (int end = 0; end < bytes.length; end++) {
            onlySourceExceptions(Arrays.copyOf(bytes, end));
        }
    }

    private static void onlySourceExceptions(byte[] bytes) {
        Throwable thrown = catchThrowable(() -> FeedDocument.read(bytes, null, null));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(SourceException.class).message().doesNotContain("gave it up");
        }
    }

    private static FeedDocument read(String xml) throws SourceException {
        return FeedDocument.read(xml.getBytes(UTF_8), null, null);
    }

    private static String rss(String content) {
        return "<rss version='2.0'><channel><title>River</title><link>https://river.example/</link>" + content
                + "</channel></rss>";
    }
}
