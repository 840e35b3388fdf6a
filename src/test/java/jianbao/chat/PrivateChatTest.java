package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.WEI;
import static jianbao.chat.Talk.buttons;
import static jianbao.chat.Talk.labels;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Push;
import jianbao.store.Articles;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateChatTest {
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
    void a_person_is_spoken_to_in_the_language_of_their_telegram() throws TelegramException {
        assertThat(text(talk.wei("/start"))).isEqualTo("简报\n新文章的要点，用原文的句子告诉你。");
    }

    @Test
    void the_language_of_the_first_person_stays_the_chats_own() throws TelegramException {
        talk.wei("/start");
        assertThat(text(talk.ann("/start"))).startsWith("简报");
    }

    @Test
    void a_chosen_language_stays() throws TelegramException {
        assertThat(text(talk.wei("/language EN"))).startsWith("Jianbao");
        assertThat(text(talk.wei("/start"))).startsWith("Jianbao");
        assertThat(talk.database.chats().language(PRIVATE.chat())).contains(Language.ENGLISH);
    }

    @Test
    void an_unknown_language_is_answered_with_the_known_ones() throws TelegramException {
        assertThat(buttons(talk.ann("/language fr")))
                .containsExactly(Button.press("English", "~/language en"), Button.press("中文", "~/language zh"));
    }

    @Test
    void without_a_language_code_english_is_spoken_and_nothing_noted() throws TelegramException {
        assertThat(text(Talk.only(talk.say(PRIVATE, new User(71, "W", null), "/start"))))
                .startsWith("Jianbao");
        assertThat(talk.database.chats().language(PRIVATE.chat())).isEmpty();
    }

    @Test
    void help_names_the_commands_and_the_own_id() throws TelegramException {
        assertThat(text(talk.ann("/help")))
                .contains("/latest  Latest articles", "/unsubscribe  ")
                .endsWith("\n\nYour id: 72")
                .doesNotContain("/start");
    }

    @Test
    void a_slip_of_the_fingers_is_understood() throws TelegramException {
        assertThat(text(talk.ann("/lastest"))).isEqualTo("I do not know /lastest. Did you mean /latest?");
        assertThat(text(talk.wei("/weather"))).isEqualTo("I do not know /weather. See /help for what I can do.");
    }

    @Test
    void words_alone_are_offered_as_a_search() throws TelegramException {
        Outgoing hint = talk.wei("灯塔");
        assertThat(text(hint)).isEqualTo("要找文章，在词前加上 /summary。");
        assertThat(buttons(hint)).containsExactly(Button.press("找“灯塔”", "/summary 灯塔"));
        assertThat(buttons(talk.wei("灯塔".repeat(500)))).isEmpty();
    }

    @Test
    void the_name_of_a_command_without_its_slash_is_understood() throws TelegramException {
        assertThat(text(talk.ann("Help"))).isEqualTo("I do not know Help. Did you mean /help?");
    }

    @Test
    void a_message_without_text_is_answered() throws TelegramException {
        assertThat(text(talk.ann("  "))).isEqualTo("I read only text. See /help for what I can do.");
    }

    @Test
    void another_bots_name_means_nothing_where_no_other_bot_is() throws TelegramException {
        assertThat(text(talk.ann("/latest@OtherBot"))).startsWith("Latest articles");
    }

    @Test
    void what_came_to_a_topic_is_answered_there() throws TelegramException {
        ChatRef topic = new ChatRef(-1001, 17);
        assertThat(Talk.only(talk.say(topic, ANN, "/latest")).to()).isEqualTo(topic);
    }

    @Test
    void a_link_into_the_bot_opens_its_article() throws TelegramException {
        assertThat(text(talk.ann("/start s_k3f7x2aa"))).startsWith("长江口的灯塔");
    }

    @Test
    void what_is_owed_to_a_chat_that_blocked_us_waits_until_it_is_back() throws TelegramException {
        talk.wei("/subscribe");
        articleArrives();
        talk.answer(new Update.Membership(90, PRIVATE, WEI, false));
        assertThat(due()).isEmpty();
        assertThat(talk.answer(new Update.Membership(91, PRIVATE, WEI, true))).isEmpty();
        assertThat(due()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/subscribe"})
    void who_writes_again_is_written_to_again(String command) throws TelegramException {
        talk.wei("/subscribe");
        articleArrives();
        talk.answer(new Update.Membership(90, PRIVATE, WEI, false));
        talk.wei(command);
        assertThat(due()).hasSize(1);
    }

    @Test
    void what_broke_is_admitted_to_who_waits() {
        Update waits = new Update.Message(1, PRIVATE, WEI, "/latest", false);
        Outgoing apology = talk.conversation.apology(waits).orElseThrow();
        assertThat(text(apology)).isEqualTo("我们这边出了错，已经记下。请过一分钟再试。");
        assertThat(labels(apology)).isEmpty();
        assertThat(talk.conversation.apology(new Update.Other(2))).isEmpty();
        assertThat(talk.conversation.apology(new Update.Message(3, Talk.GROUP, WEI, "hello", false)))
                .isEmpty();
    }

    private void articleArrives() {
        Brief brief = Samples.chinese()
                .id("aaaaaaaa")
                .firstSeen(Talk.NOW.plusSeconds(60))
                .brief();
        talk.database.articles().keep(brief, List.of("new"), new Articles.Stamp("articles", "new.md", "1"), true);
        talk.database.outbox().fanOut(100, Talk.NOW.plusSeconds(60));
    }

    private List<Push> due() {
        return talk.database.outbox().claim(10, Talk.NOW.plusSeconds(120), Duration.ofMinutes(1));
    }
}
