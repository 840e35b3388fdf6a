package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jianbao.Newsroom;
import jianbao.store.Bots;
import jianbao.store.Database;
import jianbao.store.Feeds;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.TelegramException;
import jianbao.telegram.TelegramException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class CheckTest {
    private static final String TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp-_1";

    private final BotApi telegram = mock(BotApi.class);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void write_an_article_and_an_empty_file() throws IOException {
        Files.writeString(folder.resolve("tea.md"), "---\ntitle: Tea\ndate: 2024-05-23\n---\nTea is hot. It cools.\n");
        Files.writeString(folder.resolve("empty.md"), "");
    }

    @Test
    void without_a_token_all_may_be_well() {
        assertThat(check(folder, "")).isZero();
        assertThat(lines())
                .containsExactly(
                        "settings  ok     every value is allowed",
                        "token     none   set TELEGRAM_BOT_TOKEN (from @BotFather) to run on Telegram; until then it is"
                                + " the demo",
                        "database  ok     jdbc:sqlite:" + folder + "/data/a.db; made at the first start",
                        "articles  ok     " + folder
                                + ": 1 served, 0 recovered, 0 title-only, 1 skipped; `articles` tells them one by one");
    }

    @Test
    void a_token_is_tried_and_nothing_is_sent() throws TelegramException {
        when(telegram.whoAmI()).thenReturn(new Bot(123456789, "tea_bot"));
        assertThat(check(folder, TOKEN)).isZero();
        assertThat(lines()).contains("token     ok     @tea_bot at https://api.telegram.org");
        verify(telegram).whoAmI();
        verify(telegram).close();
        verifyNoMoreInteractions(telegram);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "UNREACHABLE", mode = EnumSource.Mode.EXCLUDE)
    void a_token_that_does_not_work_is_wrong_and_the_cure_stands_beside_it(Kind kind) throws TelegramException {
        when(telegram.whoAmI()).thenThrow(new TelegramException(kind, "it said no", Duration.ZERO, null));
        assertThat(check(folder, TOKEN)).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.matches("token     wrong  it said no; \\w+ .*"));
        assertThat(lines()).hasSize(4).noneMatch(line -> line.contains("AAbb"));
    }

    @Test
    void a_network_that_cannot_be_reached_is_told_in_words() throws TelegramException {
        String why = "ConnectException: Failed to connect to /127.0.0.1:1";
        when(telegram.whoAmI()).thenThrow(new TelegramException(Kind.UNREACHABLE, why, Duration.ZERO, null));
        assertThat(check(folder, TOKEN)).isEqualTo(1);
        assertThat(lines())
                .contains(
                        "token     wrong  https://api.telegram.org is unreachable (Failed to connect to /127.0.0.1:1);"
                                + " see whether this machine is online and telegram.api is right");
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_wrong() {
        Path file = folder.resolve("tea.md");
        assertThat(check(file, "")).isEqualTo(1);
        assertThat(lines())
                .hasSize(4)
                .contains("articles  wrong  " + file + ": this is a file; name a folder in articles.folders");
    }

    @Test
    void what_is_not_used_yet_is_said() {
        assertThat(check(folder, "", "access=owners")).isZero();
        assertThat(lines()).contains("access    later  this version answers everybody");
    }

    @Test
    void a_database_that_is_not_there_is_not_made() throws IOException {
        assertThat(check(folder, "")).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
        Database.open("jdbc:sqlite:" + folder + "/data/a.db").close();
        out.reset();
        assertThat(check(folder, "")).isZero();
        assertThat(lines()).contains("database  ok     jdbc:sqlite:" + folder + "/data/a.db");
    }

    @Test
    void a_database_of_another_bot_is_wrong_and_stays_its() throws Exception {
        when(telegram.whoAmI()).thenReturn(new Bot(123456789, "tea_bot"));
        String url = "jdbc:sqlite:" + Files.createDirectory(folder.resolve("data")) + "/a.db";
        try (Database store = Database.open(url)) {
            store.bots().remembered(new Bots.Known(42, "coffee_bot"));
        }

        assertThat(check(folder, TOKEN)).isEqualTo(1);

        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("database  wrong  The database is @coffee_bot's, and the token is @tea_bot's.")
                        .contains("jianbao store adopt"));
        try (Database store = Database.open(url)) {
            assertThat(store.bots().owner()).contains(new Bots.Known(42, "coffee_bot"));
        }
    }

    @Test
    void a_missing_folder_is_wrong_and_the_cure_stands_beside_it() {
        Path missing = folder.resolve("none");
        assertThat(check(missing, "")).isEqualTo(1);
        assertThat(lines())
                .hasSize(4)
                .contains("articles  wrong  " + missing
                        + ": no such file or folder; mend it, or change articles.folders");
    }

    @Test
    void a_database_that_cannot_be_opened_is_wrong_and_the_rest_is_checked() throws IOException {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");
        assertThat(check(folder, "")).isEqualTo(1);
        assertThat(lines()).hasSize(4).anyMatch(line -> line.startsWith("database  wrong  "));
    }

    @Test
    void every_feed_and_page_is_tried_and_says_what_it_gives_or_why_not() throws IOException {
        try (Newsroom newsroom = new Newsroom();
                Database store = Database.open("jdbc:sqlite:" + folder + "/data/a.db")) {
            String good = newsroom.at("/good.xml");
            newsroom.shows("/good.xml", """
                    <rss version="2.0"><channel><title>River</title><item><title>Willows</title>
                    <pubDate>Sat, 25 May 2024 10:15:00 +0200</pubDate></item></channel></rss>""");
            newsroom.shows("/index.html", """
                    <ul><li><a href="/1.html">The harbour opens again on Monday</a></li>
                    <li><a href="/2.html">A museum of ropes and of knots</a></li>
                    <li><a href="/3.html">The station has lost its only clock</a></li></ul>""");
            newsroom.shows("/front.html", "<link rel=alternate type='application/rss+xml' href='/good.xml'>");
            newsroom.shows("/empty.html", "<p>Nothing here.</p>");
            newsroom.refuses("/gone.xml", 410, Map.of());
            store.feeds().add(new Feeds.Imported(URI.create(newsroom.at("/gone.xml")), "Gone"));
            store.feeds().add(new Feeds.Imported(URI.create(good), "River again"));

            int code = check(
                    folder,
                    "",
                    "web.allow-private=true",
                    "feeds=['" + good + "', '" + newsroom.at("/front.html") + "', '" + newsroom.at("/empty.html")
                            + "']",
                    "pages=['" + newsroom.at("/index.html") + "', '" + newsroom.at("/empty.html") + "']");

            assertThat(code).isEqualTo(1);
            assertThat(lines().subList(4, lines().size()))
                    .containsExactly(
                            "feed      ok     " + good + ": River, 1 entries, the newest of 2024-05-25",
                            "feed      ok     " + newsroom.at("/front.html")
                                    + ": River, 1 entries, the newest of 2024-05-25",
                            "feed      wrong  " + newsroom.at("/empty.html")
                                    + ": an HTML page, not a feed; it links to no feed; mend the address in feeds, or"
                                    + " take it out",
                            "feed      wrong  " + newsroom.at("/gone.xml")
                                    + ": it is gone for good, its server says (410); mend the address in feeds, or take"
                                    + " it out",
                            "page      ok     " + newsroom.at("/index.html")
                                    + ": 3 links to articles, the first: The harbour opens again on Monday",
                            "page      wrong  " + newsroom.at("/empty.html")
                                    + ": no links to articles are found in it; mend the address in pages, or take it"
                                    + " out");
        }
    }

    private int check(Path articles, String token, String... sets) {
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new Results(out),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                Map.of(
                        "TELEGRAM_BOT_TOKEN",
                        token,
                        "JIANBAO_STORE_URL",
                        "jdbc:sqlite:" + folder + "/data/a.db",
                        "JIANBAO_ARTICLES_FOLDERS",
                        "['" + articles + "']"));
        Root root = new Root(terminal);
        CommandLine line = new CommandLine(root).addSubcommand(new Check(root, this::connect));
        Stream<String> options = Stream.of(sets).flatMap(set -> Stream.of("--set", set));
        int code = line.execute(Stream.concat(options, Stream.of("check")).toArray(String[]::new));
        terminal.out().flush();
        return code;
    }

    private BotApi connect(URI api, String token) {
        assertThat(token).isEqualTo(TOKEN);
        return telegram;
    }

    private List<String> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
