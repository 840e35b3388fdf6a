package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.GROUP;
import static jianbao.chat.Talk.NOW;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.WEI;
import static jianbao.chat.Talk.labels;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.ChatRef;
import jianbao.model.Push;
import jianbao.model.Subscription;
import jianbao.store.Articles.Stamp;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chat that comes back is asked, and the pages of articles that came together. */
class MissedTest {
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(3));
    private static final String SINCE = Long.toString(LONG_AGO.toEpochMilli());

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
    void who_unblocks_the_bot_is_owed_the_question_what_to_do() throws TelegramException {
        missed(PRIVATE, 2);

        assertThat(talk.answer(new Update.Membership(1, PRIVATE, WEI, true))).isEmpty();

        assertThat(owed()).containsExactly("MISSED " + SINCE);
    }

    @Test
    void who_starts_anew_is_welcomed_and_owed_the_question_too() throws TelegramException {
        missed(PRIVATE, 2);

        talk.wei("/start");

        assertThat(owed()).containsExactly("MISSED " + SINCE);
    }

    @Test
    void what_was_missed_is_owed_when_it_is_wanted() throws TelegramException {
        asked(PRIVATE, 2);

        assertThat(text(press("send"))).isEqualTo("好，马上发来。");
        assertThat(owed()).hasSize(2);
        assertThat(text(press("send"))).isEqualTo("没有漏掉的文章。");
    }

    @Test
    void what_was_missed_is_owed_as_one_message_when_that_is_wanted() throws TelegramException {
        asked(PRIVATE, 2);
        press("digest");

        assertThat(talk.database.outbox().claim(9, NOW, Duration.ofMinutes(1)))
                .hasSize(2)
                .allMatch(Push::folded);
    }

    @Test
    void what_is_skipped_is_not_owed() throws TelegramException {
        asked(PRIVATE, 2);

        assertThat(text(press("skip"))).isEqualTo("好，跳过了。新文章照常发来。");
        assertThat(owed()).isEmpty();
    }

    @Test
    void in_a_group_only_administrators_choose() throws TelegramException {
        asked(GROUP, 2);
        talk.administrator(WEI);

        talk.press(GROUP, ANN, "~/missed send " + SINCE);
        assertThat(owed()).isEmpty();

        talk.press(GROUP, WEI, "~/missed send " + SINCE);
        assertThat(owed()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/missed",
                "/missed send",
                "/missed all 1",
                "/missed send x",
                "/missed send 99999999999999999999",
                "/bundle",
                "/bundle 1",
                "/bundle x y",
                "/bundle -1 -1",
                "/bundle 99999999999999999999 1"
            })
    void a_forged_button_is_answered_and_changes_nothing(String data) throws TelegramException {
        asked(PRIVATE, 1);

        assertThat(text(Talk.only(talk.press(PRIVATE, WEI, data)))).startsWith("这个按钮已经失效");
        assertThat(owed()).isEmpty();
    }

    @Test
    void the_edges_of_time_are_no_harm() throws TelegramException {
        asked(PRIVATE, 1);

        Talk.only(talk.press(PRIVATE, WEI, "/missed send " + Long.MAX_VALUE));
        assertThat(owed()).isEmpty();
        Talk.only(talk.press(PRIVATE, WEI, "/missed send " + Long.MIN_VALUE));
        assertThat(owed()).hasSize(1);
    }

    @Test
    void the_pages_of_a_bundle_are_turned_in_place() throws TelegramException {
        asked(PRIVATE, 7);
        press("digest");
        List<Long> rows = talk.database.outbox().claim(9, NOW, Duration.ofMinutes(1)).stream()
                .map(Push::id)
                .toList();
        talk.database.outbox().begin(rows, NOW, Duration.ofMinutes(1));

        Outgoing page = Talk.only(talk.press(PRIVATE, WEI, "~/bundle " + rows.get(0) + " 2"));

        assertThat(page.replaces()).isEqualTo(555);
        assertThat(text(page)).startsWith("7 篇新文章 · 6–7 / 7");
        assertThat(labels(page)).containsExactly("‹", "2 / 2", "›");
        assertThat(text(Talk.only(talk.press(ChatRef.of(72), ANN, "~/bundle " + rows.get(0) + " 2"))))
                .as("another chat's")
                .startsWith("This button no longer works");
    }

    private Outgoing press(String choice) throws TelegramException {
        return Talk.only(talk.press(PRIVATE, WEI, "~/missed " + choice + " " + SINCE));
    }

    /** A subscribed chat was parked long ago, and so many articles came since. */
    private void missed(ChatRef chat, int articles) {
        talk.database.subscriptions().add(new Subscription(chat, LONG_AGO));
        talk.database.chats().park(chat.chat(), "blocked", LONG_AGO);
        IntStream.range(0, articles)
                .mapToObj(MissedTest::article)
                .forEach(brief -> talk.database
                        .articles()
                        .keep(
                                brief,
                                List.of("id:" + brief.id()),
                                new Stamp("articles", brief.id() + ".md", "1"),
                                true));
        while (talk.database.outbox().fanOut(100, NOW)) {}
    }

    /** The same, and it is back and was asked. */
    private void asked(ChatRef chat, int articles) {
        missed(chat, articles);
        talk.database.chats().unpark(chat.chat(), NOW);
        List<Push> notice = talk.database.outbox().claim(9, NOW, Duration.ofMinutes(1));
        talk.database.outbox().sent(notice.stream().map(Push::id).toList(), 1, NOW);
    }

    private static Brief article(int number) {
        return Samples.english()
                .id(ArticleId.draw(new Random(number)).value())
                .title("Number " + number)
                .brief();
    }

    /** Subjects of the rows that wait. */
    private List<String> owed() {
        return talk.database.outbox().claim(9, NOW, Duration.ofMinutes(1)).stream()
                .map(Push::subject)
                .toList();
    }
}
