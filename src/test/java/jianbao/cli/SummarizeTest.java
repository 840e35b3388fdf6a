package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizeTest {
    private static final String TEA = """
            ---
            title: 'On tea'
            date: 2024-05-23
            author: Lin
            ---
            Tea comes from the hills. Water comes from the river.
            """;

    @TempDir
    private Path folder;

    private String tea = "";

    @BeforeEach
    void write_an_article() throws IOException {
        tea = Files.writeString(folder.resolve("tea.md"), TEA).toString();
    }

    @Test
    void people_get_title_date_and_sentences() {
        assertThat(Console.run("summarize", "--sentences", "1", tea, tea).out()).isEqualTo("""
                        On tea
                        2024-05-23

                        Tea comes from the hills.

                        On tea
                        2024-05-23

                        Tea comes from the hills.
                        """);
    }

    @Test
    void a_short_article_is_given_as_its_author_opens_it() {
        String text = "---\ntitle: T\n---\nA frost stops the ferry.\n\n<!-- more -->\n\n"
                + "Two boats lay fast at the pier on Monday. By noon a tug had freed them both.\n";
        assertThat(Console.runOn(text, "summarize").out()).endsWith("""

                A frost stops the ferry.
                Two boats lay fast at the pier on Monday.
                By noon a tug had freed them both.
                """);
    }

    @Test
    void json_has_every_key_in_the_promised_order() {
        assertThat(Console.run("summarize", "--json", "--sentences", "2", tea).out())
                .isEqualTo("{\"file\":\"" + tea + "\",\"title\":\"On tea\",\"date\":\"2024-05-23\",\"language\":\"en\","
                        + "\"sentences\":[\"Tea comes from the hills.\",\"Water comes from the river.\"],"
                        + "\"summary\":\"Tea comes from the hills.\\nWater comes from the river.\"}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize --json -", "summarize --json"})
    void standard_input_is_an_input_too(String line) {
        assertThat(Console.runOn(TEA, line.split(" ")).out()).startsWith("{\"file\":\"-\",\"title\":\"On tea\"");
    }

    @Test
    void bad_inputs_are_told_and_the_rest_goes_on() throws IOException {
        String empty = Files.writeString(folder.resolve("empty.md"), "").toString();
        Console console = Console.run("summarize", "--json", "http://127.0.0.1:9/a", empty, "none", tea);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines()).hasSize(4);
        assertThat(console.lines().get(0)).contains("\"error\":\"http://127.0.0.1:9/a: ");
        assertThat(console.lines().get(1)).startsWith("{\"file\":\"" + empty + "\",\"error\":");
        assertThat(console.lines().get(2)).contains("no such file");
        assertThat(console.lines().get(3)).contains("\"title\":\"On tea\"");
    }

    @Test
    void lines_are_answered_one_by_one_in_their_order() {
        Console console = Console.runOn("""
                {"id":7,"lang":"en","title":"Tea","text":"Tea is hot. It cools."}

                nonsense
                {"id":"b","text":5}
                ["text"]
                {"text":"茶很热。"}
                """, "summarize", "--jsonl", "--sentences", "1");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEmpty();
        assertThat(console.lines()).hasSize(5);
        assertThat(console.lines().get(0))
                .isEqualTo(
                        "{\"id\":7,\"language\":\"en\",\"sentences\":[\"Tea is hot.\"],\"summary\":\"Tea is hot.\"}");
        assertThat(console.lines().get(1)).startsWith("{\"id\":null,\"error\":\"not JSON");
        assertThat(console.lines().get(2)).startsWith("{\"id\":\"b\",\"error\":");
        assertThat(console.lines().get(3)).startsWith("{\"id\":null,\"error\":");
        assertThat(console.lines().get(4))
                .isEqualTo("{\"id\":null,\"language\":\"zh\",\"sentences\":[\"茶很热。\"],\"summary\":\"茶很热。\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Bold** text &amp; more.       | Bold text & more.",
                "See [link](http://x.y).         | See link.",
                "One\u200B two \\\\*three\\\\*.  | One two *three*.",
                "A <b>bold</b> word.             | A bold word.",
                "> It was said.                  | It was said.",
                "- It was listed among items.    | It was listed among items.",
                "这是**“重点”**内容。             | 这是“重点”内容。",
                "这是** 重点 **内容。             | 这是重点内容。",
                "3 * 4 * 5 is 60.                | 3 * 4 * 5 is 60.",
                "2*3*4 is 24.                    | 2*3*4 is 24.",
                "2 ** 3 ** 4 is large.           | 2 ** 3 ** 4 is large.",
                "Use snake_case_name here.       | Use snake_case_name here.",
                "A List<T> holds <name> things.  | A List<T> holds <name> things.",
                "1. The first thing.             | 1. The first thing.",
                "The code `2*3*4` is short.      | The code 2*3*4 is short.",
                "a < b and b > c.                | a < b and b > c.",
                "    Indented by four blanks.    | Indented by four blanks.",
                "It costs $5 [sic] #1.           | It costs $5 [sic] #1."
            })
    void only_what_is_markup_goes_from_a_lines_text(String text, String sentence) {
        assertThat(Console.runOn("{\"text\":\"" + text + "\"}", "summarize", "--jsonl")
                        .out())
                .contains("\"summary\":\"" + sentence + "\"");
    }

    @Test
    void an_invisible_character_hides_no_border() {
        assertThat(Console.runOn("{\"text\":\"Tea is hot.\u200B Done it is.\"}", "summarize", "--jsonl")
                        .out())
                .contains("\"sentences\":[\"Tea is hot.\",\"Done it is.\"]");
    }

    @Test
    void a_byte_order_mark_does_not_cost_the_first_line() {
        assertThat(Console.runOn("\uFEFF{\"id\":1,\"text\":\"Tea is hot.\"}", "summarize", "--jsonl")
                        .out())
                .startsWith("{\"id\":1,\"language\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":1,\"text\":\"a\",\"text\":\"b\"}", "{\"id\":1,\"text\":\"a\"} more"})
    void a_line_that_is_no_single_object_is_an_error(String line) {
        assertThat(Console.runOn(line, "summarize", "--jsonl").out()).startsWith("{\"id\":null,\"error\":\"not JSON");
    }

    @Test
    void a_text_that_the_parser_gives_up_is_an_error() {
        String table = "|a".repeat(1100) + "\\n" + "|-".repeat(1100) + "\\n" + "|a\\n".repeat(1000);
        assertThat(Console.runOn("{\"id\":1,\"text\":\"" + table + "\"}", "summarize", "--jsonl")
                        .out())
                .startsWith("{\"id\":1,\"error\":\"the parser gave it up");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "**", "**字", "*a_ ", "<b>", "<T>", "&amp;", "> ", "`", "字", "1. a\\n", "- a\\n", "](", "<!--"
            })
    void hostile_texts_are_answered_in_bounded_time(String piece) {
        String line = "{\"id\":1,\"text\":\"" + piece.repeat(300_000 / piece.length()) + "\"}";
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Console.runOn(line, "summarize", "--jsonl").out())
                        .startsWith("{\"id\":1,"));
    }

    @Test
    void a_line_break_in_a_lines_text_is_a_border() {
        assertThat(Console.runOn("{\"text\":\"one\\n\\ntwo\"}", "summarize", "--jsonl", "--sentences", "9")
                        .out())
                .contains("\"sentences\":[\"one\",\"two\"]");
    }

    @Test
    void a_text_without_a_sentence_has_an_empty_summary() {
        assertThat(Console.runOn("{\"id\":1,\"text\":\"\"}", "summarize", "--jsonl")
                        .out())
                .isEqualTo("{\"id\":1,\"language\":null,\"sentences\":[],\"summary\":\"\"}\n");
    }

    @Test
    void an_endless_line_is_an_error_and_the_next_one_is_answered() {
        byte[] in = new byte[BoundedLines.MOST_BYTES + 100];
        Arrays.fill(in, (byte) ' ');
        byte[] next = "\n{\"id\":2,\"text\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(next, 0, in, in.length - next.length, next.length);
        Console console = Console.runOn(in, "summarize", "--jsonl");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines().get(0)).isEqualTo("{\"id\":null,\"error\":\"a line of more than 10 MB\"}");
        assertThat(console.lines().get(1)).startsWith("{\"id\":2,");
    }

    @Test
    void a_line_that_is_not_utf_8_is_an_error() {
        byte[] in = {'{', (byte) 0xff, '\n'};
        assertThat(Console.runOn(in, "summarize", "--jsonl").out())
                .isEqualTo("{\"id\":null,\"error\":\"not UTF-8\"}\n");
    }

    @Test
    void an_answer_leaves_before_the_next_line_is_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new InputStream() {
            private final InputStream first =
                    new java.io.ByteArrayInputStream("{\"id\":1,\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                return first.read();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = first.read(buffer, offset, length);
                if (count < 0) {
                    assertThat(out.toString(StandardCharsets.UTF_8))
                            .startsWith("{\"id\":1,")
                            .endsWith("\n");
                }
                return count;
            }
        }) {
            assertThat(new Main(in, out, new ByteArrayOutputStream(), Map.of()).run("summarize", "--jsonl"))
                    .isZero();
        }
    }
}
