package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadPagesTest {
    private static final String PAGE = """
            <html lang="en"><head><title>The ferry runs again - Harbour</title><meta name="author" content="Ada Lind"><meta property="og:image" content="/f.png">
            <meta property="article:published_time" content="2024-03-09T07:15:00+02:00"></head>
            <body><nav><a href="/">Home</a></nav><h1>The ferry runs again</h1><p>The first boat of the day leaves the quay at ten past five.</p>
            <p>Passengers pay what they can, and on most days that is a coin.</p></body></html>
            """;

    @TempDir
    Path folder;

    @Test
    void a_page_is_one_line_of_json_with_every_key() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), PAGE);
        Console console = Console.run("page", "--json", "--base", "https://h.example/x/", file.toString());
        assertThat(console.code()).isZero();
        assertThat(console.out())
                .isEqualTo(
                        "{\"file\":\"%s\",\"url\":\"https://h.example/x/\",\"title\":\"The ferry runs again\",\"authors\":[\"Ada Lind\"],\"published\":\"2024-03-09T05:15:00Z\",\"language\":\"en\",\"text\":\"The first boat of the day leaves the quay at ten past five.\\nPassengers pay what they can, and on most days that is a coin.\",\"image\":\"https://h.example/f.png\"}\n"
                                .formatted(file));
    }

    @Test
    void what_is_no_article_fails_and_the_rest_goes_on() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<p>Hi</p>");
        Files.writeString(folder.resolve("b.html"), PAGE);
        Console console = Console.run("page", "--json", folder.toString(), "http://127.0.0.1:9/");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines()).hasSize(3);
        assertThat(console.lines().get(0)).contains("\"error\":\"no article text: hardly any text in the page\"");
        assertThat(console.lines().get(1)).contains("\"title\":\"The ferry runs again\"");
        assertThat(console.lines().get(2)).contains("\"file\":\"http://127.0.0.1:9/\",\"error\":");
    }

    @Test
    void for_people_the_text_stands_below_title_and_facts() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), PAGE);
        assertThat(Console.run("page", file.toString()).lines())
                .startsWith(
                        "The ferry runs again",
                        "2024-03-09T05:15:00Z",
                        "Ada Lind",
                        "",
                        "The first boat of the day leaves the quay at ten past five.");
    }

    @Test
    void without_a_page_the_usage_is_wrong() {
        assertThat(Console.run("page").code()).isEqualTo(2);
    }
}
