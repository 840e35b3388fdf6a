package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今天我们谈谈机器学习。             | zh
            我們在臺北開會。                   | zh
            OpenAI 的 GPT-4 与 Anthropic 的模型 | zh
            品牌叫「ふじ」的苹果在这里卖得很好，价格也不贵 | zh
            今日は天気がいいですね。           | ja
            東京タワーへ行きました             | ja
            오늘은 날씨가 좋네요               | ko
            The cat sat on the mat and slept.  | en
            Der Hund ist nicht im Haus, und die Katze schläft. | de
            Le chat dort dans la maison et ne bouge pas. | fr
            El perro duerme en la casa y no se mueve. | es
            Il gatto dorme nella casa e non si muove. | it
            Сегодня хорошая погода.            | ru
            Сьогодні гарна погода, і ми їдемо. | uk
            هذا كتاب جديد                      | ar
            Καλημέρα κόσμε                     | el
            """)
    void the_language_is_told_by_script_and_small_words(String text, String language) {
        assertThat(Languages.detect(text)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12345 !!!", "🎉🎉", "OpenAI Sora", "https://example.com/the/of/and"})
    void nothing_is_claimed_about_a_text_that_does_not_tell(String text) {
        assertThat(Languages.detect(text)).isNull();
    }

    @Test
    void only_the_beginning_of_a_text_is_looked_at() {
        String text = "这是中文。".repeat(1000) + "the ".repeat(1_000_000);
        assertThat(Languages.detect(text)).isEqualTo("zh");
    }
}
