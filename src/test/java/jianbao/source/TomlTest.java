package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TomlTest {
    private static Head head(String text) {
        return FrontMatterReader.read(Lines.of(text));
    }

    private static FrontMatter matter(String lines) {
        return head("+++\n" + lines.replace("|n", "\n") + "\n+++\n正文。\n").matter();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "title = \"A\" ~ A",
                "title = 'C:\\Users' ~ C:\\Users",
                "title = \"\"\"|nA \"B\" C\"\"\" ~ A \"B\" C",
                "title = '''It's A''' ~ It's A",
                "title = \"A \\\"B\\\" \\u00e9\" # remark ~ A \"B\" é",
                "title = \"\\uD83D\\uDE00 A\" ~ 😀 A",
                "\"title\" = \"A\" ~ A",
                "Title='A' ~ A",
                "标题 = \"春天\" ~ 春天",
                "[params]|ntitle = \"A\" ~ A",
                "params.title = \"A\" ~ A",
                "[[resources]]|ntitle = \"B\"|n[extra]|ntitle = \"A\" ~ A"
            })
    void a_title_may_be_written_in_many_ways(String lines, String title) {
        assertThat(matter(lines).title()).hasValue(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author = \"A\"|nauthors = [\"B\"]",
                "authors = [\"A\", # first|n  'B',|n]",
                "authors = [{name = \"A\", mail = \"a@b.c\"}, {name = \"B\"}]",
                "[[authors]]|nname = \"A\"|n[[authors]]|nname = \"B\""
            })
    void authors_may_be_arrays_and_tables(String lines) {
        assertThat(matter(lines).authors()).containsExactly("A", "B");
    }

    @Test
    void dates_and_switches_are_no_strings() {
        FrontMatter matter = matter("title = 'A'\ndate = 2024-03-01T23:30:00-08:00\ndraft = true\n"
                + "[taxonomies]\ntags = ['x']\ncategories = ['y']");
        assertThat(matter.published(Optional.empty())).hasValueSatisfying(date -> {
            assertThat(date.day()).hasToString("2024-03-01");
            assertThat(date.at()).hasToString("2024-03-02T07:30:00Z");
        });
        assertThat(matter.isDraft()).isTrue();
        assertThat(matter.tags()).containsExactly("x", "y");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "+++|ntitle = \"A \"B\" C\"|ndate = 2024-03-01|n+++|nD ~ A \"B\" C ~ front matter is not TOML",
                "+++|ntitle = A B|nwhat?|ndate = 2024-03-01|n+++|nD ~ A B ~ front matter is not TOML",
                "+++|ntitle = \"A|ndate = 2024-03-01|n+++|nD ~ A ~ front matter is not TOML",
                "title = \"A\"|ndate = 2024-03-01|n+++|nD ~ A ~ front matter without its opening +++",
                "+++|ntitle = \"A\"|ndate = 2024-03-01|n|nD ~ A ~ front matter without its closing +++",
                "```md|n+++|ntitle = \"A\"|ndate = 2024-03-01|n+++|nD|n``` ~ A ~ the file is wrapped in a code fence"
            })
    void broken_front_matter_is_mended(String text, String title, String fault) {
        Head head = head(text.replace("|n", "\n"));
        assertThat(head.fault()).isEqualTo(fault);
        assertThat(head.line()).isPositive();
        assertThat(head.matter().title()).hasValue(title);
        assertThat(head.matter().published(Optional.empty())).isPresent();
        assertThat(String.join("", head.body()).strip()).isEqualTo("D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+++", "+++\n+++", "x = 1", "x = y\n\ntext", "++++\na = 1\n++++"})
    void what_is_no_front_matter_is_text(String text) {
        assertThat(head(text).matter()).isEqualTo(FrontMatter.NONE);
    }

    @Test
    void nothing_takes_long() {
        for (String hostile : List.of("[", "{a=", "\"\"\"", "\\", "a.", "[[", "'", ",", "#", " ")) {
            String text = "+++\ntitle = " + hostile.repeat(20_000) + "\n+++\n";
            String lines = "+++\n" + ("a = " + hostile.repeat(50) + "\n").repeat(200) + "+++\n";
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> head(text));
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> head(lines));
        }
    }
}
