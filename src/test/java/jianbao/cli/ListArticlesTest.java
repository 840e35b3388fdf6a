package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListArticlesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write_two_articles_and_an_empty_file() throws IOException {
        Files.createDirectory(folder.resolve("b"));
        Files.createDirectory(folder.resolve(".git"));
        Files.writeString(folder.resolve("b/tea.txt"), """
                ---
                title: '茶的故事'
                date: 2024-05-24
                author: Lin
                ---
                茶从山上来。水从河里来。

                ## 杯子

                杯子很小。
                """);
        Files.writeString(folder.resolve("a.md"), """
                ---
                title: 'On tea'
                date: 2024-05-23
                author: Lin
                ---
                Tea comes from the hills. Water comes from the river.
                """);
        Files.writeString(folder.resolve("c.md"), "");
        Files.writeString(folder.resolve(".git/HEAD"), "ref");
    }

    @Test
    void json_has_every_key_in_the_promised_order() throws IOException {
        Console console =
                Console.run("articles", "--json", folder.resolve("b/tea.txt").toString());
        JsonNode line = new ObjectMapper().readTree(console.lines().get(0));
        List<String> keys = new ArrayList<>();
        line.fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "file",
                        "status",
                        "line",
                        "reason",
                        "title",
                        "date",
                        "authors",
                        "language",
                        "lead",
                        "body",
                        "links",
                        "images",
                        "same_as");
        assertThat(console.out()).contains("茶的故事");
        assertThat(line.path("file").textValue())
                .isEqualTo(folder.resolve("b/tea.txt").toString());
        assertThat(line.path("status").textValue()).isEqualTo("served");
        assertThat(line.path("line").isNull()).isTrue();
        assertThat(line.path("reason").isNull()).isTrue();
        assertThat(line.path("title").textValue()).isEqualTo("茶的故事");
        assertThat(line.path("date").textValue()).isEqualTo("2024-05-24");
        assertThat(line.path("authors").toString()).isEqualTo("[\"Lin\"]");
        assertThat(line.path("language").textValue()).isEqualTo("zh");
        assertThat(line.path("body").textValue()).startsWith("茶从山上来。水从河里来。\n").endsWith("\n杯子很小。");
        assertThat(line.path("same_as").isNull()).isTrue();
    }

    @Test
    void a_folder_is_read_whole_in_sorted_order_without_hidden_files() {
        Console console = Console.run("articles", folder + "/");
        assertThat(console.lines()).hasSize(3);
        assertThat(console.lines().get(0)).startsWith(folder + "/a.md").endsWith("served      2024-05-23  On tea");
        assertThat(console.lines().get(1)).startsWith(folder + "/b/tea.txt");
        assertThat(console.lines().get(2)).startsWith(folder + "/c.md").contains("skipped");
        assertThat(console.err()).isEqualTo("2 served, 0 recovered, 0 title-only, 1 skipped\n");
        assertThat(console.code()).isZero();
    }

    @Test
    void a_problem_stands_beside_the_title() throws IOException {
        Path file = Files.writeString(
                folder.resolve("torn.md"), "title: 'Tea'\ndate: 2024-05-25\n---\nTea is hot. It cools.\n");
        assertThat(Console.run("articles", file.toString()).lines())
                .singleElement()
                .asString()
                .contains("  recovered   2024-05-25  Tea — ");
    }

    @Test
    void what_tells_the_story_of_an_earlier_input_names_it() throws IOException {
        String text = "河湾村委会周一决定，把停用多年的旧磨坊改建成一座图书馆。磨坊建于1897年，水轮将原样保留。"
                + "设计师方念慈说，书架会沿着旧木梯排到屋顶，孩子们可以坐在磨盘上看书。工程预计明年春天完成，费用由村民和两家基金会分担。";
        String[] files = {
            write("1.md", "旧磨坊将改建成图书馆", "2024-05-24", text),
            write("2.md", "旧磨坊要改成图书馆", "2024-05-26", text.replace("周一", "星期一") + "水闸由老磨坊主拉开。"),
            write("3.md", "旧磨坊将改建成图书馆", "2023-01-01", text),
            write("4.md", "旧磨坊要改成图书馆", "2025-05-26", text.replace("周一", "昨天") + "水闸已经拉开。"),
        };
        assertThat(sameAs(files)).containsExactly(null, files[0], files[0], null);
        assertThat(Console.run("articles", files[0], files[1]).lines().get(1)).endsWith(" — same as " + files[0]);
    }

    private String write(String name, String title, String day, String text) throws IOException {
        String post = "---\ntitle: '%s'\ndate: %s\n---\n%s\n".formatted(title, day, text);
        return Files.writeString(folder.resolve(name), post).toString();
    }

    private static List<String> sameAs(String... files) throws IOException {
        List<String> same = new ArrayList<>();
        List<String> arguments = new ArrayList<>(List.of("articles", "--json"));
        arguments.addAll(List.of(files));
        for (String line : Console.run(arguments.toArray(new String[0])).lines()) {
            same.add(new ObjectMapper().readTree(line).path("same_as").textValue());
        }
        return same;
    }

    @Test
    void a_bad_input_is_one_line_and_the_rest_goes_on() {
        Console console = Console.run(
                "articles", "--json", "none.md", folder.resolve("a.md").toString(), "a\0b");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines().get(0)).isEqualTo("{\"file\":\"none.md\",\"error\":\"no such file or folder\"}");
        assertThat(console.lines().get(1)).contains("\"title\":\"On tea\"");
        assertThat(console.lines().get(2)).contains("not the name of a file");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void without_a_path_the_settings_folders_are_read_with_their_endings() {
        Console console = Console.run(
                "articles",
                "--json",
                "--set",
                "articles.folders=['" + folder + "']",
                "--set",
                "articles.extensions=[txt]");
        assertThat(console.lines()).singleElement().asString().contains(folder + "/b/tea.txt");
    }

    @Test
    void every_run_says_the_same() {
        String[] args = {"articles", "--json", folder.toString()};
        assertThat(Console.run(args)).isEqualTo(Console.run(args));
    }

    @Test
    void many_files_show_a_bar_on_standard_error_to_who_watches() throws IOException {
        for (int i = 0; i < 100; i++) {
            Files.writeString(folder.resolve("x" + i + ".md"), "");
        }
        System.setProperty("jianbao.progress", "true");
        try {
            Console console = Console.run("articles", "--json", folder.toString());
            assertThat(console.err()).contains("articles", "100%");
            assertThat(console.lines()).hasSize(103);
        } finally {
            System.clearProperty("jianbao.progress");
        }
    }

    @Test
    void what_repeats_over_a_folder_is_in_no_body(@TempDir Path letters) throws IOException {
        String footer = "河岸读书会每周六下午在老码头见面，带上一本旧书就能来。";
        List<String> titles = List.of("白鹭", "苍鹭", "野鸭", "海鸥", "天鹅");
        for (String title : titles) {
            Files.writeString(
                    letters.resolve(title + ".md"), "# %1$s\n\n%1$s今天停在码头上。\n\n%2$s\n".formatted(title, footer));
        }
        Files.writeString(letters.resolve("龙.md"), "# 通知\n\n" + footer + "\n");

        Console folder = Console.run("articles", "--json", letters.toString());
        assertThat(folder.lines().subList(0, 5)).noneMatch(line -> line.contains(footer));
        assertThat(folder.lines().subList(0, 5)).allMatch(line -> line.contains("今天停在码头上。\""));
        assertThat(folder.lines().get(5)).contains(footer);
        String one = letters.resolve("白鹭.md").toString();
        assertThat(Console.run("articles", "--json", one).out()).contains(footer);
        assertThat(Console.run("summarize", "--json", letters.toString())
                        .lines()
                        .subList(0, 5))
                .noneMatch(line -> line.contains(footer));
    }
}
