package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jianbao.model.Brief;
import jianbao.model.Language;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void an_entry_is_three_short_lines() {
        List<Brief> entries =
                List.of(Samples.chinese().brief(), Samples.english().brief());
        Screen screen = Sendable.checked(Lists.latest(entries, new Page(9, 5, 42), Language.CHINESE));
        assertThat(screen.text().text()).isEqualTo("""
                        最新文章 · 41–42 / 42

                        长江口的灯塔为什么不再亮灯
                        2024-11-12 · 林晚 · /s_k3f7x2aa
                        守灯人老周今年六十七岁，在岛上住了四十一年。

                        The village that moved its library onto a boat
                        2024-11-12 · articles · /s_m7w2c5bb
                        For three winters the road to the valley was closed from…""");
        assertThat(screen.text().spans()).extracting(Span::kind).containsOnly(Span.Kind.BOLD);
        assertThat(screen.keyboard().rows())
                .isEqualTo(List.of(List.of(
                        Button.press("‹", "~/latest 5 8"),
                        Button.press("9 / 9", "~/latest 5 9"),
                        Button.press("›", "~/latest 5 1"))));
    }

    @Test
    void only_our_own_commands_can_be_tapped() {
        Brief brief = Samples.english()
                .title("Start ./jianbao first")
                .authors("/etc")
                .prose("Ask /health now.")
                .brief();
        RichText text = Sendable.checked(Lists.latest(List.of(brief), new Page(1, 5, 1), Language.ENGLISH))
                .text();
        assertThat(text.spans().stream()
                        .filter(span -> span.kind() == Span.Kind.CODE)
                        .map(span -> text.text().substring(span.offset(), span.offset() + span.length())))
                .containsExactly("./jianbao", "/etc", "/health");
        assertThat(text.text()).contains("\n2024-11-12 · /etc · /s_m7w2c5bb\n");
    }

    @Test
    void a_single_page_needs_no_buttons() {
        Screen screen = Lists.latest(List.of(Samples.english().brief()), new Page(1, 5, 1), Language.ENGLISH);
        assertThat(Sendable.checked(screen).keyboard().rows()).isEmpty();
        assertThat(screen.text().text()).startsWith("Latest articles · 1–1 / 1\n\n");
    }

    @Test
    void an_article_that_came_after_the_count_is_counted() {
        List<Brief> two = Collections.nCopies(2, Samples.english().brief());
        assertThat(header(Lists.latest(two, new Page(1, 5, 1), Language.ENGLISH)))
                .isEqualTo("Latest articles · 1–2 / 2");
    }

    @Test
    void an_empty_list_says_what_to_do() {
        Screen screen = Sendable.checked(Lists.latest(List.of(), new Page(1, 5, 0), Language.ENGLISH));
        assertThat(screen.text().text()).isEqualTo("There are no articles yet. Subscribe, and new ones come here.");
        assertThat(screen.keyboard().rows()).isEqualTo(List.of(List.of(Button.press("Subscribe", "/subscribe"))));
    }

    @Test
    void an_article_of_images_shows_without_a_sentence() {
        Brief brief = Samples.chinese().prose().brief();
        assertThat(Lists.latest(List.of(brief), new Page(1, 5, 1), Language.CHINESE)
                        .text()
                        .text())
                .endsWith("/s_k3f7x2aa");
    }

    @Test
    void titles_are_whole_up_to_sixty_characters_and_then_cut() {
        assertThat(titleShown("题".repeat(60))).isEqualTo("题".repeat(60));
        assertThat(titleShown("题".repeat(61))).isEqualTo("题".repeat(59) + "…");
        assertThat(titleShown("twelve words ".repeat(10).strip()))
                .isEqualTo("twelve words ".repeat(9).strip() + "…");
    }

    @Test
    void matches_are_headed_by_the_words_and_their_number() {
        List<Brief> five = Collections.nCopies(5, Samples.chinese().brief());
        assertThat(header(Lists.found("灯塔", five, true, Language.CHINESE))).isEqualTo("“灯塔” · 5+");
        assertThat(header(Lists.found("灯塔", five.subList(0, 2), false, Language.ENGLISH)))
                .isEqualTo("“灯塔” · 2");
    }

    @Test
    void the_longest_list_fits_into_a_message_whatever_it_holds() {
        for (String hostile : List.of("字", "w", "👨‍👩‍👧", "a\u0301", "\ud83d\n", "\u202e", "/s_ ")) {
            String much = hostile.repeat(10_000);
            Brief brief =
                    Samples.chinese().title(much).authors(much).prose(much).brief();
            List<Brief> entries = Collections.nCopies(Lists.MAX_ENTRIES, brief);
            Screen screen = Sendable.checked(Lists.latest(entries, new Page(1, 10, 1000), Language.CHINESE));
            assertThat(screen.text().text().split("/s_k3f7x2aa", -1)).hasSize(Lists.MAX_ENTRIES + 1);
            Sendable.checked(Lists.found(much, entries, true, Language.CHINESE));
        }
    }

    private static String titleShown(String title) {
        Screen screen =
                Lists.latest(List.of(Samples.chinese().title(title).brief()), new Page(1, 5, 1), Language.CHINESE);
        return Sendable.checked(screen).text().text().lines().toList().get(2);
    }

    private static String header(Screen screen) {
        return Sendable.checked(screen).text().text().lines().findFirst().orElseThrow();
    }
}
