package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    private static final String TITLE = "市图书馆下月起全天开放";

    @ParameterizedTest
    @ValueSource(strings = {"馆长当然也看到了这一点。", "近日，三位工程师在这一领域迈出了一步。", "城南的建筑业围绕这两座桥展开。", "馆方在一篇通告中研究了这个问题。"})
    void what_stands_nowhere_before_was_named_by_another_sentence(String text) {
        assertThat(Pointer.isDangling(text, TITLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "读者喜欢这座图书馆。",
                "阅览室在夜里开放，读者在这些阅览室里读书。",
                "馆员在夜里清点书架时听见了脚步声，没有人知道这件事。",
                "石桥，这座三百年的老桥，今年重建。",
                "馆长说：“我喜欢这一点。”",
                "我们生活在这个世界上。",
                "馆长是这样说的。",
                "石桥今年重建。"
            })
    void what_the_title_or_the_sentence_names_stands_alone(String text) {
        assertThat(Pointer.isDangling(text, TITLE)).isFalse();
    }
}
