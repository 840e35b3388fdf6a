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
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.TelegramException;
import jianbao.telegram.TelegramException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
                        "database  ok     jdbc:sqlite:" + folder + "/data/a.db",
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
    @EnumSource(Kind.class)
    void a_token_that_does_not_work_is_wrong_and_the_cure_stands_beside_it(Kind kind) throws TelegramException {
        when(telegram.whoAmI()).thenThrow(new TelegramException(kind, "it said no", Duration.ZERO, null));
        assertThat(check(folder, TOKEN)).isEqualTo(1);
        assertThat(lines()).anyMatch(line -> line.matches("token     wrong  it said no; \\w+ .*"));
        assertThat(lines()).hasSize(4).noneMatch(line -> line.contains("AAbb"));
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

    private int check(Path articles, String token) {
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
        int code = new Check(new Root(terminal), this::connect).call();
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
