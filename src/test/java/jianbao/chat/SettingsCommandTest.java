package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.GROUP;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.USUAL;
import static jianbao.chat.Talk.WEI;
import static jianbao.chat.Talk.buttons;
import static jianbao.chat.Talk.labels;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.model.QuietHours;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.view.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is 8:00 UTC on Thursday, 21 November 2024. */
class SettingsCommandTest {
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new Talk(folder).with(Samples.chinese().brief());
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @Test
    void one_screen_shows_what_is_usual_until_something_is_chosen() throws TelegramException {
        assertThat(text(talk.ann("/settings"))).isEqualTo("""
                Settings
                Language: English
                Time zone: UTC, now 08:00
                Quiet hours: none
                Summaries: short, about 60 words
                Digest: none, articles come as they appear""");
    }

    @Test
    void it_shows_all_that_was_chosen_and_leads_to_each_choice() throws TelegramException {
        talk.wei("/settings zone 柏林");
        talk.wei("/settings quiet 23:00-07:00");
        talk.wei("/settings length long");
        talk.wei("/digest 每周五 18:00");
        Outgoing answer = talk.wei("/settings");
        assertThat(text(answer)).isEqualTo("""
                设置
                语言：中文
                时区：柏林（UTC+1），现在 09:00
                免打扰：23:00–07:00
                摘要：长，约 500 字
                汇总：每周五 18:00""");
        assertThat(buttons(answer))
                .extracting(Button::data)
                .containsExactly(
                        "~/settings language",
                        "~/settings zone",
                        "~/settings quiet",
                        "~/settings length",
                        "~/settings digest");
    }

    @Test
    void a_choice_is_made_by_buttons_in_one_message() throws TelegramException {
        for (String data : new String[] {"~/settings", "~/settings length", "~/settings length one"}) {
            assertThat(Talk.only(talk.press(PRIVATE, WEI, data)).replaces()).isEqualTo(555);
        }
        assertThat(chosen(PRIVATE).length()).isEqualTo(Length.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "zone", "quiet", "length", "digest"})
    void every_choice_leads_back(String what) throws TelegramException {
        assertThat(buttons(talk.ann("/settings " + what))).contains(Button.press("‹ Settings", "~/settings"));
    }

    @Test
    void the_language_changes_at_once() throws TelegramException {
        assertThat(text(talk.ann("/settings language zh"))).startsWith("设置\n语言：中文");
        assertThat(talk.database.chats().language(PRIVATE.chat())).contains(Language.CHINESE);
        assertThat(text(talk.ann("/settings language fr"))).isEqualTo("语言：中文");
    }

    @ParameterizedTest
    @CsvSource({"Berlin, Europe/Berlin", "上海, Asia/Shanghai", "utc-3:30, -03:30", "San Francisco, America/Los_Angeles"})
    void a_zone_is_chosen_by_a_place(String words, ZoneId zone) throws TelegramException {
        assertThat(text(talk.ann("/settings zone " + words))).startsWith("Settings");
        assertThat(chosen(PRIVATE).zone()).isEqualTo(zone);
    }

    @Test
    void of_several_zones_one_is_asked_for() throws TelegramException {
        Outgoing answer = talk.ann("/settings zone CST");
        assertThat(text(answer)).isEqualTo("Which time zone is “CST”?");
        assertThat(labels(answer)).contains("Shanghai (UTC+8)", "Chicago (UTC-6)");
        assertThat(chosen(PRIVATE).zone()).isEqualTo(USUAL.zone());
        talk.press(PRIVATE, ANN, buttons(answer).get(0).data());
        assertThat(chosen(PRIVATE).zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void a_misspelt_place_is_asked_back() throws TelegramException {
        Outgoing answer = talk.ann("/settings zone Shangai");
        assertThat(text(answer)).isEqualTo("I do not know “Shangai”. Did you mean this?");
        assertThat(buttons(answer)).contains(Button.press("Shanghai (UTC+8)", "~/settings zone Asia/Shanghai"));
    }

    @Test
    void an_unknown_place_is_answered_with_an_example() throws TelegramException {
        assertThat(text(talk.ann("/settings zone Lummerland")))
                .isEqualTo("I do not know “Lummerland”. Try a large city nearby, or an offset such as UTC+8:"
                        + " /settings zone Berlin");
    }

    @Test
    void quiet_hours_come_and_go() throws TelegramException {
        talk.ann("/settings quiet 11pm-7am");
        assertThat(chosen(PRIVATE).quiet()).contains(new QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 0)));
        assertThat(labels(talk.ann("/settings quiet"))).contains("Off");
        talk.ann("/settings quiet nights");
        assertThat(chosen(PRIVATE).quiet()).isPresent();
        talk.ann("/settings quiet off");
        assertThat(chosen(PRIVATE).quiet()).isEmpty();
    }

    @Test
    void the_length_holds_for_summaries_that_are_asked_for() throws TelegramException {
        talk.wei("/settings length one");
        for (String asking : new String[] {"/s_k3f7x2aa", "/summary k3f7x2aa", "/summary 灯塔"}) {
            assertThat(text(talk.wei(asking))).contains("老周").doesNotContain("去年秋天");
        }
        assertThat(text(talk.wei("/s_k3f7x2aa long"))).contains("去年秋天");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zone ", "quiet ", "length ", "language ", "digest "})
    void a_novel_changes_nothing(String what) throws TelegramException {
        for (String word : new String[] {"x", "8-", "北京 ", "\u0301", "{0}", "/"}) {
            String novel = "/settings " + what + word.repeat((4096 - 20) / word.length());
            assertThat(text(talk.ann(novel))).hasSizeLessThan(300);
            assertThat(chosen(PRIVATE)).isEqualTo(USUAL);
        }
    }

    @Test
    void in_a_group_only_administrators_see_and_choose() throws TelegramException {
        for (String data : new String[] {"~/settings", "~/settings zone Asia/Shanghai", "~/settings quiet 23-7"}) {
            Outgoing refusal = Talk.only(talk.press(GROUP, ANN, data));
            assertThat(text(refusal)).isEqualTo("In a group, this is for administrators.");
            assertThat(refusal.replaces()).isZero();
        }
        assertThat(chosen(GROUP)).isEqualTo(USUAL);

        talk.administrator(ANN);
        talk.say(GROUP, ANN, "/settings@JianbaoBot zone 上海");
        assertThat(chosen(GROUP).zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~/settings zone Mars/Phobos", "~/settings quiet 99-7", "~/settings zone \u0000"})
    void a_forged_button_changes_nothing_and_replaces_nothing(String data) throws TelegramException {
        assertThat(Talk.only(talk.press(PRIVATE, ANN, data)).replaces()).isZero();
        assertThat(chosen(PRIVATE)).isEqualTo(USUAL);
    }

    private Preference chosen(ChatRef chat) {
        return talk.database.preferences().of(chat.chat(), USUAL);
    }
}
