package jianbao.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import jianbao.model.ChatRef;
import jianbao.telegram.Keyboard.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingTest {
    private static final ChatRef TOPIC = new ChatRef(-100123, 5);

    @Test
    void a_message_comes_back_as_it_was() {
        RichText text = RichText.builder()
                .bold("标题 \"引号\" 🙂")
                .line()
                .link("原文", URI.create("https://example.org/a?b=%E4%B8%AD"))
                .line()
                .expandableQuote(RichText.builder().italic("Quoted").build())
                .build();
        Keyboard keyboard =
                Keyboard.row(Button.press("More", "l:2"), Button.link("Read", URI.create("https://example.org/")));
        Outgoing message = new Outgoing(TOPIC, text, keyboard, 77);

        assertThat(message.toJson()).doesNotContain("\n");
        assertThat(Outgoing.fromJson(message.toJson())).isEqualTo(message);
    }

    @Test
    void the_form_is_known() {
        RichText text = RichText.builder().code("/help").build();

        assertThat(Outgoing.message(TOPIC, text, Keyboard.row(Button.press("A", "a")))
                        .toJson())
                .isEqualTo("{\"to\":{\"chat\":-100123,\"topic\":5},"
                        + "\"text\":{\"text\":\"/help\",\"spans\":[{\"offset\":0,\"length\":5,\"kind\":\"CODE\",\"href\":null}]},"
                        + "\"keyboard\":{\"rows\":[[{\"label\":\"A\",\"data\":\"a\",\"link\":null}]]},\"replaces\":0}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "{\"to\":{\"chat\":1,\"topic\":0}}",
                "{\"to\":{\"chat\":1,\"topic\":0},\"text\":{\"text\":\"a\",\"spans\":[{\"offset\":0,\"length\":9,"
                        + "\"kind\":\"CODE\",\"href\":null}]},\"keyboard\":{\"rows\":[]},\"replaces\":0}"
            })
    void what_is_no_message_is_refused(String json) {
        assertThatThrownBy(() -> Outgoing.fromJson(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
