package jianbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jianbao.sandbox.Fault;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.SentCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged bot as a real process, killed with SIGKILL at the worst moments. */
class KillIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Person READER = Person.ALICE;
    private static final String LIGHTHOUSE = "2026-03-02-lighthouse.md";

    @TempDir
    Path home;

    private Sandbox sandbox;
    private BotProcess bot;

    @BeforeEach
    void subscribe() throws Exception {
        sandbox = Sandbox.start(0);
        bot = new BotProcess(home, sandbox.token(), List.of("telegram.api=" + sandbox.address()));
        put("2026-02-11-library.md");
        start();
        sandbox.say(READER, READER.id(), "/subscribe");
        awaitCalls(1, "sendMessage");
    }

    @AfterEach
    void end() {
        bot.close();
        sandbox.close();
    }

    @Test
    void killed_between_commit_and_send_it_sends_exactly_one_message_after_the_restart() throws Exception {
        // Telegram is down: the push is committed and tried, and is not in the chat.
        sandbox.fail(Fault.refused(500, "Internal Server Error: restart").on("sendMessage"));
        put(LIGHTHOUSE);
        sandbox.await(() -> attempts() > 0, PATIENCE);
        bot.kill();
        assertThat(pushes()).isZero();

        sandbox.heal();
        start();
        sandbox.await(() -> pushes() > 0, PATIENCE);
        // Whatever else was queued goes out before this answer does.
        sandbox.say(READER, READER.id(), "/subscriptions");
        sandbox.await(() -> answersAfterPush() > 0, PATIENCE);

        assertThat(pushes()).isEqualTo(1);
    }

    @Test
    void killed_while_a_file_is_new_it_pushes_the_article_once_after_the_restart() throws Exception {
        bot.kill();
        put(LIGHTHOUSE);
        start();
        sandbox.await(() -> pushes() > 0, PATIENCE);
        bot.kill();
        start();
        sandbox.say(READER, READER.id(), "/subscribe");
        sandbox.await(() -> answersAfterPush() > 0, PATIENCE);

        assertThat(pushes()).isEqualTo(1);
        assertThat(lastText()).contains("Already subscribed");
    }

    @Test
    @Timeout(60)
    void killed_while_an_answer_waits_for_telegram_it_gives_it_once_after_the_restart() throws Exception {
        sandbox.fail(Fault.tooManyRequests(Duration.ofSeconds(11)).on("sendMessage"));
        sandbox.say(READER, READER.id(), "/help");
        while (!owesAnswer()) {
            Thread.onSpinWait();
        }
        sandbox.heal();
        bot.kill();
        start();
        // Its answer goes behind the one that waits.
        sandbox.say(READER, READER.id(), "/subscribe");

        sandbox.await(() -> effective().size() > 2, PATIENCE);
        assertThat(effective()).hasSize(3);
        assertThat(effective().get(1)).contains("/digest");
        assertThat(effective().get(2)).contains("Already subscribed");
    }

    @Test
    void on_sigterm_it_ends_within_five_seconds() throws Exception {
        assertThat(bot.end(5)).isTrue();
        assertThat(bot.log()).doesNotContain("Exception", sandbox.token());
    }

    private void start() throws IOException {
        int menus = menus();
        bot.start();
        sandbox.await(() -> menus() > menus, PATIENCE);
    }

    private void put(String resource) throws IOException {
        Path part = Files.writeString(home.resolve(resource), House.text(resource));
        Files.setLastModifiedTime(part, FileTime.from(Instant.now().minusSeconds(60)));
        Files.move(part, bot.articles().resolve(resource));
    }

    private int menus() {
        return (int) sandbox.calls().stream()
                .filter(call -> call.method().equalsIgnoreCase("setMyCommands"))
                .count();
    }

    private void awaitCalls(int count, String method) {
        sandbox.await(
                () -> sandbox.calls().stream()
                                .filter(call -> call.method().equalsIgnoreCase(method))
                                .count()
                        >= count,
                PATIENCE);
    }

    private static boolean isPush(SentCall call) {
        return call.json().contains("港口城市关掉最后一座人工灯塔");
    }

    private long attempts() {
        return sandbox.calls().stream().filter(KillIT::isPush).count();
    }

    private long pushes() {
        return sandbox.sends().stream()
                .filter(call -> call.effective() && isPush(call))
                .count();
    }

    private boolean owesAnswer() {
        try (Connection database = DriverManager.getConnection(bot.database());
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select 1 from outbox where kind = 'ANSWER'")) {
            return rows.next();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> effective() {
        return sandbox.sends().stream()
                .filter(SentCall::effective)
                .map(SentCall::json)
                .toList();
    }

    private long answersAfterPush() {
        return sandbox.sends().stream()
                .dropWhile(call -> !(call.effective() && isPush(call)))
                .filter(call -> call.effective() && !isPush(call))
                .count();
    }

    private String lastText() {
        List<SentCall> sends = sandbox.sends();
        return sends.get(sends.size() - 1).json();
    }
}
