package jianbao.telegram;

import static jianbao.telegram.CannedBotApi.TOKEN;
import static jianbao.telegram.CannedBotApi.body;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import jianbao.model.ChatRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Fails in every way that a server can, with all loggers open, and looks for the token. */
class TokenSecrecyTest {
    private static final String SECRET = TOKEN.substring(TOKEN.indexOf(':') + 1);

    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final List<String> said = new ArrayList<>();

    private final List<String> okHttpSaid = new CopyOnWriteArrayList<>();
    private final java.util.logging.Logger okHttp = java.util.logging.Logger.getLogger("okhttp3");
    private final Handler okHttpLog = new Handler() {
        @Override
        public void publish(LogRecord event) {
            okHttpSaid.add(new SimpleFormatter().format(event));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final CannedBotApi telegram;

    TokenSecrecyTest() throws IOException {
        telegram = new CannedBotApi();
    }

    @BeforeEach
    void listen() {
        log.start();
        root.setLevel(Level.TRACE);
        root.addAppender(log);
    }

    @BeforeEach
    void listenToOkHttp() {
        okHttp.setLevel(java.util.logging.Level.ALL);
        okHttp.addHandler(okHttpLog);
    }

    @AfterEach
    void stopListening() {
        okHttp.removeHandler(okHttpLog);
        okHttp.setLevel(null);
        root.detachAppender(log);
        root.setLevel(before);
        telegram.close();
    }

    @Test
    void the_token_is_never_told() {
        String echo = "/bot" + TOKEN + "/getUpdates";
        List<CannedBotApi.Answer> failures = List.of(
                CannedBotApi.hangUp(),
                CannedBotApi.truncated(),
                body(502, "<html>" + echo + "</html>"),
                body(200, "{\"ok\":" + echo),
                body(200, "{\"ok\":true,\"result\":{\"" + echo + "\":1}}"),
                body(400, "{\"ok\":false,\"error_code\":400,\"description\":\"no " + echo + "\"}"),
                body(400, "{\"ok\":false,\"error_code\":400,\"description\":\"BUTTON_ " + echo + "\"}"),
                body(401, "{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}"));
        telegram.on("sendMessage", telegram.silence()).on("answerCallbackQuery", telegram.silence());
        failInEveryWay();
        for (CannedBotApi.Answer failure : failures) {
            for (String method : List.of("getUpdates", "deleteWebhook", "sendMessage", "answerCallbackQuery")) {
                telegram.on(method, failure);
            }
            failInEveryWay();
        }
        telegram.close();
        failInEveryWay();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            said.add(event.getThreadName()
                    + event.getFormattedMessage()
                    + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }

        assertThat(okHttpSaid).isNotEmpty();
        said.addAll(okHttpSaid);

        assertThat(said).hasSizeGreaterThan(40).noneMatch(line -> line.contains(SECRET));
    }

    private void failInEveryWay() {
        HttpBotApi api = new HttpBotApi(telegram.uri(), TOKEN, Duration.ofMillis(300));
        said.add(api.toString());
        try (api) {
            api.answerPress("1");
            said.add(api.send(Outgoing.message(
                            ChatRef.of(1), RichText.plain("a"), Keyboard.row(Keyboard.Button.press("a", "b"))))
                    .toString());
            note(api::signIn);
            note(() -> api.updates(0, Duration.ZERO));
        }
    }

    private interface Attempt {
        Object make() throws TelegramException;
    }

    private void note(Attempt attempt) {
        try {
            said.add(attempt.make().toString());
        } catch (TelegramException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
        }
    }
}
