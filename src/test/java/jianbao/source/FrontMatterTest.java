package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static Head head(String text) {
        return FrontMatterReader.read(Lines.of(text));
    }

    private static Head matter(String lines) {
        return head("---\n" + lines + "\n---\n正文。\n");
    }

    @Test
    void whole_front_matter_is_cut_off() {
        Head head = matter("title: 春天\ndate: 2024-03-01\nauthor: 小明");
        assertThat(head.isBroken()).isFalse();
        assertThat(head.line()).isZero();
        assertThat(head.matter().title()).hasValue("春天");
        assertThat(head.matter().authors()).containsExactly("小明");
        assertThat(head.body()).containsExactly("正文。", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: no | no",
                "title: 012 | 012",
                "title: 1:30 | 1:30",
                "title: 1_000 | 1_000",
                "title: 2024-11-12 | 2024-11-12",
                "title: 'it''s' | it's",
                "title: \"a \\u00e9\" | a é",
                "title: AT&amp;T | AT&T",
                "TITLE: loud | loud",
                "标题: 中文键 | 中文键"
            },
            quoteCharacter = '^')
    void a_title_stays_the_text_that_stands_there(String line, String title) {
        assertThat(matter(line).matter().title()).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: None",
                "title: null",
                "title: ~",
                "title: ''",
                "title: '{Title}'",
                "title: '{{ title }}'",
                "title: '<title>'",
                "title: '---'"
            })
    void a_placeholder_is_no_title(String line) {
        assertThat(matter(line + "\ndate: 2024-03-01").matter().title()).isEmpty();
    }

    @Test
    void authors_and_tags_may_be_lists() {
        Head head = matter("title: t\nauthors:\n  - name: A\n  - B\ntags: [x, 'y z']");
        assertThat(head.matter().authors()).containsExactly("A", "B");
        assertThat(head.matter().tags()).containsExactly("x", "y z");
    }

    @Test
    void only_an_address_that_leads_somewhere_is_the_original() {
        assertThat(matter("title: t\nurl: https://example.org/a").matter().url())
                .hasToString("https://example.org/a");
        assertThat(matter("title: t\npermalink: /2024/a.html").matter().url()).isNull();
        assertThat(matter("title: t\nurl: 'http://[broken'").matter().url()).isNull();
    }

    @Test
    void a_language_is_put_into_its_usual_form() {
        assertThat(matter("title: t\nlang: zh_CN").matter().language()).hasValue("zh-CN");
        assertThat(matter("title: t\nlang: 'any of them'").matter().language()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "title: 'A'\\ndate: 2024-03-01\\n\\n---\\nB | front matter without its opening --- (lines 1-2)",
                "\\n\\n---\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | blank lines before the front matter",
                "--- \\n\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | front matter does not stand between two lines of three dashes alone",
                "-----\\ntitle: 'A'\\ndate: 2024-03-01\\n-----\\nB | front matter does not stand between two lines of three dashes alone",
                "---\\n---\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | front matter does not stand between two lines of three dashes alone",
                "---\\ntitle: 'A'\\ndate: 2024-03-01\\n\\nB | front matter does not stand between two lines of three dashes alone",
                "```md\\n---\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | the file is wrapped in a code fence",
                "```\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | the file is wrapped in a code fence",
                "Here it is:\\n\\n---\\ntitle: 'A'\\ndate: 2024-03-01\\n---\\nB | text before the front matter",
                "# A\\n日期：2024年3月1日\\n作者：小明\\n\\n---\\nB | text before the front matter",
                "---\\n    title: 'A'\\n    date: 2024-03-01\\n    ---\\n    B\\n--- | front matter is not YAML: could not find expected ':'"
            })
    void broken_front_matter_is_mended(String text, String fault) {
        Head head = head(text.replace("\\n", "\n"));
        assertThat(head.fault()).isEqualTo(fault);
        assertThat(head.line()).isPositive();
        assertThat(head.matter().title()).hasValue("A");
        assertThat(head.matter().published(Optional.empty())).isPresent();
        assertThat(String.join("", head.body()).strip()).startsWith("B");
    }

    @Test
    void a_title_torn_by_the_cut_mark_is_joined_again() {
        Head head = head("---\ntitle: '先说一半。\n\n---\n再说一半'\ndate: 2024-03-01\n作者：小明\n\n---\n\n正文。");
        assertThat(head.matter().title()).hasValue("先说一半。 再说一半");
        assertThat(head.matter().authors()).containsExactly("小明");
        assertThat(head.line()).isEqualTo(2);
        assertThat(head.body()).containsExactly("", "正文。");
    }

    @Test
    void a_quotation_mark_that_nobody_closes_is_dropped() {
        Head head = matter("title: 'never closed\ndate: 2024-03-01");
        assertThat(head.matter().title()).hasValue("never closed");
        assertThat(head.isBroken()).isTrue();
    }

    @Test
    void quotation_marks_inside_a_title_stay() {
        assertThat(matter("title: '\"A\" (it's B)'\ndate: 2024-03-01").matter().title())
                .hasValue("\"A\" (it's B)");
        assertThat(matter("title: ‘A’: B\ndate: 2024-03-01").matter().title()).hasValue("‘A’: B");
    }

    @Test
    void a_title_that_begins_with_a_quotation_keeps_it() {
        assertThat(matter("title: \"A\" and B\ndate: 2024-03-01").matter().title())
                .hasValue("\"A\" and B");
    }

    @Test
    void a_draft_above_a_second_front_matter_is_dropped() {
        Head head = head("---\ntitle: A\ndate: 2024-03-01\n---\n草稿\n\n---\n\ntitle: A\ndate: 2024-03-01\n\n---\n正文");
        assertThat(head.body()).containsExactly("正文");
        assertThat(head.fault()).contains("twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"作者：小明\n\n正文。", "# A\n\nDate: soon, he said.", "1\n2\n3\n4\n5\n6\ntitle: A\ndate: B", "正文。"})
    void no_article_loses_a_line_with_a_colon(String text) {
        Head head = head(text);
        assertThat(head.matter()).isEqualTo(FrontMatter.NONE);
        assertThat(String.join("\n", head.body())).isEqualTo(text);
    }

    @Test
    void an_alias_that_holds_itself_ends() {
        assertThat(matter("title: A\ntags: &t [x, *t]").matter().title()).hasValue("A");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2024-03-01~updated: 2024-04-01 | 2024-03-01",
                "updated: 2024-04-01~date: 2024-03-01 | 2024-03-01",
                "published: true~date: 2024-03-01 | 2024-03-01",
                "published: 2024-03-01 | 2024-03-01",
                "publishDate: 2024-03-01 | 2024-03-01",
                "lastmod: 2024-04-01 | 2024-04-01",
                "发布时间: 2024年3月1日 10:30 | 2024-03-01",
                "date: 31.03.2024 | 2024-03-31",
                "date: 2024 |",
                "date: 2024-03 |"
            })
    void the_date_is_the_first_that_was_published(String lines, @Nullable String day) {
        Optional<String> found = matter("title: t\n" + lines.replace("~", "\n"))
                .matter()
                .published(Optional.empty())
                .map(date -> date.day().toString());
        assertThat(found).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "draft: true, true",
                "draft: 'True', true",
                "published: false, true",
                "published: no, true",
                "draft: false, false",
                "published: true, false",
                "published: 2024-03-01, false",
                "草稿: 是, true"
            })
    void an_author_says_what_is_a_draft(String line, boolean draft) {
        assertThat(matter("title: t\n" + line).matter().isDraft()).isEqualTo(draft);
    }

    @Test
    void an_address_is_found_behind_a_path() {
        assertThat(matter("title: t\npermalink: /a/\nlink: https://example.org/a")
                        .matter()
                        .url())
                .hasToString("https://example.org/a");
    }

    @Test
    void a_cover_is_an_address() {
        assertThat(matter("title: t\ncover: a.png\nimage:\n  path: /b.png\n  alt: c")
                        .matter()
                        .images())
                .containsExactly("a.png", "/b.png");
        assertThat(matter("title: t\ncover: false").matter().images()).isEmpty();
    }

    @Test
    void categories_are_tags() {
        assertThat(matter("title: t\ntags: [a]\ncategories:\n  - [b, c]")
                        .matter()
                        .tags())
                .containsExactly("a", "b", "c");
    }

    @Test
    void keys_that_nobody_knows_are_front_matter_too() {
        Head head = head("---\nlayout: post\ntoc: true\n---\n正文。");
        assertThat(head.matter()).isEqualTo(FrontMatter.NONE);
        assertThat(head.body()).containsExactly("正文。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"A\", \"date\": \"2024-03-01\"}\nB",
                "{\n\t\"title\": \"A\",\n\t\"x\": {\"y\": \"}\\\"\"},\n\t\"date\": \"2024-03-01\"\n}\nB",
                "{\n  \"title\": \"A\",\n  \"date\": \"2024-03-01\",\n\nB"
            })
    void json_is_front_matter(String text) {
        Head head = head(text);
        assertThat(head.matter().title()).hasValue("A");
        assertThat(head.matter().published(Optional.empty())).isPresent();
        assertThat(String.join("", head.body()).strip()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# A\n\n- 作者：小明\n- 日期：2024-03-01\n\nB", "# A\n\n> 作者：小明\n> 日期：2024-03-01\n\nB"})
    void keys_below_a_heading_may_be_a_list_or_a_quotation(String text) {
        Head head = head(text);
        assertThat(head.matter().title()).hasValue("A");
        assertThat(head.matter().authors()).containsExactly("小明");
        assertThat(String.join("", head.body())).isEqualTo("B");
    }

    @Test
    void keys_that_are_mended_keep_their_texts_of_several_lines() {
        FrontMatter matter = matter(
                        "title: A: B\ndescription: >-\n  eins\n  zwei\nauthor:\n  name: C\ncover:\n  title: D")
                .matter();
        assertThat(matter.title()).hasValue("A: B");
        assertThat(matter.description()).hasValue("eins zwei");
        assertThat(matter.authors()).containsExactly("C");
    }
}
