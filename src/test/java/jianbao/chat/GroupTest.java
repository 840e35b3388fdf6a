package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.GROUP;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.time.Duration;
import jianbao.model.ChatRef;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.telegram.TelegramException.Kind;
import jianbao.telegram.Update;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupTest {
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new Talk(folder).with(Samples.chinese().brief());
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/latest",
                "/latest@JianbaoBot",
                "/latest@jianbaobot 3",
                "@JianbaoBot /latest",
                "@JianbaoBot\u3000/latest"
            })
    void a_command_of_ours_is_answered(String text) throws TelegramException {
        assertThat(text(Talk.only(talk.say(GROUP, ANN, text)))).startsWith("Latest articles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/latest@OtherBot",
                "/latest@JianbaoBot2",
                "/weather",
                "good morning",
                "",
                "write to @JianbaoBot_"
            })
    void what_others_say_to_each_other_is_left_alone(String text) throws TelegramException {
        assertThat(talk.say(GROUP, ANN, text)).isEmpty();
        assertThat(talk.database.chats().language(GROUP.chat())).isEmpty();
    }

    @Test
    void who_speaks_to_us_is_answered() throws TelegramException {
        assertThat(text(Talk.only(talk.say(GROUP, ANN, "/weather@JianbaoBot")))).startsWith("I do not know /weather.");
        assertThat(text(Talk.only(talk.say(GROUP, ANN, "@JianbaoBot你好")))).startsWith("To find an article");
        assertThat(text(Talk.only(talk.reply(GROUP, ANN, "thanks")))).startsWith("To find an article");
    }

    @Test
    void a_command_for_another_bot_is_its_own_even_as_a_reply_to_us() throws TelegramException {
        assertThat(talk.reply(GROUP, ANN, "/latest@OtherBot")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subscribe",
                "/unsubscribe",
                "/language zh",
                "/subscriptions",
                "/digest",
                "/digest 8",
                "/settings"
            })
    void only_administrators_decide_what_the_group_gets(String command) throws TelegramException {
        assertThat(text(Talk.only(talk.say(GROUP, ANN, command)))).isEqualTo("In a group, this is for administrators.");
        talk.administrator(ANN);
        assertThat(text(Talk.only(talk.say(GROUP, ANN, command)))).doesNotContain("administrators");
    }

    @Test
    void a_forged_button_gains_nothing() throws TelegramException {
        Outgoing refusal = Talk.only(talk.press(GROUP, ANN, "~/subscribe"));
        assertThat(text(refusal)).contains("administrators");
        assertThat(talk.database.subscriptions().has(GROUP)).isFalse();
    }

    @Test
    void a_refusal_does_not_replace_what_the_whole_group_reads() throws TelegramException {
        assertThat(Talk.only(talk.press(GROUP, ANN, "~/unsubscribe")).replaces())
                .isZero();
        assertThat(Talk.only(talk.press(GROUP, ANN, "~/latest")).replaces()).isEqualTo(555);
    }

    @Test
    void nothing_changes_while_telegram_cannot_say_who_is_an_administrator() throws TelegramException {
        when(talk.api.isAdministrator(anyLong(), anyLong()))
                .thenThrow(new TelegramException(Kind.UNREACHABLE, "no answer", Duration.ZERO, null));
        assertThatThrownBy(() -> talk.say(GROUP, ANN, "/subscribe")).isInstanceOf(TelegramException.class);
        assertThat(talk.database.subscriptions().has(GROUP)).isFalse();
    }

    @Test
    void a_topic_is_subscribed_by_itself() throws TelegramException {
        talk.administrator(ANN);
        ChatRef topic = new ChatRef(GROUP.chat(), 17);
        talk.say(topic, ANN, "/subscribe");
        assertThat(talk.database.subscriptions().has(topic)).isTrue();
        assertThat(talk.database.subscriptions().has(GROUP)).isFalse();
    }

    @Test
    void a_group_that_became_a_supergroup_keeps_its_subscription() throws TelegramException {
        talk.administrator(ANN).say(GROUP, ANN, "/subscribe");
        assertThat(talk.answer(new Update.Migration(80, GROUP, -100_2002))).isEmpty();
        assertThat(talk.database.subscriptions().has(ChatRef.of(-100_2002))).isTrue();
    }
}
