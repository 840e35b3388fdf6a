package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.model.Summary;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {
    @Test
    void a_card_is_title_facts_and_sentences() {
        assertThat(chinese(Samples.chinese().brief()).text().text()).isEqualTo("""
                        长江口的灯塔为什么不再亮灯
                        2024-11-12 · 林晚 · 约 5 分钟

                        守灯人老周今年六十七岁，在岛上住了四十一年。
                        去年秋天，航道改用卫星导航，灯塔的电闸第一次在夜里拉下。
                        港务局说，每年省下的电费刚好够修两段防波堤。""");
    }

    @Test
    void the_title_is_bold_and_leads_to_the_original() {
        assertThat(chinese(Samples.chinese().brief()).text().spans())
                .containsExactlyInAnyOrder(
                        new Span(0, 13, Span.Kind.BOLD, null),
                        new Span(0, 13, Span.Kind.LINK, "https://example.org/lighthouse"));
    }

    @Test
    void the_source_stands_in_for_an_author_who_is_not_known() {
        assertThat(english(Samples.english().brief()).text().text()).contains("2024-11-12 · articles · about 5 min");
    }

    @Test
    void other_sources_that_tell_the_story_are_named_once() {
        Samples sample = Samples.chinese().origins("河湾报", "晚报", "河湾报", "港口电台", "晚报");
        assertThat(chinese(sample.brief()).text().text()).contains("林晚 · 约 5 分钟 · 另见 晚报、港口电台\n");
        assertThat(english(sample.brief()).text().text()).contains("about 5 min · also in 晚报, 港口电台\n");
        assertThat(chinese(Samples.chinese().origins("晚报", "晚报").brief()).text().text())
                .doesNotContain("另见");
    }

    @Test
    void the_day_of_arrival_stands_in_for_a_date_that_is_not_known() {
        assertThat(english(Samples.english().published(null).brief()).text().text())
                .contains("2024-11-20 · ");
    }

    @Test
    void of_a_long_summary_what_it_adds_is_folded_and_the_short_one_is_a_button_away() {
        Brief brief = Samples.chinese()
                .prose("开头。".repeat(9), "二。", "三。", "四。".repeat(80), "五。")
                .brief();
        Screen card = Sendable.checked(Cards.card(brief, Length.LONG, Language.CHINESE));
        String text = card.text().text();
        assertThat(card.text().spans())
                .filteredOn(span -> span.kind() == Span.Kind.EXPANDABLE_QUOTE)
                .singleElement()
                .satisfies(span -> assertThat(text.substring(span.offset())).isEqualTo("四。".repeat(80) + "\n五。"));
        assertThat(text).contains("\n三。\n四。");
        assertThat(card.keyboard().rows())
                .isEqualTo(List.of(List.of(Button.press("更短", "~/s_k3f7x2aa short"), original("原文"))));
    }

    @Test
    void a_long_summary_that_fits_a_glance_stands_open() {
        Screen card = Sendable.checked(Cards.card(Samples.chinese().brief(), Length.LONG, Language.CHINESE));
        assertThat(card.text().spans()).extracting(Span::kind).doesNotContain(Span.Kind.EXPANDABLE_QUOTE);
        assertThat(card.text().text()).endsWith("\n渔民却说，没有那盏灯，雾天心里发慌。\n今年三月，他们凑钱买了一盏小灯，自己挂了上去。");
    }

    @Test
    void a_title_is_cut_where_no_person_would_go_on() {
        assertThat(chinese(Samples.chinese().title("题".repeat(140)).brief())
                        .text()
                        .text())
                .startsWith("题".repeat(140) + "\n");
        assertThat(chinese(Samples.chinese().title("题".repeat(141)).brief())
                        .text()
                        .text())
                .startsWith("题".repeat(139) + "…\n");
    }

    @Test
    void a_command_in_an_article_is_code() {
        Brief brief = Samples.english()
                .title("Use /health")
                .prose("Run ./jianbao --help first.")
                .brief();
        assertThat(english(brief).text().spans())
                .containsExactly(
                        new Span(0, 4, Span.Kind.BOLD, null),
                        new Span(4, 7, Span.Kind.CODE, null),
                        new Span(english(brief).text().text().indexOf("./"), 9, Span.Kind.CODE, null));
    }

    @Test
    void a_longer_summary_and_the_original_are_a_button_away() {
        assertThat(english(Samples.chinese().brief()).keyboard().rows())
                .isEqualTo(List.of(List.of(Button.press("Longer", "~/s_k3f7x2aa long"), original("Original"))));
    }

    @Test
    void what_is_not_longer_is_not_offered() {
        Brief brief = Samples.english().prose("One.", "Two.", "Three.").brief();
        assertThat(english(brief).keyboard().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:someone@example.org",
                "/relative",
                "javascript:alert(1)",
                "http:/no/host",
                "http://intranet/page"
            })
    void an_address_that_telegram_would_refuse_is_no_link(String url) {
        Screen card = english(Samples.english().url(url).brief());
        assertThat(card.text().spans()).extracting(Span::kind).containsExactly(Span.Kind.BOLD);
        assertThat(card.keyboard().rows().get(0)).extracting(Button::link).containsOnlyNulls();
    }

    @Test
    void who_asks_for_a_summary_hears_that_there_is_little_to_leave_out() {
        Brief brief =
                Samples.english().rest(0).prose("A storm came.", "It went.").brief();
        assertThat(asked(brief))
                .contains("\n\nThis article is hardly longer than a summary")
                .endsWith("\n\nA storm came.\nIt went.");
        assertThat(english(brief).text().text()).doesNotContain("hardly");
        assertThat(asked(Samples.english().brief())).doesNotContain("hardly");
    }

    @Test
    void only_an_unbroken_beginning_is_called_one() {
        Brief whole = Samples.english()
                .rest(0)
                .prose("A storm came at night.", "It", "went.")
                .brief();
        List<Sentence> all = whole.summary(Length.SHORT).sentences();
        assertThat(asked(whole)).contains("hardly");
        assertThat(asked(with(whole, new Summary(List.of(all.get(0), all.get(2))))))
                .doesNotContain("hardly");
        assertThat(asked(with(whole, new Summary(all.subList(1, 3))))).doesNotContain("hardly");
    }

    @Test
    void who_pressed_longer_is_not_told_that_it_is_hardly_longer() {
        Brief brief = Samples.english().rest(0).brief();
        assertThat(Cards.asked(brief, Length.LONG, Language.ENGLISH).text().text())
                .doesNotContain("hardly");
    }

    private static Brief with(Brief brief, Summary summary) {
        return brief.with(Map.of(Length.ONE, summary, Length.SHORT, summary, Length.LONG, summary), 1);
    }

    @Test
    void an_article_of_images_says_that_it_has_no_text() {
        Brief brief = Samples.english().prose().rest(0).brief();
        assertThat(asked(brief)).endsWith("This article has no running text to quote from.");
        assertThat(english(brief).text().text()).endsWith("2024-11-12 · articles");
    }

    @Test
    void the_other_matches_are_a_button_away_while_the_words_fit_into_one() {
        Brief brief = Samples.english().brief();
        assertThat(Sendable.checked(Cards.bestOf(brief, Length.LONG, Language.ENGLISH, "灯塔"))
                        .keyboard()
                        .rows()
                        .get(0))
                .contains(Button.press("Other matches", "/search 灯塔"));
        assertThat(Sendable.checked(Cards.bestOf(brief, Length.LONG, Language.ENGLISH, "灯塔".repeat(10)))
                        .keyboard()
                        .rows()
                        .get(0))
                .extracting(Button::label)
                .doesNotContain("Other matches");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_an_article_holds_breaks_a_card(Length length) {
        for (String hostile :
                List.of("字", "word ", "👨‍👩‍👧", "a\u0301", "\u0001", "\ud83d\n", "<b>&amp;", "\u202e")) {
            String much = hostile.repeat(10_000);
            Brief brief = Samples.chinese()
                    .title(much)
                    .authors(Collections.nCopies(300, much.substring(0, 100)).toArray(String[]::new))
                    .prose(Collections.nCopies(20, "。" + much.replace("\ud83d\n", ""))
                            .toArray(String[]::new))
                    .brief();
            for (Language language : Language.values()) {
                Sendable.checked(Cards.asked(brief, length, language));
            }
        }
    }

    private static Button original(String label) {
        return Button.link(label, java.net.URI.create("https://example.org/lighthouse"));
    }

    private static String asked(Brief brief) {
        return Sendable.checked(Cards.asked(brief, Length.SHORT, Language.ENGLISH))
                .text()
                .text();
    }

    private static Screen chinese(Brief brief) {
        return Sendable.checked(Cards.card(brief, Length.SHORT, Language.CHINESE));
    }

    private static Screen english(Brief brief) {
        return Sendable.checked(Cards.card(brief, Length.SHORT, Language.ENGLISH));
    }
}
