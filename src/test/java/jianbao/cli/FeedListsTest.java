package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jianbao.source.Opml;
import jianbao.source.Opml.Feed;
import jianbao.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedListsTest {
    private static final Feed RIVER = new Feed("River & Sea", "https://river.example/feed.xml?a=1&b=2");
    private static final Feed TEA = new Feed("茶馆", "https://tea.example/atom");
    private static final String LIST = """
            <?xml version="1.0"?><opml version="1.0"><body><outline text="Water">
            <outline text="River &amp; Sea" type="rss" xmlUrl="https://river.example/feed.xml?a=1&amp;b=2"/></outline>
            <outline title="茶馆" xmlUrl="https://tea.example/atom"/>
            <outline text="茶馆, once more" xmlUrl="https://tea.example/atom"/></body></opml>
            """;

    @TempDir
    private Path folder;

    @Test
    void what_was_imported_can_be_exported_and_is_the_same() throws IOException, SourceException {
        assertThat(opml("import", write(LIST)).out()).isEqualTo("2 feeds added, 0 were known\n");
        assertThat(exported()).containsExactly(RIVER, TEA);
        Path copy = folder.resolve("exported.xml");
        assertThat(opml("import", copy).out()).isEqualTo("0 feeds added, 2 were known\n");
        assertThat(exported()).containsExactly(RIVER, TEA);
    }

    @Test
    void feeds_of_the_settings_are_exported_too_under_their_own_names() throws IOException, SourceException {
        opml("import", write(LIST));
        String feeds = "feeds=[{url: '" + TEA.address() + "', name: Tea}, 'https://new.example/rss']";
        assertThat(exported("--set", feeds))
                .containsExactly(
                        new Feed("Tea", TEA.address()),
                        new Feed("https://new.example/rss", "https://new.example/rss"),
                        RIVER);
    }

    @Test
    void a_file_that_is_no_list_adds_nothing_and_says_why() throws IOException, SourceException {
        Path file = write("<html><body>Not found</body></html>");
        Console console = opml("import", file);
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).isEqualTo(file + "  no list of feeds: there is no outline with an xmlUrl in it\n");
    }

    @Test
    void a_file_that_is_not_there_or_cannot_be_written_is_told() {
        Path missing = folder.resolve("none.xml");
        assertThat(opml("import", missing).code()).isEqualTo(1);
        assertThat(opml("import", missing).err()).isEqualTo(missing + "  no such file\n");
        Path nowhere = folder.resolve("none").resolve("list.xml");
        assertThat(opml("export", nowhere).code()).isEqualTo(1);
        assertThat(opml("export", nowhere).err()).isEqualTo(nowhere + "  cannot be written: no such folder\n");
    }

    @Test
    void broken_xml_gives_what_there_is() throws IOException, SourceException {
        opml("import", write(LIST.replace("&amp;", "&").replace("</body></opml>", "<outline")));
        assertThat(exported()).containsExactly(RIVER, TEA);
    }

    @Test
    void without_a_file_or_a_direction_the_usage_is_wrong() {
        assertThat(Console.run("opml").code()).isEqualTo(2);
        assertThat(Console.run("opml", "import").code()).isEqualTo(2);
    }

    private Path write(String list) throws IOException {
        return Files.writeString(folder.resolve("list.xml"), list);
    }

    private List<Feed> exported(String... options) throws IOException, SourceException {
        Path file = folder.resolve("exported.xml");
        assertThat(opml("export", file, options).code()).isZero();
        return Opml.read(Files.readAllBytes(file)).feeds();
    }

    private Console opml(String direction, Path file, String... options) {
        return Console.run(Stream.concat(
                        Stream.of(options),
                        Stream.of(
                                "--set",
                                "store.url=jdbc:sqlite:" + folder.resolve("test.db"),
                                "opml",
                                direction,
                                file.toString()))
                .toArray(String[]::new));
    }
}
