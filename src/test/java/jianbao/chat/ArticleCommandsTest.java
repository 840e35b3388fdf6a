package jianbao.chat;

import static jianbao.chat.Talk.ANN;
import static jianbao.chat.Talk.PRIVATE;
import static jianbao.chat.Talk.buttons;
import static jianbao.chat.Talk.labels;
import static jianbao.chat.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import jianbao.model.Brief;
import jianbao.model.Published;
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

class ArticleCommandsTest {
    private Talk talk;

    @BeforeEach
    void open(@TempDir Path folder) {
        talk = new Talk(folder);
    }

    @AfterEach
    void close() {
        talk.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /latest                        | 1–5 / 42
            /latest 3                      | 1–3 / 42
            /latest 3 2                    | 4–6 / 42
            /latest 5 9                    | 41–42 / 42
            /latest 5 99                   | 41–42 / 42
            /latest 0                      | 1–1 / 42
            /latest -5 -5                  | 1–1 / 42
            /latest 1000                   | 1–10 / 42
            /latest ３                     | 1–3 / 42
            /latest 99999999999999999999   | 1–5 / 42
            /latest articles please        | 1–5 / 42
            """)
    void the_latest_are_paged(String command, String range) throws TelegramException {
        talk.with(fortyTwo());
        assertThat(text(talk.ann(command))).startsWith("Latest articles · " + range + "\n\n");
    }

    @Test
    void pages_are_turned_in_place_from_the_first_to_the_last() throws TelegramException {
        talk.with(fortyTwo());
        Outgoing page = talk.ann("/latest");
        for (int number = 1; number <= 9; number++) {
            assertThat(labels(page)).containsExactly("‹", number + " / 9", "›");
            page = Talk.only(talk.press(PRIVATE, ANN, buttons(page).get(2).data()));
            assertThat(page.replaces()).isEqualTo(555);
        }
        assertThat(labels(page)).contains("1 / 9");
    }

    @Test
    void an_empty_list_says_what_to_do() throws TelegramException {
        assertThat(text(talk.wei("/latest"))).isEqualTo("还没有文章。订阅以后，新文章会发到这里。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/s_k3f7x2aa",
                "/summary k3f7x2aa",
                "/summary /s_k3f7x2aa",
                "/summary 灯塔",
                "/summary 守灯人",
                "/S_K3F7X2AA"
            })
    void an_article_is_found_by_its_id_and_by_its_words(String command) throws TelegramException {
        talk.with(Samples.chinese().brief(), Samples.english().brief());
        Outgoing card = talk.wei(command);
        assertThat(text(card)).startsWith("长江口的灯塔为什么不再亮灯\n2024-11-12 · 林晚 · 约 5 分钟\n\n守灯人老周");
        assertThat(labels(card)).containsExactly("更长", "原文");
    }

    @Test
    void a_longer_summary_takes_the_place_of_the_shorter_one() throws TelegramException {
        talk.with(Samples.chinese().brief());
        Outgoing card = talk.wei("/summary 灯塔");
        Outgoing longer =
                Talk.only(talk.press(PRIVATE, ANN, buttons(card).get(0).data()));
        assertThat(longer.replaces()).isEqualTo(555);
        assertThat(text(longer)).endsWith("自己挂了上去。");
        assertThat(labels(longer)).containsExactly("更短", "原文");
    }

    @Test
    void of_several_matches_the_best_is_shown_and_the_others_are_a_button_away() throws TelegramException {
        talk.with(fortyTwo());
        Outgoing card = talk.ann("/summary number");
        assertThat(buttons(card)).contains(Button.press("Other matches", "/search number"));
        Outgoing others = Talk.only(talk.press(PRIVATE, ANN, "/search number"));
        assertThat(others.replaces()).isZero();
        assertThat(text(others)).startsWith("“number” · 5+\n\nArticle number ");
        assertThat(text(others).split("/s_", -1)).hasSize(6);
    }

    @Test
    void words_in_the_form_of_an_id_are_words_where_no_article_has_it() throws TelegramException {
        talk.with(Samples.english().title("What deepmind read").brief());
        assertThat(text(talk.ann("/summary deepmind"))).startsWith("What deepmind read");
    }

    @Test
    void what_is_not_there_is_said_to_be_so() throws TelegramException {
        assertThat(text(talk.wei("/summary 量子鸽"))).isEqualTo("没有找到“量子鸽”。试试更短的词，或看 /latest。");
        assertThat(text(talk.wei("/search 量子鸽"))).startsWith("没有找到“量子鸽”。");
        assertThat(text(talk.wei("/s_k3f7x2aa"))).isEqualTo("没有 /s_k3f7x2aa 这篇文章。看看 /latest。");
        assertThat(text(talk.wei("/s_nonsense_of_any_length"))).startsWith("没有 /s_nonsense");
    }

    @Test
    void a_command_without_its_words_shows_how_to_add_them() throws TelegramException {
        assertThat(text(talk.ann("/summary"))).isEqualTo("Add a few words to /summary, such as /summary OpenAI");
        assertThat(text(talk.wei("/search"))).isEqualTo("Add a few words to /search, such as /search OpenAI");
    }

    @Test
    void a_withdrawn_article_is_not_listed_but_old_links_lead_to_it() throws TelegramException {
        talk.with(Samples.chinese().brief());
        talk.database.articles().withdraw("articles", "k3f7x2aa.md");
        assertThat(text(talk.wei("/latest"))).startsWith("还没有文章");
        assertThat(text(talk.wei("/s_k3f7x2aa"))).startsWith("长江口");
    }

    private static Brief[] fortyTwo() {
        return IntStream.range(0, 42)
                .mapToObj(i -> Samples.english()
                        .id("aaaaa" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "a")
                        .title("Article number " + i)
                        .published(Published.on(LocalDate.of(2024, 1, 1).plusDays(i)))
                        .brief())
                .toArray(Brief[]::new);
    }
}
