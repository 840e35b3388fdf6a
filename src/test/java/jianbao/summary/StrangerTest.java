package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerTest {
    @ParameterizedTest
    @CsvSource({
        "Bridge表示，石桥今年重建。, Bridge",
        "布里奇说：“石桥今年重建。”, 布里奇",
        "“石桥今年重建，”布里奇说。, 布里奇",
        "Bridge 在博客中打了个比方：「石桥像一条船。」, Bridge",
        "温布里继续说道：“石桥今年重建。”, 温布里",
        "Heron还在夜里过河。, ",
        "Heron还与渡船一起过河。, Heron",
        "拍照的人还去了对岸。, 拍照的人"
    })
    void who_speaks_or_does_something_else_was_introduced_before(String sentence, String name) {
        assertThat(Stranger.in(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市长托马斯·布里奇表示，石桥今年重建。",
                "Heron Ferries的船长Thomas Bridge表示，石桥今年重建。",
                "“石桥今年重建，”市长说。",
                "“布里奇先生来了，”布里奇说。",
                "“石桥今年重建，”布里奇说，他是石桥的看守人。",
                "石桥今年重建。",
                "...",
                "渡船公司还买了新船。"
            })
    void who_is_introduced_is_no_stranger(String sentence) {
        assertThat(Stranger.in(sentence)).isNull();
    }
}
