package jianbao.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.model.Length;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp-_1";

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_gives_the_contracts_defaults() throws IOException {
        Settings settings = load("");
        assertThat(settings.telegram().api()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(settings.telegram().owners()).isEmpty();
        assertThat(settings.telegram().token()).isEmpty();
        assertThat(settings.articles().folders()).containsExactly(Path.of("articles"));
        assertThat(settings.articles().extensions()).containsExactly("md", "markdown", "txt");
        assertThat(settings.feeds()).isEmpty();
        assertThat(settings.pages()).isEmpty();
        assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:data/jianbao.db");
        assertThat(settings.store().keep()).isEqualTo(Duration.ofDays(400));
        assertThat(settings.summaryLength()).isEqualTo(Length.SHORT);
        assertThat(settings.timeZone()).isEqualTo(ZoneId.systemDefault());
        assertThat(settings.push()).isEqualTo(new Settings.Push(30, 5, Settings.WhenUnsure.REPEAT));
        assertThat(settings.httpListen()).contains(InetSocketAddress.createUnresolved("127.0.0.1", 8090));
        assertThat(settings.allowPrivate()).isFalse();
        assertThat(settings.linksPerHour()).isEqualTo(20);
        assertThat(settings.access()).isEqualTo(Settings.Access.OPEN);
    }

    @Test
    void keys_may_be_dotted_or_nested() throws IOException {
        Settings settings = load("""
                push.burst: 7
                push:
                  per-second: 9
                store: {url: 'jdbc:sqlite:other.db'}
                web:
                """);
        assertThat(settings.push().burst()).isEqualTo(7);
        assertThat(settings.push().perSecond()).isEqualTo(9);
        assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:other.db");
    }

    @Test
    void a_flag_wins_over_the_environment_and_the_environment_over_the_file() throws IOException {
        Path file = write("push.burst: 1\npush.per-second: 1\nlinks.per-hour: 1\n");
        Map<String, String> environment = Map.of("JIANBAO_PUSH_BURST", "2", "JIANBAO_PUSH_PER_SECOND", "2");
        Settings settings = Settings.load(file, environment, List.of("push.burst=3", "push.burst=4"));
        assertThat(settings.push().burst()).isEqualTo(4);
        assertThat(settings.push().perSecond()).isEqualTo(2);
        assertThat(settings.linksPerHour()).isEqualTo(1);
    }

    @Test
    void values_of_the_environment_and_of_flags_are_yaml() throws IOException {
        Settings settings = Settings.load(
                write(""), Map.of("JIANBAO_ARTICLES_FOLDERS", "[a, 'b c']"), List.of("telegram.owners=[1, 2]"));
        assertThat(settings.articles().folders()).containsExactly(Path.of("a"), Path.of("b c"));
        assertThat(settings.telegram().owners()).containsExactly(1L, 2L);
    }

    @Test
    void all_faults_are_told_at_once_with_file_line_and_key() throws IOException {
        Path file = write("""
                push.per-second: fast
                push.brust: 3
                articles:
                  folders: articles
                  extensions: [md, '', '*']
                access: everybody
                """);
        ConfigException refused =
                refusal(file, Map.of("JIANBAO_STORE_KEEP", "long"), List.of("links.per-hour=-1", "x"));
        assertThat(refused.faults())
                .containsExactly(
                        new Fault(file.toString(), 1, "push.per-second", "\"fast\"", "a number from 1 to 1000"),
                        new Fault(
                                file.toString(),
                                2,
                                "push.brust",
                                "an unknown key",
                                "a known one; did you mean push.burst?"),
                        new Fault(file.toString(), 4, "articles.folders", "\"articles\"", "a list, such as [a, b]"),
                        new Fault(
                                file.toString(),
                                5,
                                "articles.extensions",
                                "\"\"",
                                "the ending of a file's name, such as md"),
                        new Fault(
                                file.toString(),
                                5,
                                "articles.extensions",
                                "\"*\"",
                                "the ending of a file's name, such as md"),
                        new Fault(file.toString(), 6, "access", "\"everybody\"", "open, invited, owners"),
                        new Fault("--set", 0, "", "\"x\"", "KEY=VALUE"),
                        new Fault(
                                "JIANBAO_STORE_KEEP",
                                0,
                                "store.keep",
                                "\"long\"",
                                "a time such as 30m, 12h or 400d, more than 0"),
                        new Fault("--set", 0, "links.per-hour", "\"-1\"", "a number from 0 to 100000"));
    }

    @Test
    void the_message_is_an_aligned_table() {
        ConfigException refused = new ConfigException(List.of(
                new Fault("jianbao.yaml", 12, "push.per-second", "\"fast\"", "a number from 1 to 1000"),
                new Fault("--set", 0, "access", "nothing", "open")));
        assertThat(refused).hasMessage("""
                        jianbao.yaml:12  push.per-second  found "fast", expected a number from 1 to 1000
                        --set            access           found nothing, expected open""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            telegram.api: https://localhost/bot        | http(s)://HOST[:PORT] without a path
            telegram.api: ftp://localhost              | http(s)://HOST[:PORT] without a path
            telegram.api: 5                            | http(s)://HOST[:PORT] without a path
            telegram.owners: [me]                      | a number from 1 on
            telegram.owners: 5                         | a list, such as [a, b]
            feeds: [localhost]                         | an http(s) URL, or {url: ..., name: ..., every: 30m}
            feeds: [{name: x}]                         | an http(s) URL, or {url: ..., name: ..., every: 30m}
            feeds: [{url: 'http://a', evry: 3m}]       | url, name or every
            pages: [[]]                                | an http(s) URL, or {url: ..., name: ..., every: 30m}
            store.url: jdbc:mysql://x                  | jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME
            store.url:                                 | jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME
            store.keep: 0d                             | a time such as 30m, 12h or 400d, more than 0
            store.keep: 400                            | a time such as 30m, 12h or 400d, more than 0
            summary.length: medium                     | one, short, long
            time-zone: Peking                          | a time zone such as Asia/Shanghai
            push.burst: 3.5                            | a number from 1 to 1000
            push.burst: 99999999999999999999           | a number from 1 to 1000
            push.burst: [3]                            | a number from 1 to 1000
            push.when-unsure: maybe                    | repeat, skip
            http.listen: 8090                          | HOST:PORT such as 127.0.0.1:8090, or "" for off
            http.listen: localhost:99999               | HOST:PORT such as 127.0.0.1:8090, or "" for off
            web.allow-private: 1                       | true or false
            links.per-hour: ~                          | a number from 0 to 100000
            push: 5                                    | push.per-second, push.burst, push.when-unsure
            telegram.token: abc                        | a known one; the token comes from TELEGRAM_BOT_TOKEN
            nonsense: 1                                | a known one
            """)
    void a_bad_value_is_refused(String yaml, String expected) throws IOException {
        ConfigException refused = refusal(write("# first line\n" + yaml), Map.of(), List.of());
        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.expected()).isEqualTo(expected);
        });
    }

    @Test
    void feeds_are_urls_or_mappings() throws IOException {
        Settings settings = load("""
                feeds:
                  - https://example.org/feed.xml
                  - url: http://example.org/other
                    name: Other
                    every: 30m
                pages:
                """);
        assertThat(settings.feeds())
                .containsExactly(
                        new Settings.Address(
                                URI.create("https://example.org/feed.xml"), Optional.empty(), Optional.empty()),
                        new Settings.Address(
                                URI.create("http://example.org/other"),
                                Optional.of("Other"),
                                Optional.of(Duration.ofMinutes(30))));
        assertThat(settings.pages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http.listen: ''", "http.listen:", "http: {listen: ~}"})
    void an_empty_http_listen_is_off(String yaml) throws IOException {
        assertThat(load(yaml).httpListen()).isEmpty();
    }

    @Test
    void an_empty_variable_turns_http_off_too() throws IOException {
        assertThat(Settings.load(write(""), Map.of("JIANBAO_HTTP_LISTEN", ""), List.of())
                        .httpListen())
                .isEmpty();
    }

    @Test
    void variables_in_the_file_are_replaced_by_the_environment_or_their_default() throws IOException {
        Path file = write("""
                store.url: jdbc:sqlite:${FOLDER}/${NAME:jianbao}.db
                push.burst: ${BURST:4}
                articles.folders: ["${FOLDER}/in"]
                """);
        Settings settings = Settings.load(file, Map.of("FOLDER", "my: data", "BURST", "6"), List.of());
        assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:my: data/jianbao.db");
        assertThat(settings.push().burst()).isEqualTo(6);
        assertThat(settings.articles().folders()).containsExactly(Path.of("my: data/in"));
    }

    @Test
    void a_variable_that_is_not_set_and_has_no_default_is_a_fault() throws IOException {
        assertThat(refusal(write("access: ${WHO}"), Map.of(), List.of()))
                .hasMessageEndingWith(
                        "found \"${WHO}\", expected the environment to hold WHO, or a default: ${WHO:...}");
    }

    @Test
    void variables_outside_the_file_stay_as_they_are() throws IOException {
        Settings settings = Settings.load(write(""), Map.of(), List.of("store.url=jdbc:sqlite:${A}"));
        assertThat(settings.store().url()).isEqualTo("jdbc:sqlite:${A}");
    }

    @Test
    void a_second_value_for_a_key_is_a_fault_in_whatever_form() throws IOException {
        Path file = write("push.burst: 1\npush:\n  burst: 2\n");
        assertThat(refusal(file, Map.of(), List.of()))
                .hasMessage(
                        file + ":3  push.burst  found a second value, expected one (the first is at " + file + ":1)");
    }

    @Test
    void a_slip_in_a_variables_name_is_a_fault_but_somebody_elses_is_not() throws IOException {
        Map<String, String> environment = Map.of(
                "JIANBAO_STORE_URI", "x", "JIANBAO_SERVICE_HOST", "10.0.0.1", "JIANBAO_PORT_8090_TCP", "tcp://x");
        assertThat(refusal(write(""), environment, List.of()))
                .hasMessage("JIANBAO_STORE_URI  found an unknown variable,"
                        + " expected a known one; did you mean JIANBAO_STORE_URL?");
    }

    @Test
    void a_named_file_that_is_missing_is_a_fault() {
        Path missing = folder.resolve("none.yaml");
        assertThat(refusal(missing, Map.of(), List.of()))
                .hasMessage(missing + "  found no readable file (NoSuchFileException), expected a settings file");
    }

    @Test
    void the_shipped_file_gives_exactly_the_defaults() throws IOException {
        assertThat(Settings.load(Settings.DEFAULT_FILE, Map.of(), List.of())).isEqualTo(load(""));
    }

    @Test
    void the_shipped_file_mentions_every_key() throws IOException {
        Values values = new Values(Map.of());
        Settings.read(values);
        assertThat(Files.readString(Settings.DEFAULT_FILE).lines().map(line -> line.replaceFirst("^# ", "")))
                .satisfies(lines -> assertThat(values.known())
                        .allSatisfy(key -> assertThat(lines).anyMatch(line -> line.startsWith(key + ": "))));
    }

    @Test
    void the_token_comes_from_the_environment_or_a_file_and_is_never_shown() throws IOException {
        Path file = write("");
        Path secret = Files.writeString(folder.resolve("token"), " " + TOKEN + "\n");
        Settings direct = Settings.load(file, Map.of("TELEGRAM_BOT_TOKEN", TOKEN), List.of());
        Settings byFile = Settings.load(file, Map.of("TELEGRAM_BOT_TOKEN_FILE", secret.toString()), List.of());
        assertThat(direct.telegram().token().map(Token::reveal)).contains(TOKEN);
        assertThat(byFile.telegram().token().map(Token::reveal)).contains(TOKEN);
        assertThat(direct.toString()).doesNotContain("AAbb").contains("***");
    }

    @Test
    void a_token_of_another_form_is_refused_without_showing_it() throws IOException {
        assertThat(refusal(write(""), Map.of("TELEGRAM_BOT_TOKEN", "hunter2"), List.of()))
                .hasMessageStartingWith("TELEGRAM_BOT_TOKEN  token  found something else")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void a_password_in_the_databases_url_is_not_shown() throws IOException {
        assertThat(refusal(write("store.url: jdbc:mysql://me:hunter2@host/x?password=hunter2"), Map.of(), List.of()))
                .hasMessageNotContaining("hunter2");
        assertThat(load("store.url: jdbc:postgresql://me:hunter2@host/x").toString())
                .doesNotContain("hunter2");
        assertThat(load("store.url: jdbc:postgresql://me:hunter2/@hunter2@host/x?password=;hunter2&ssl=true")
                        .store()
                        .shown())
                .isEqualTo("jdbc:postgresql://***@host/x?password=***&ssl=true");
    }

    private Settings load(String yaml) throws IOException {
        return Settings.load(write(yaml), Map.of(), List.of());
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("jianbao.yaml"), yaml);
    }

    private static ConfigException refusal(Path file, Map<String, String> environment, List<String> sets) {
        return catchThrowableOfType(ConfigException.class, () -> Settings.load(file, environment, sets));
    }
}
