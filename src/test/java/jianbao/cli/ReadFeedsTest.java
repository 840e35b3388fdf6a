package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFeedsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write_two_feeds_and_a_page() throws IOException {
        Files.writeString(folder.resolve("a.xml"), """
                <rss version="2.0"><channel><title>River</title><item><title>Willows</title><link>/1</link>
                <guid isPermaLink="false">1</guid><pubDate>Sat, 25 May 2024 00:15:00 +0800</pubDate></item>
                <item><dc:date>2024-05-24</dc:date><description>&lt;p>One.&lt;/p>&lt;p>Two.&lt;/p></description></item>
                </channel></rss>""");
        Files.writeString(folder.resolve("b.html"), "<html><body>Not found</body></html>");
        Files.writeString(folder.resolve("c.xml"), "<feed><title></title></feed>");
    }

    @Test
    void json_has_every_key_in_the_promised_order() {
        Console console = Console.run("feed", "--json", "--base", "https://river.example/", file("a.xml"));
        assertThat(console.out())
                .isEqualTo("{\"file\":\"" + file("a.xml") + "\",\"title\":\"River\",\"link\":null,\"entries\":["
                        + "{\"title\":\"Willows\",\"link\":\"https://river.example/1\",\"id\":\"1\","
                        + "\"published\":\"2024-05-24T16:15:00Z\",\"updated\":null,\"authors\":[],\"text\":null},"
                        + "{\"title\":null,\"link\":null,\"id\":null,"
                        + "\"published\":\"2024-05-24\",\"updated\":null,\"authors\":[],\"text\":\"One.\\nTwo.\"}]}\n");
        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
    }

    @Test
    void a_folder_stands_for_its_files_and_a_bad_one_does_not_stop_the_rest() throws IOException {
        Console console = Console.run("feed", "--json", folder.toString());
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.lines()).hasSize(3);
        JsonNode failure = new ObjectMapper().readTree(console.lines().get(1));
        assertThat(failure.path("file").asText()).isEqualTo(file("b.html"));
        assertThat(failure.path("error").asText()).isEqualTo("an HTML page, not a feed; it links to no feed");
        assertThat(console.lines().get(2)).contains("\"title\":null").contains("\"entries\":[]");
    }

    @Test
    void a_person_is_told_what_there_is() {
        Console console = Console.run("feed", file("a.xml"), file("b.html"));
        assertThat(console.out()).contains("River — 2 entries\n  2024-05-25  Willows  /1\n  2024-05-24  no title\n");
        assertThat(console.err()).contains("b.html  an HTML page, not a feed").contains("1 feeds, 2 entries, 1 failed");
    }

    @Test
    void an_address_is_fetched_and_its_failure_told() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            String address = "http://127.0.0.1:" + free.getLocalPort() + "/feed";
            Console console = Console.run("feed", "--json", address);
            assertThat(console.out())
                    .isEqualTo("{\"file\":\"" + address + "\",\"error\":\"" + address
                            + ": a private or local address\"}\n");
            assertThat(console.code()).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_is_not_there_and_wrong_usage_are_told() {
        assertThat(Console.run("feed", file("none.xml")).err()).contains("no such file or folder");
        assertThat(Console.run("feed").code()).isEqualTo(2);
        assertThat(Console.run("feed", "--base", "a b", file("a.xml")).code()).isEqualTo(2);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
