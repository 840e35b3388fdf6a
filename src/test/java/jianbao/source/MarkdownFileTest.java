package jianbao.source;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.source.Reading.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownFileTest {
    private static final String HEAD = "---\ntitle: 春天来了\ndate: 2024-03-01\nauthor: 小明\n---\n\n";

    @TempDir
    private Path folder;

    private Reading read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.md"), bytes);
        return MarkdownFile.read(file, "sub/a.md");
    }

    private Reading read(String text) throws IOException {
        return read(text.getBytes(UTF_8));
    }

    private Article article(String body) throws IOException {
        return read(HEAD + body).article().orElseThrow();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream().map(block -> block.kind() + " " + block.text()).toList();
    }

    @Test
    void what_the_parser_gives_up_costs_only_this_file() throws IOException {
        Reading reading = read(HEAD + "|a".repeat(1100) + "\n" + "|-".repeat(1100) + "\n" + "|a\n".repeat(1000));
        assertThat(reading.status()).isEqualTo(Status.SKIPPED);
        assertThat(reading.reason()).startsWith("the parser gave it up").contains("number of cells");
    }

    @Test
    void a_whole_file_is_served() throws IOException {
        Reading reading = read(HEAD + "雪化了。\n\n---\n\n河开了。\n");
        assertThat(reading.status()).isEqualTo(Status.SERVED);
        assertThat(reading.reason()).isEmpty();
        assertThat(reading.faultLine()).isEmpty();
        assertThat(reading.identities()).containsExactly("path:sub/a.md");
        Article article = reading.article().orElseThrow();
        assertThat(article.title()).isEqualTo("春天来了");
        assertThat(article.authors()).containsExactly("小明");
        assertThat(article.published()).hasToString("Published[day=2024-03-01, at=null]");
        assertThat(article.language()).isEqualTo("zh");
        assertThat(texts(article.lead())).containsExactly("PARAGRAPH 雪化了。");
        assertThat(texts(article.body())).containsExactly("PARAGRAPH 河开了。");
    }

    @Test
    void every_kind_of_block_becomes_plain_text() throws IOException {
        Article article = article("""
                # 第一节

                有**粗体**、`代码`和[链接](https://example.org/x)&amp;字符。

                - 一
                - 二
                  1. 内层

                > 引用一句。

                ```java
                int a = 1;

                int b;
                ```

                | 列 | 值 |
                |----|----|
                | a  | 1  |

                ![山上的雪](snow.png){ width=60% }
                """);
        assertThat(texts(article.body()))
                .containsExactly(
                        "HEADING 第一节",
                        "PARAGRAPH 有粗体、代码和链接&字符。",
                        "LIST_ITEM 一",
                        "LIST_ITEM 二",
                        "LIST_ITEM 内层",
                        "QUOTE 引用一句。",
                        "CODE int a = 1;\n\nint b;",
                        "TABLE 列 | 值\na | 1",
                        "IMAGE 山上的雪");
        assertThat(article.links()).containsExactly("https://example.org/x");
        assertThat(article.images()).containsExactly("snow.png");
    }

    @Test
    void html_is_cleaned() throws IOException {
        Article article = article("""
                <div><script>steal()</script><h2>小节</h2>
                <p>一句<b>重</b>话&nbsp;&lt;好&gt;。<br/>下一句。</p>
                <ul><li>甲</li></ul><img src="a.png" alt="图"></div>

                行内<span style="x">文字</span>。<img src="b.png"/>
                """);
        assertThat(texts(article.body()))
                .containsExactly(
                        "HEADING 小节",
                        "PARAGRAPH 一句重话 <好>。",
                        "PARAGRAPH 下一句。",
                        "LIST_ITEM 甲",
                        "IMAGE ",
                        "PARAGRAPH 行内文字。",
                        "IMAGE ");
        assertThat(article.images()).containsExactly("a.png", "b.png");
    }

    @Test
    void invisible_characters_are_gone() throws IOException {
        assertThat(texts(article("看\u200B不\u00AD见\u0007的。\uFEFF").body())).containsExactly("PARAGRAPH 看不见 的。");
        assertThat(texts(article("一家👨\u200D👩\u200D👧。").body())).containsExactly("PARAGRAPH 一家👨\u200D👩\u200D👧。");
    }

    @Test
    void a_cut_mark_directly_below_text_makes_no_heading() throws IOException {
        Article article = article("引子一句。\n---\n正文一句。\n\n小节标题\n--------\n\n又一句。\n");
        assertThat(texts(article.lead())).containsExactly("PARAGRAPH 引子一句。");
        assertThat(texts(article.body())).containsExactly("PARAGRAPH 正文一句。", "HEADING 小节标题", "PARAGRAPH 又一句。");
    }

    @Test
    void more_is_a_cut_mark_too() throws IOException {
        assertThat(texts(article("引子。\n\n<!-- more -->\n\n正文。").lead())).containsExactly("PARAGRAPH 引子。");
    }

    @Test
    void a_cut_mark_with_nothing_below_cuts_nothing() throws IOException {
        Article article = article("只有这一段。\n\n---\n---\n感谢阅读！更多文章见[这里](https://example.org)。\n");
        assertThat(article.lead()).isEmpty();
        assertThat(texts(article.body())).containsExactly("PARAGRAPH 只有这一段。");
        assertThat(article.links()).isEmpty();
    }

    @Test
    void a_description_stands_for_a_missing_lead() throws IOException {
        Article article =
                read("---\ntitle: t\ndescription: 一句话。\n---\n正文。").article().orElseThrow();
        assertThat(texts(article.lead())).containsExactly("PARAGRAPH 一句话。");
    }

    @Test
    void one_paragraph_a_line_stays_one_paragraph_a_line() throws IOException {
        Article article = article("""
                第一段说得很短。
                小节的题目
                第二段说得也不长，不过比第一段长些，因为还要再说一点别的。
                - 一项
                第三段。
                """);
        assertThat(texts(article.body()))
                .containsExactly(
                        "PARAGRAPH 第一段说得很短。",
                        "HEADING 小节的题目",
                        "PARAGRAPH 第二段说得也不长，不过比第一段长些，因为还要再说一点别的。",
                        "LIST_ITEM 一项",
                        "PARAGRAPH 第三段。");
    }

    @Test
    void wrapped_lines_are_joined() throws IOException {
        String english = "The river broke its ice early this year, and everybody in the\n"
                + "village came down to the bank to see the first boats go out\non the water.\n";
        assertThat(texts(article(english).body()))
                .containsExactly("PARAGRAPH The river broke its ice early this year, and everybody in the"
                        + " village came down to the bank to see the first boats go out on the water.");
        String chinese = "今年的河开得早，全村的人都到岸边来看第一批船下水，孩子们在泥里跑来\n" + "跑去，老人们坐在石头上抽烟，说起很多年以前那一场谁也没有料到的大水，\n水退了以后什么都变了。\n";
        assertThat(article(chinese).body()).hasSize(1);
        assertThat(article(chinese).body().get(0).text()).contains("跑来跑去").contains("大水，水退");
    }

    @Test
    void indented_chinese_paragraphs_are_no_code() throws IOException {
        assertThat(texts(article("    首行缩进的一段，是中文的习惯。\n\n    又一段，也缩进。\n").body()))
                .containsExactly("PARAGRAPH 首行缩进的一段，是中文的习惯。", "PARAGRAPH 又一段，也缩进。");
    }

    @Test
    void a_fence_without_partner_swallows_nothing() throws IOException {
        Article article = article("正文一句，还没完。\n```\n---\n又一句，也在。\n");
        assertThat(texts(article.lead())).containsExactly("PARAGRAPH 正文一句，还没完。");
        assertThat(texts(article.body())).containsExactly("PARAGRAPH 又一句，也在。");
    }

    @Test
    void the_title_does_not_stand_in_the_text_once_more() throws IOException {
        assertThat(texts(article("# 春天，来了！\n\n雪化了。").body())).containsExactly("PARAGRAPH 雪化了。");
    }

    @Test
    void a_heading_serves_as_the_title_where_there_is_no_front_matter() throws IOException {
        Reading reading = read("# 夏天\n\n很热。\n");
        assertThat(reading.status()).isEqualTo(Status.RECOVERED);
        assertThat(reading.line()).isEqualTo(1);
        assertThat(reading.reason()).isEqualTo("no front matter, its first heading taken as the title");
        assertThat(reading.article().orElseThrow().title()).isEqualTo("夏天");
        assertThat(texts(reading.article().orElseThrow().body())).containsExactly("PARAGRAPH 很热。");
    }

    @Test
    void a_first_line_serves_as_the_title_where_there_is_no_heading() throws IOException {
        assertThat(read("A walk\n\nIt rained. We went on.\n")
                        .article()
                        .orElseThrow()
                        .title())
                .isEqualTo("A walk");
        Article article = read("It rained. We went on.\n").article().orElseThrow();
        assertThat(article.title()).isEqualTo("It rained.");
        assertThat(texts(article.body())).containsExactly("PARAGRAPH It rained. We went on.");
    }

    @Test
    void a_title_without_a_text_is_kept() throws IOException {
        assertThat(read(HEAD).status()).isEqualTo(Status.TITLE_ONLY);
        assertThat(read(HEAD).reason()).isEqualTo("no text below the title");
        Reading images = read(HEAD + "![](a.png)\n");
        assertThat(images.status()).isEqualTo(Status.TITLE_ONLY);
        assertThat(images.reason()).isEqualTo("no text, only images");
        assertThat(images.article().orElseThrow().images()).containsExactly("a.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "正文未找到。", "Body not found.", "null", "N/A", "TODO", "{Body}"})
    void a_placeholder_is_no_text(String body) throws IOException {
        Reading reading = read(HEAD + body + "\n\n---\n感谢阅读！更多[文章](https://example.org)。\n");
        assertThat(reading.status()).isEqualTo(Status.SKIPPED);
        assertThat(reading.reason()).contains("placeholder").contains(body);
        assertThat(reading.article()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n \n",
                "\u200B",
                "---\n---\n",
                "---\ntitle: 'None'\ndate: 2024-03-01\n---\nNone\n",
                "![](a.png)"
            })
    void what_holds_nothing_is_skipped(String text) throws IOException {
        Reading reading = read(text);
        assertThat(reading.status()).isEqualTo(Status.SKIPPED);
        assertThat(reading.line()).isEqualTo(1);
        assertThat(reading.reason()).isIn("empty", "no title and no text");
    }

    @Test
    void a_title_without_end_is_cut() throws IOException {
        Reading reading = read("---\ntitle: " + "长".repeat(10_000) + "\n---\n正文。");
        assertThat(reading.status()).isEqualTo(Status.RECOVERED);
        assertThat(reading.reason()).isEqualTo("title of 10000 characters, cut");
        assertThat(reading.article().orElseThrow().title()).hasSize(501).endsWith("…");
    }

    @Test
    void other_encodings_are_read() throws IOException {
        assertThat(read((HEAD + "雪化了，河开了。").getBytes(UTF_16))
                        .article()
                        .orElseThrow()
                        .title())
                .isEqualTo("春天来了");
        Reading gb = read((HEAD + "雪化了，河开了。").getBytes(Charset.forName("GB18030")));
        assertThat(gb.article().orElseThrow().title()).isEqualTo("春天来了");
        assertThat(gb.reason()).isEqualTo("not UTF-8, read as GB18030");
        assertThat(gb.status()).isEqualTo(Status.RECOVERED);
        Reading western = read("# Café\n\nA small café.\n".getBytes(Charset.forName("windows-1252")));
        assertThat(western.article().orElseThrow().title()).isEqualTo("Café");
        assertThat(read(("\uFEFF" + HEAD + "雪。").getBytes(UTF_8)).status()).isEqualTo(Status.SERVED);
    }

    @Test
    void what_is_no_text_is_skipped() throws IOException {
        assertThat(read(new byte[] {1, 2, 0, 3}).reason()).isEqualTo("not a text file");
        assertThat(MarkdownFile.read(folder, "x").reason()).isEqualTo("not a regular file");
        assertThat(MarkdownFile.read(folder.resolve("none.md"), "none.md").reason())
                .isEqualTo("no such file");
    }

    @Test
    void a_huge_file_is_refused_unread() throws IOException {
        Path huge = folder.resolve("huge.md");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        Reading reading = MarkdownFile.read(huge, "huge.md");
        assertThat(reading.status()).isEqualTo(Status.SKIPPED);
        assertThat(reading.reason()).isEqualTo("larger than 4 MB (104857600 bytes)");
    }

    static Stream<Arguments> hostile() {
        String head = "---\ntitle: t\n---\n";
        return Stream.of(
                Arguments.of("brackets", head + "[".repeat(10_000)),
                Arguments.of("quotes", head + "> ".repeat(5_000) + "x"),
                Arguments.of("lists", head + "- ".repeat(5_000) + "x"),
                Arguments.of("emphasis", head + "*a_ ".repeat(10_000)),
                Arguments.of("tags", head + "x" + "<b>".repeat(20_000)),
                Arguments.of("links in HTML", head + "x " + "<a href=b>".repeat(20_000)),
                Arguments.of("nested HTML", head + "<div>".repeat(20_000) + "x"),
                Arguments.of("exclamation marks", head + "!".repeat(100_000) + "a\n\n---\n\nb"),
                Arguments.of("full stops", head + "。".repeat(100_000) + "a\n\n---\n\nb"),
                Arguments.of("blanks in a fence", head + "```" + " ".repeat(20_000) + "`"),
                Arguments.of("blanks before a key", " ".repeat(100_000) + "x"),
                Arguments.of("schemes", head + "source: " + "http://".repeat(20_000) + " x"),
                Arguments.of("titles", "title: t\n\n".repeat(10_000)),
                Arguments.of("thanks", head + "Thanks for reading!\n\n".repeat(5_000)),
                Arguments.of("references", head + "References:\n\n" + "[1] x\n\n".repeat(10_000)),
                Arguments.of("short lines", head + "a\n".repeat(20_000)),
                Arguments.of("dashes", "---\n".repeat(20_000)),
                Arguments.of("fences", head + "```\n```a\n".repeat(10_000)),
                Arguments.of("aliases", "---\na: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: &d [*c,*c]\n---\nx"),
                Arguments.of("deep YAML", "---\ntitle: " + "[".repeat(10_000) + "\n---\nx"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void hostile(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(8), () -> read(bytes), name);
        assertThat(reading.status()).isNotNull();
    }

    @Test
    void a_description_that_was_copied_from_the_text_is_no_lead() throws IOException {
        Article article = read("---\ntitle: t\ndescription: 河开了，船…\n---\n河开了，船下水了。")
                .article()
                .orElseThrow();
        assertThat(article.lead()).isEmpty();
    }

    @Test
    void a_draft_is_skipped() throws IOException {
        assertThat(read("---\ntitle: t\ndraft: true\n---\n正文。").reason()).isEqualTo("a draft");
        Path file = Files.writeString(folder.resolve("b.md"), HEAD + "正文。");
        assertThat(MarkdownFile.read(file, "_drafts/b.md").reason()).isEqualTo("a draft");
    }

    @Test
    void a_date_that_cannot_be_read_gives_way_to_the_file_name() throws IOException {
        Path file = Files.writeString(folder.resolve("b.md"), "---\ntitle: t\ndate: soon\n---\n正文。");
        Reading reading = MarkdownFile.read(file, "2024-05-23-b.md");
        assertThat(reading.status()).isEqualTo(Status.RECOVERED);
        assertThat(reading.reason()).isEqualTo("a date that cannot be read, that of the file's name taken");
        assertThat(reading.article().orElseThrow().published()).hasToString("Published[day=2024-05-23, at=null]");
    }

    @Test
    void what_makers_of_sites_replace_is_no_text() throws IOException {
        Article article = article("""
                [[toc]]

                引子。<!-- more -->

                ::: tip 提示
                第一句。
                :::

                {{< figure src="a.png" >}}

                {% highlight java %}
                int a = 1;
                {% endhighlight %}

                第二句。
                {: .lead}
                """);
        assertThat(texts(article.lead())).containsExactly("PARAGRAPH 引子。");
        assertThat(texts(article.body())).containsExactly("PARAGRAPH 第一句。", "CODE int a = 1;", "PARAGRAPH 第二句。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void wide_characters_need_no_mark(String charset) throws IOException {
        assertThat(read((HEAD + "一条河。").getBytes(Charset.forName(charset))).article())
                .hasValueSatisfying(article -> assertThat(article.text()).isEqualTo("一条河。"));
    }
}
