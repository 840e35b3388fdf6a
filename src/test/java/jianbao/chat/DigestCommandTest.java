package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.GROUP;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.USUAL;
import static jianbao.chat.Talk.WEI;
import static jianbao.chat.Talk.labels;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Digest;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 8:00 UTC on Thursday, 21 November 2024. */
class DigestCommandTest {
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
    void without_words_it_says_what_holds_and_offers_others() throws TelegramException {
        talk.ann("/subscribe");
        Outgoing answer = talk.ann("/digest");
        assertThat(text(answer)).startsWith("No digest: articles come here as they appear.\n");
        assertThat(labels(answer))
                .containsExactly("Daily at 08:00", "Daily at 20:00", "Mondays at 08:00", "‹ Settings");

        talk.ann("/digest daily 9:30");
        answer = talk.ann("/digest");
        assertThat(text(answer)).startsWith("All new articles in one message, every day at 09:30.");
        assertThat(labels(answer)).contains("No digest");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            daily 9:30       | All new articles in one message, every day at 09:30. Next: today at 09:30, UTC.
            daily 8          | All new articles in one message, every day at 08:00. Next: tomorrow at 08:00, UTC.
            weekly mon 18:00 | All new articles in one message, every Monday at 18:00. Next: Monday, 2024-11-25, at 18:00, UTC.
            off              | No digest: articles come here as they appear.
            """)
    void the_answer_says_when_the_next_one_comes(String words, String answer) throws TelegramException {
        talk.ann("/subscribe");
        assertThat(text(talk.ann("/digest " + words))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每天早上9点半     | 每天 09:30 汇总发来。下次：明天 09:30，北京（UTC+8）。
            每天晚上8点       | 每天 20:00 汇总发来。下次：今天 20:00，北京（UTC+8）。
            每周一 8:00       | 每周一 08:00 汇总发来。下次：2024-11-25 周一 08:00，北京（UTC+8）。
            关                | 不汇总，有新文章就发到这里。
            """)
    void the_next_one_is_told_by_the_clock_of_the_chat(String words, String answer) throws TelegramException {
        talk.wei("/subscribe");
        talk.wei("/settings zone 上海");
        assertThat(text(talk.wei("/digest " + words))).isEqualTo(answer);
    }

    @Test
    void one_that_falls_into_the_quiet_hours_comes_at_their_end() throws TelegramException {
        talk.ann("/subscribe");
        talk.ann("/settings quiet 22:00-09:00");
        assertThat(text(talk.ann("/digest daily 8"))).endsWith("Next: tomorrow at 09:00, UTC.");
    }

    @Test
    void where_nothing_is_subscribed_it_says_so_and_offers_it() throws TelegramException {
        Outgoing answer = talk.ann("/digest daily 8");
        assertThat(text(answer)).endsWith("This chat is not subscribed.");
        assertThat(labels(answer)).contains("Subscribe");
        assertThat(labels(talk.ann("/digest"))).contains("Subscribe");
        assertThat(text(talk.ann("/subscribe")))
                .isEqualTo("Subscribed to everything. New articles come in one message, every day at 08:00.");
        assertThat(text(talk.ann("/subscriptions")))
                .isEqualTo("Subscribed to everything, in one message every day at 08:00.");
    }

    @Test
    void a_button_chooses_and_is_answered_in_its_place() throws TelegramException {
        Outgoing answer = Talk.only(talk.press(PRIVATE, WEI, "~/digest weekly mon 08:00"));
        assertThat(answer.replaces()).isEqualTo(555);
        assertThat(digest(PRIVATE)).map(Digest::text).contains("weekly mon 08:00");
        talk.press(PRIVATE, WEI, "~/digest off");
        assertThat(digest(PRIVATE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"every full moon", "25:00", "daily daily mon", "!", "\u0000", "{0}", "/digest 8"})
    void what_is_not_understood_changes_nothing_and_is_answered_with_an_example(String words) throws TelegramException {
        talk.ann("/digest daily 8");
        Outgoing answer = talk.ann("/digest " + words);
        assertThat(text(answer)).startsWith("I do not understand “").endsWith("/digest Friday 18:00");
        assertThat(digest(PRIVATE)).map(Digest::text).contains("daily 08:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "周", "\u0301", "𝟠", "a ", "每天 "})
    void a_novel_is_nonsense_too(String word) throws TelegramException {
        String novel = word.repeat(4080 / word.length());
        assertThat(text(talk.wei("/digest " + novel))).startsWith("没看懂“");
        assertThat(digest(PRIVATE)).isEmpty();
    }

    @Test
    void a_forged_button_is_worth_no_more_than_words() throws TelegramException {
        Outgoing nonsense = Talk.only(talk.press(PRIVATE, ANN, "~/digest weekly 99"));
        assertThat(nonsense.replaces()).isZero();
        Outgoing refusal = Talk.only(talk.press(GROUP, ANN, "~/digest daily 08:00"));
        assertThat(text(refusal)).contains("administrators");
        assertThat(refusal.replaces()).isZero();
        assertThat(digest(GROUP)).isEmpty();
    }

    @Test
    void a_group_has_its_own() throws TelegramException {
        talk.administrator(ANN);
        assertThat(text(Talk.only(talk.say(GROUP, ANN, "/digest@JianbaoBot daily 8"))))
                .contains("every day at 08:00");
        assertThat(digest(GROUP)).isPresent();
        assertThat(digest(PRIVATE)).isEmpty();
    }

    private Optional<Digest> digest(ChatRef chat) {
        return talk.database.preferences().of(chat.chat(), USUAL).digest();
    }
}
