package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonTest {
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new Talk(folder)
                .with(Samples.chinese().brief(), Samples.english().brief());
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void every_button_that_can_be_reached_leads_somewhere() throws TelegramException {
        Deque<String> waiting = new ArrayDeque<>();
        Set<String> pressed = new HashSet<>();
        for (String line : List.of(
                "/start",
                "/latest 1",
                "/summary 灯塔",
                "/language",
                "/subscribe x",
                "灯塔",
                "/digest",
                "/settings quiet 23-7",
                "/settings quiet",
                "/settings")) {
            talk.ann(line);
            waiting.addAll(data(talk.ann(line)));
        }
        while (!waiting.isEmpty()) {
            String data = waiting.remove();
            if (pressed.add(data)) {
                Outgoing answer = Talk.only(talk.press(PRIVATE, ANN, data));
                assertThat(text(answer)).as(data).doesNotContain("no longer works", "失效");
                assertThat(answer.replaces()).as(data).isEqualTo(data.startsWith("~") ? 555 : 0);
                waiting.addAll(data(answer));
            }
        }
        assertThat(pressed)
                .contains("~/latest 1 2", "~/s_k3f7x2aa long", "~/language zh", "~/unsubscribe", "/latest")
                .contains("~/settings zone Europe/Berlin", "~/settings quiet off", "~/settings length one")
                .contains("~/digest weekly mon 08:00", "~/digest off", "~/settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "~~/latest", "~/nothing", "page:3", "/", "~/s_", "\u0000", "~/latest@OtherBot2 x"})
    void forged_or_old_data_is_answered_and_replaces_nothing_unless_it_is_a_command(String data)
            throws TelegramException {
        Outgoing answer = Talk.only(talk.press(PRIVATE, ANN, data));
        assertThat(answer.replaces() == 0 || text(answer).startsWith("Latest articles"))
                .isTrue();
    }

    @Test
    void an_old_button_says_that_it_is_old() throws TelegramException {
        assertThat(text(Talk.only(talk.press(PRIVATE, ANN, "page:3"))))
                .isEqualTo("This button no longer works. See /latest or /help.");
    }

    private static List<String> data(Outgoing answer) {
        return Talk.buttons(answer).stream()
                .map(Button::data)
                .filter(Objects::nonNull)
                .toList();
    }
}
