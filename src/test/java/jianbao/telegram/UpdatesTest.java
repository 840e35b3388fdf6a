package jianbao.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import jianbao.model.ChatRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdatesTest {
    private static final User USER = new User(7, "翁 荔", "zh-hans");
    private static final ChatRef TOPIC = new ChatRef(-100123, 5);

    static Stream<Update> everyKind() {
        return Stream.of(
                new Update.Message(1, TOPIC, USER, "/latest 3\n\"引号\" 🙂", true),
                new Update.Message(1, ChatRef.of(7), new User(7, "", null), "a", false),
                new Update.Press(2, TOPIC, USER, "9876543210", "l:3", 77),
                new Update.Membership(3, ChatRef.of(-5), USER, true),
                new Update.Migration(4, ChatRef.of(-5), -100123),
                new Update.Other(5));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void an_update_comes_back_as_it_was(Update update) {
        String json = Updates.toJson(update);

        assertThat(json).doesNotContain("\n");
        assertThat(Updates.fromJson(json)).isEqualTo(update);
    }

    @Test
    void every_kind_is_tried() {
        assertThat(everyKind().map(Object::getClass).distinct()).hasSameSizeAs(Update.class.getPermittedSubclasses());
    }

    @Test
    void the_form_is_known() {
        assertThat(Updates.toJson(new Update.Migration(4, ChatRef.of(-5), -100123)))
                .isEqualTo("{\"kind\":\"Migration\",\"id\":4,\"chat\":{\"chat\":-5,\"topic\":0},\"newChat\":-100123}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"id\":1}",
                "{\"kind\":\"Unheard\",\"id\":1}",
                "{\"kind\":\"java.lang.Object\",\"id\":1}",
                "{\"kind\":\"Other\"}",
                "{\"kind\":\"Message\",\"id\":1,\"chat\":{\"chat\":1,\"topic\":0}}"
            })
    void what_is_no_update_is_refused(String json) {
        assertThatThrownBy(() -> Updates.fromJson(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_that_a_later_version_added_is_passed_over() {
        assertThat(Updates.fromJson("{\"kind\":\"Other\",\"id\":5,\"later\":true}"))
                .isEqualTo(new Update.Other(5));
    }
}
