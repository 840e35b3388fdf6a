package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebPageTest {
    private static final URI ADDRESS = URI.create("https://site.example/path/page.html");
    private static final String SENTENCE =
            "The boat left the quay at dawn, and nobody on the shore looked up from the nets. ";

    static Stream<JsonNode> pages() {
        return SamplePages.expected().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_gives_its_article_and_nothing_around_it(JsonNode expected) throws Exception {
        byte[] page = SamplePages.bytes(expected.path("file").textValue());
        if (expected.has("error")) {
            assertThatThrownBy(() -> WebPage.read(page, null, ADDRESS))
                    .isInstanceOf(SourceException.class)
                    .hasMessage(expected.path("error").textValue());
            return;
        }
        Article article = WebPage.read(page, null, ADDRESS).article();
        assertThat(text(article)).isEqualTo(SamplePages.texts(expected.path("text")));
        assertThat(article.title()).isEqualTo(expected.path("title").textValue());
        assertThat(article.authors()).isEqualTo(SamplePages.texts(expected.path("authors")));
        assertThat(SamplePages.published(article))
                .isEqualTo(expected.path("published").textValue());
        assertThat(article.language()).isEqualTo(expected.path("language").textValue());
        assertThat(article.url()).hasToString(expected.path("url").textValue());
    }

    @Test
    void words_of_two_paragraphs_never_run_together() throws Exception {
        String html = "<div><p>" + SENTENCE + "</p><p>" + SENTENCE + "2</p>One<br><br>" + SENTENCE + "3</div>";
        assertThat(text(WebPage.read(html, ADDRESS).article())).noneMatch(line -> line.contains(".The"));
    }

    @Test
    void inline_elements_put_no_spaces_between_chinese_characters() throws Exception {
        String html = "<p>管理员<strong>老陈</strong>把<a href='/x'>旧报纸</a>搬到了走廊上，然后锁上了图书馆的大门。</p>";
        assertThat(text(WebPage.read(html, ADDRESS).article())).containsExactly("管理员老陈把旧报纸搬到了走廊上，然后锁上了图书馆的大门。");
    }

    @Test
    void images_and_links_become_absolute() throws Exception {
        String html = "<p>" + SENTENCE + "<a href='../a'>There</a><img data-src='i.png'></p>";
        WebPage page = WebPage.read(html, ADDRESS);
        assertThat(page.article().links()).containsExactly("https://site.example/a");
        assertThat(page.image()).hasToString("https://site.example/path/i.png");
    }

    @Test
    void the_server_s_charset_wins_and_an_unknown_one_does_not() throws Exception {
        byte[] gbk = "<p>最后一班客车驶过垭口，养护队才开始摆放路锥。</p>".getBytes(Charset.forName("GBK"));
        assertThat(text(WebPage.read(gbk, "text/html; charset=gbk", ADDRESS).article()))
                .containsExactly("最后一班客车驶过垭口，养护队才开始摆放路锥。");
        byte[] utf8 = ("<p>" + SENTENCE + "</p>").getBytes(StandardCharsets.UTF_8);
        assertThat(text(WebPage.read(utf8, "text/html; charset=none-such", ADDRESS)
                        .article()))
                .containsExactly(SENTENCE.strip());
    }

    @Test
    void a_page_without_address_keeps_its_text() throws Exception {
        assertThat(WebPage.read("<p>" + SENTENCE + "</p>", null).article().url())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<html>", "<p></p>", "<!--", "<script>x</script>", "\u0000\u0001", "<p>Hi.</p>"})
    void a_page_without_text_says_so(String html) {
        assertThatThrownBy(() -> WebPage.read(html, ADDRESS))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("no article text: ");
    }

    @Test
    void too_large_a_page_is_refused() {
        assertThatThrownBy(() -> WebPage.read(new byte[11 << 20], null, ADDRESS))
                .hasMessageContaining("larger than 10 MB");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(3),
                "<p>" + SENTENCE.repeat(5 * 1024 * 1024 / SENTENCE.length()),
                "<p>" + SENTENCE + "<li><a href='/a'>A link to somewhere else</a>".repeat(50_000),
                "<table><tr><td>".repeat(5_000) + SENTENCE.repeat(3),
                "<b><i><u><s><a href=x>".repeat(10_000) + "<p>" + SENTENCE.repeat(3) + "<p>x".repeat(20_000),
                "<p class='" + "a-".repeat(500_000) + "'>" + SENTENCE,
                "<p>" + "a@".repeat(500_000) + SENTENCE,
                "<p>" + "By Aa Bb ".repeat(100_000) + SENTENCE,
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>" + SENTENCE,
                "<meta name='author' content='" + "A, ".repeat(100_000) + "'><title>" + "a - ".repeat(100_000)
                        + "</title><p>" + SENTENCE,
                ("<p>" + SENTENCE + "</p>").repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_pages_cost_bounded_time_and_no_unchecked_exception(String html) {
        Throwable thrown = Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> catchThrowable(() -> WebPage.read(html, ADDRESS)));
        assertThat(thrown == null || thrown instanceof SourceException)
                .as(String.valueOf(thrown))
                .isTrue();
    }

    private static List<String> text(Article article) {
        return article.body().stream()
                .filter(block -> block.kind() != Kind.IMAGE)
                .map(Block::text)
                .toList();
    }
}
