package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
    @Test
    void terms_are_numbered_in_the_order_in_which_they_are_met() {
        Vocabulary vocabulary = new Vocabulary("en");
        assertThat(vocabulary.numbers("Rain and more rain, and wind.")).containsExactly(0, 1, 2, 0, 1, 3);
        assertThat(vocabulary.numbers("WIND and snow")).containsExactly(3, 1, 4);
        assertThat(vocabulary.size()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            en,    bridge,  true
            en,    the,     false
            en,    would,   false
            en-GB, would,   false
            en,    nicht,   true
            de,    nicht,   false
            de,    would,   true
            fr,    dans,    false
            -,     the,     true
            en,    ox,      false
            ru,    на,      false
            ru,    мост,    true
            zh,    石桥,    true
            zh,    桥,      true
            zh,    ai,      false
            ja,    まち,    true
            ko,    다리,    true
            th,    สะพาน,   true
            """)
    void small_words_of_the_language_and_short_ones_of_an_alphabet_are_no_content(
            @Nullable String language, String word, boolean content) {
        Vocabulary vocabulary = new Vocabulary(language);
        assertThat(vocabulary.isContent(vocabulary.numbers(word)[0])).isEqualTo(content);
    }

    @Test
    void each_pair_of_chinese_characters_is_content() {
        Vocabulary vocabulary = new Vocabulary("zh");
        assertThat(Arrays.stream(vocabulary.numbers("这是一座的桥"))).hasSize(5).allMatch(vocabulary::isContent);
    }

    @Test
    void a_long_article_has_room_for_all_its_terms() {
        Vocabulary vocabulary = new Vocabulary("en");
        for (int i = 0; i < 5000; i++) {
            int number = vocabulary.numbers(i % 2 == 0 ? "word" + i : "" + i % 100)[0];
            assertThat(vocabulary.isContent(number)).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void of_an_endless_sentence_only_the_beginning_is_looked_at() {
        String text = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(new Vocabulary("en").numbers(text)).hasSizeBetween(100, 1200);
    }

    @Test
    void a_text_without_words_has_no_terms() {
        Vocabulary vocabulary = new Vocabulary("en");
        assertThat(vocabulary.numbers("… 🎉 --")).isEmpty();
        assertThat(vocabulary.size()).isZero();
    }
}
