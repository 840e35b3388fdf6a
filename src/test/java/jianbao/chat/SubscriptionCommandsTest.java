package jianbao.chat;

import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.WEI;
import static jianbao.chat.Talk.buttons;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubscriptionCommandsTest {
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new Talk(folder);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void a_chat_subscribes_and_unsubscribes() throws TelegramException {
        assertThat(text(talk.wei("/subscribe"))).isEqualTo("已订阅：全部新文章。有新文章就发到这里。");
        assertThat(talk.database.subscriptions().has(PRIVATE)).isTrue();
        assertThat(text(talk.wei("/subscriptions"))).isEqualTo("订阅了全部新文章。");
        assertThat(text(talk.wei("/unsubscribe"))).isEqualTo("已退订，不再发来新文章。");
        assertThat(talk.database.subscriptions().has(PRIVATE)).isFalse();
        assertThat(text(talk.wei("/subscriptions"))).isEqualTo("这里没有订阅。");
    }

    @Test
    void doing_it_twice_is_harmless() throws TelegramException {
        talk.ann("/subscribe");
        assertThat(text(talk.ann("/subscribe")))
                .isEqualTo("Already subscribed to everything. Articles come here as they appear.");
        talk.ann("/unsubscribe");
        assertThat(text(talk.ann("/unsubscribe"))).isEqualTo("This chat is not subscribed.");
    }

    @Test
    void a_button_undoes_it_in_place() throws TelegramException {
        Button undo = buttons(talk.ann("/subscribe")).get(0);
        Outgoing undone = Talk.only(talk.press(PRIVATE, WEI, undo.data()));
        assertThat(undone.replaces()).isEqualTo(555);
        assertThat(text(undone)).startsWith("Unsubscribed.");
        assertThat(talk.database.subscriptions().has(PRIVATE)).isFalse();
    }

    @Test
    void who_wants_only_some_articles_is_not_sent_all() throws TelegramException {
        Outgoing answer = talk.ann("/subscribe OpenAI");
        assertThat(text(answer)).startsWith("For now it is all new articles or none");
        assertThat(buttons(answer)).containsExactly(Button.press("Subscribe to everything", "~/subscribe"));
        assertThat(talk.database.subscriptions().has(PRIVATE)).isFalse();
    }
}
