package jianbao.sandbox;

import static jianbao.sandbox.Client.message;
import static jianbao.sandbox.Client.with;
import static jianbao.sandbox.Person.ALICE;
import static jianbao.sandbox.Person.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private Sandbox sandbox;
    private Client page;
    private Client bot;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(0);
        page = new Client(sandbox.address());
        bot = new Client(sandbox);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html; charset=utf-8",
        "/style.css, text/css; charset=utf-8",
        "/app.js, text/javascript; charset=utf-8",
        "/state.js, text/javascript; charset=utf-8",
        "/dom.js, text/javascript; charset=utf-8",
        "/text.js, text/javascript; charset=utf-8",
        "/words.js, text/javascript; charset=utf-8",
        "/icon.svg, image/svg+xml"
    })
    void the_page_is_served_by_itself_and_may_load_nothing_else(String path, String type) throws Exception {
        HttpResponse<String> answer = page.send(page.to(path).build());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; script-src 'self';");
        assertThat(answer.body().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain(
                        "http://", "https://", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/../pom.xml", "/index.html/..", "/api/nothing"})
    void nothing_else_is_served(String path) throws Exception {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n")).startsWith("HTTP/1.1 404");
    }

    @Test
    void what_is_said_on_the_page_reaches_the_bot() throws Exception {
        page.call("/api/say", with().put("from", LIN.id()).put("chat", LIN.id()).put("text", "你好"));

        JsonNode heard = bot.result("getUpdates", with()).get(0).path("message");
        assertThat(heard.path("text").asText()).isEqualTo("你好");
        assertThat(heard.path("from").path("id").asLong()).isEqualTo(LIN.id());
    }

    @Test
    void a_pressed_button_is_known_as_answered_once_the_bot_has() throws Exception {
        long id = bot.result("sendMessage", message(LIN.id(), "a"))
                .path("message_id")
                .asLong();
        JsonNode pressed = page.call(
                "/api/press",
                with().put("from", LIN.id())
                        .put("chat", LIN.id())
                        .put("message", id)
                        .put("data", "d"));
        assertThat(state(0).path("presses").get(0).path("answered").asBoolean()).isFalse();

        bot.result("answerCallbackQuery", with().put("text", "done").set("callback_query_id", pressed.path("id")));

        assertThat(state(0).path("presses").get(0).path("answered").asBoolean()).isTrue();
        assertThat(state(0).path("presses").get(0).path("text").asText()).isEqualTo("done");
    }

    @Test
    void the_page_waits_for_news_and_gets_only_what_is_new() throws Exception {
        bot.result("sendMessage", message(LIN.id(), "old"));
        JsonNode known = state(0);
        CompletableFuture<JsonNode> news = page.laterGet(path(known));

        bot.result("sendMessage", message(ALICE.id(), "new"));

        assertThat(news.get(5, TimeUnit.SECONDS).path("messages").findValuesAsText("text"))
                .containsExactly("new");
    }

    @Test
    void a_page_of_an_earlier_sandbox_gets_everything() throws Exception {
        bot.result("sendMessage", message(LIN.id(), "a"));
        long version = state(0).path("version").asLong();

        JsonNode all = get("/api/state?run=1&since=" + version);

        assertThat(all.path("messages")).hasSize(1);
    }

    @Test
    void a_new_menu_shows_in_the_language_of_each_person() throws Exception {
        bot.result("setMyCommands", commands("Latest articles"));
        bot.result("setMyCommands", commands("最新文章").put("language_code", "zh"));

        assertThat(state(0).path("chats").findValuesAsText("description"))
                .startsWith("最新文章", "Latest articles", "Latest articles");
    }

    private static ObjectNode commands(String description) {
        ObjectNode parameters = with();
        parameters.putArray("commands").addObject().put("command", "latest").put("description", description);
        return parameters;
    }

    @Test
    void a_stranger_cannot_speak() throws Exception {
        JsonNode answer = page.call(
                "/api/say", with().put("from", 77).put("chat", LIN.id()).put("text", "a"));

        assertThat(answer.path("description").asText()).isEqualTo("Bad Request: nobody of id 77 is in that chat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: 127.0.0.1.evil.example",
                "Host: localhost:1\r\nOrigin: http://evil.example",
                "Host: localhost\r\nOrigin: null",
                "Host: localhost\r\nSec-Fetch-Site: cross-site"
            })
    void pages_of_others_are_kept_out(String headers) throws Exception {
        assertThat(raw("POST /api/say HTTP/1.1\r\nContent-Length: 0\r\n" + headers + "\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /bot" + sandbox.token() + "/getMe HTTP/1.1\r\n" + headers + "\r\n"))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void a_link_on_another_page_may_lead_here() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", sandbox.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(socket.getInputStream().readNBytes(200), StandardCharsets.UTF_8);
        }
    }

    private JsonNode state(long since) throws Exception {
        return get("/api/state?since=" + since);
    }

    private static String path(JsonNode known) {
        return "/api/state?run=" + known.path("run").asText() + "&since="
                + known.path("version").asLong();
    }

    private JsonNode get(String path) throws Exception {
        HttpRequest request = page.to(path).GET().build();
        return Json.MAPPER.readTree(page.send(request).body());
    }
}
