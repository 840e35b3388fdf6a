package jianbao.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import jianbao.sandbox.Shown.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'callback_data':'d'} | can't parse inline keyboard button: Can't find field \"text\"",
                "{'text':'t'} | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
                "{'text':'t','callback_data':''} | can't parse inline keyboard button: Text buttons are unallowed in the"
                        + " inline keyboard",
                "{'text':'t','callback_data':'d','url':'https://a.org'} | can't parse inline keyboard button: Exactly"
                        + " one action is allowed",
                "{'text':'t','url':'nowhere'} | inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"
            })
    void a_button_needs_a_label_and_one_action(String button, String reason) {
        assertThatThrownBy(() -> read(button)).hasMessage("Bad Request: " + reason);
    }

    private static List<List<Button>> read(String button) throws IOException {
        return Keyboards.read(Json.MAPPER.readTree("{\"inline_keyboard\":[[" + button.replace('\'', '"') + "]]}"));
    }

    @Test
    void data_is_at_most_64_bytes() throws IOException {
        assertThat(read(button("好".repeat(21)))).hasSize(1);
        assertThatThrownBy(() -> read(button("好".repeat(22)))).hasMessage("Bad Request: BUTTON_DATA_INVALID");
    }

    private static String button(String data) {
        return "{'text':'t','callback_data':'" + data + "'}";
    }

    @Test
    void a_button_without_a_label_is_left_out() throws IOException {
        assertThat(read("{'text':'','callback_data':'d'}")).isEmpty();
    }

    @Test
    void a_keyboard_has_a_hundred_buttons_in_rows_of_eight() {
        assertThat(Keyboards.read(keyboard(12, 8))).hasSize(12);
        assertThatThrownBy(() -> Keyboards.read(keyboard(13, 8))).hasMessage("Bad Request: reply markup is too long");
        assertThatThrownBy(() -> Keyboards.read(keyboard(1, 9))).hasMessage("Bad Request: reply markup is too long");
    }

    private static ObjectNode keyboard(int rows, int columns) {
        ObjectNode keyboard = Json.object();
        ArrayNode all = keyboard.putArray("inline_keyboard");
        for (int i = 0; i < rows; i++) {
            ArrayNode row = all.addArray();
            for (int j = 0; j < columns; j++) {
                row.addObject().put("text", "t").put("callback_data", "d");
            }
        }
        return keyboard;
    }

    @Test
    void another_kind_of_reply_markup_shows_no_buttons() {
        assertThat(Keyboards.read(Json.object().put("force_reply", true))).isEmpty();
        assertThatThrownBy(() -> Keyboards.read(Json.array()))
                .hasMessage("Bad Request: object expected as reply markup");
    }
}
