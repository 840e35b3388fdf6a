package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredicateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "删除旧的航线，只在夜里开新的航线。",
                "将展示三座石桥的老照片，通过船夫的话讲述洪水。",
                "为过河的人提供雨衣，可轻松折叠。",
                "拥有丰富的造船和修桥的相关经验。",
                "建议小步前行，寻求更稳的办法。",
                "为渡船和木船造了新的码头。",
                "一种新的石料，用于加固桥墩，可以在水里变硬。",
                "用对河流的敬意，对石头的耐心，来修好这座桥。",
                "石桥堪忧外，经历了三次洪水，木桥也旧了。",
                "选择河边最高的石头。",
                "加速了渡船在河上的往来。",
                "提供过河所要的一切。",
                "监测河水在雨季的涨落。",
                "提高渡船的速度，减少等候的时间，从而方便行人。",
                "具有更低的桥面。",
                "在多雨的季节进行河道的清理。",
                "由石头和木头搭建的桥面。",
                "基于水位而非雨量的开闸办法。",
                "从木桥到石桥。",
                "漫长的勘察和准备。",
                "净利润为三百万元，同比增长一成。",
                "2019 年又获聘为造船公司的顾问。",
                "2019年6月，获得由河务局颁发的奖章。",
                "2019年6月25日修好了河上的第二座桥。",
                "通过新的水闸，能够更快地放水。",
                "将渡口与码头相连，以方便过河的人。",
                "对于雨季的水位，明确了开闸的时刻。"
            })
    void what_lacks_its_subject_is_bare(String sentence) {
        assertThat(Predicate.isBare(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在河上的三十条渡船中，只有两条在夜里开。",
                "将石桥和渡口连在一起，使乘客少走两里路。",
                "市长在河边宣布重建石桥。",
                "提高水位是工程师的主意。",
                "开发者为渡口写了一个新的程序。",
                "分析师认为水位还会上涨。",
                "支持重建的人在桥上签了名。",
                "通过新的水闸，市里能够更快地放水。",
                "在河边散步是老人的习惯。",
                "使用旧石料修桥可以省下一半的钱。",
                "经历了两次洪水后，石桥终于重建。",
                "除了石桥，渡口也要重建。",
                "为了重建石桥，市里请来了石匠。",
                "2019年，市长在河边宣布重建石桥。",
                "2019年发生了一次洪水。",
                "造船公司的净利润增长了一成。",
                "将石桥与渡口连成一线，是市长的主意。",
                "根据市里的报告，开发人员花了三年修桥，用了旧石料。",
                "The ferry stopped."
            })
    void what_names_it_is_not(String sentence) {
        assertThat(Predicate.isBare(sentence)).isFalse();
    }

    @Test
    void hostile_sentences_are_judged_in_bounded_time() {
        for (String part : new String[] {"，", "提高，", "通过，", "的", "在", "将将，", "2019年"}) {
            String hostile = "提高" + part.repeat(200_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Predicate.isBare(hostile));
        }
    }
}
