package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OpenAI的翁荔        | openai 的翁 翁荔
            翁荔                | 翁荔
            翁                  | 翁
            第3章               | 第 3 章
            人工智能            | 人工 工智 智能
            ＧＰＴ－４ Turbo    | gpt 4 turbo
            OpenAI's GPT-4o     | openai s gpt 4o
            don’t               | don t
            Straße CAFÉ         | straße café
            東京タワー          | 東京 京タ タワ ワー
            ﾃﾞｰﾀ                | デー ータ
            人工，智能          | 人工 智能
            नमस्ते दुनिया         | नमस्ते दुनिया
            """)
    void words_and_pairs_are_found_in_order(String text, String terms) {
        assertThat(Terms.of(text)).containsExactly(terms.split(" "));
    }

    @Test
    void a_text_without_letters_and_digits_has_no_terms() {
        assertThat(Terms.of("！？… 🎉 --- ")).isEmpty();
    }

    @Test
    void a_character_beyond_the_basic_plane_is_one_character() {
        assertThat(Terms.of("𠮷野家")).containsExactly("𠮷野", "野家");
    }

    @Test
    void an_index_answers_a_query_of_one_character_wherever_it_stands() {
        List<String> indexed = Terms.indexed("OpenAI的翁荔");
        assertThat(indexed).containsExactly("openai", "的翁", "翁荔", "的", "翁", "荔");
        assertThat(indexed).containsAll(Terms.of("荔"));
    }

    @Test
    void an_endless_word_is_cut_and_still_found_by_itself() {
        String word = "A".repeat(100_000);
        assertThat(Terms.of(word))
                .hasSize(1)
                .allSatisfy(term -> assertThat(term).hasSize(64));
    }
}
