package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "船夫们把她 escorted 到了渡口的北岸。",
                "今年的水位 sharply 上涨，渡船停航了三天。",
                "新的水位计帮助船夫更好地measure河水的深浅。",
                "撑了十八年船的ナ德表示，他想在岸上开一家面馆。",
                "ナ德在长河上撑了十八年船。",
                "在岸上开面馆的是阿ナ。",
                "长河的_CAPTAIN 方案在春天开始试用。",
                "The captain said that the river rose by two metres in one night，他说。"
            })
    void a_chinese_sentence_that_is_not_all_translated_is_foreign(String sentence) {
        assertThat(Foreign.isIn(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "船夫用 token 换船票，每个 token 能坐三次。",
                "电影《ナデ》讲了一个船夫的故事。",
                "船夫 说 今年 的 水位 比 去年 高 了 两 米，渡船 停航 了 三 天。",
                "新船叫 Speedily，用 WIFI 和 wifi 都能订票。",
                "在 MAP_RIVER 这张图上看得到三座石桥。"
            })
    void names_and_terms_in_it_are_none(String sentence) {
        assertThat(Foreign.isIn(sentence)).isFalse();
    }
}
