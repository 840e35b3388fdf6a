package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "船夫们在继续摆渡的同时，尽管河水越来越高。",
                "虽然渡船公司后来也卖出了自己的票。",
                "由于一位船长在夜里把船票送给了河边的孩子们。",
                "Heron如何在洪水里过河Heron的船长昨天在码头讲了那一夜。",
                "水位为什么在夜里涨了两米？",
                "水位在夜里涨了两米，真的不要紧吗？！",
                "今天宣布推出夜里的航班，从北岸到南岸只要十分钟。",
                "即使渡口最近推出了一项名为“夜航”的活动，鼓励居民在夜里坐船。",
                "作为城南的第一座石桥，与以前所有用木头搭建的桥不同。",
                "重建石桥的办法写在一张图上，包括三个主要部分。",
                "新桥的图纸由四个部分组成。",
                "解决水位上涨的难题随着上游的雨水越来越多，旧的石桥越来越难守住。",
                "新的水位计达到了旧的三倍的*精度和寿命。",
                "重建石桥的计划包括以下几个部分：",
                "重建石桥的计划可以从以下三个方面入手。",
                "石桥能不能守住，要从水位、桥墩和上游的雨量三个方面来分析。",
                "市长把昨夜的洪水叫作“第二个春天”但在周三以后，渡船停航了。",
                "我们就以城南的那座石桥为例。",
                "昨天夜里，船长在桥头写下了这样一段话。",
                "值得一提的是，石桥在雨季里的表现。",
                "渡船在逆流和大风方面的出色表现。",
                "船长说两座桥有以下相似之处： 石头和木头都来自上游。",
                "石桥与木桥的比较，Anna Bridge，Tom River，2024年8月。",
                "现有的过河办法可以大致分为两组。",
                "本次造船比赛重点设置以下赛题。",
                "到底是石桥还要再等几年，还是木桥先倒，谁也不知道。",
                "（三座桥，一分钟看懂）这些石桥都站了三百年。",
                "快讯｜城南石桥在夜里关闭，水位上涨两米！",
                "加固城南那座石桥的三个桥墩；",
                "的工程师和船长一起量了水位。",
                "，船长在桥上等了一整夜。",
                "（上证代码：600000），一家造船的公司今天换了船长。",
                "（没错，这就是去年倒掉的那座石桥。）",
                "会：三百位工程师在石桥边相聚。",
                "*1“长河”是长河造船公司的名称。",
                "1:02石桥在洪水里摇晃的样子被人拍了下来。",
                "船长说：“水位在夜里涨了两米。",
                "《石桥的历史这本书讲了三百年的故事。",
                "Triadic ，三元配色方案。",
                "三座石桥在夜里的灯光效果图。",
                "灰色：真实的水位；蓝色：预测的水位和流量。",
                "城南那座石桥的三个桥墩是如何站住的。",
                "三座石桥的桥墩（其中一座用松木搭建起来，两座用石头）。",
                "01 、城南的石桥和渡口的木桥一起重建。",
                "Letters on Bridges and Rivers (2024).",
                "and the river rose by two metres in one night.",
                "These are the bridges of the town that fell:.",
                "Building Bridges for the People of the River."
            })
    void a_torn_sentence_a_question_or_a_heading_cannot_stand_by_itself(String sentence) {
        assertThat(Fitness.isSentence(sentence) && Fitness.isLongEnough(sentence))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "随着老船长一起离开的还有他的三个儿子和一条狗。",
                "Heron如何在洪水里过河，Heron的船长昨天在码头讲过。",
                "石桥在洪水里站了三百年，今年第一次关闭。",
                "今天宣布的航班在夜里也从北岸开到南岸。",
                "即使桥墩倒了一个，石桥在洪水里也守住了。",
                "作为城南的第一座石桥，它与以前所有的木桥不同。",
                "船队包括三条渡船，每天来回三十次。",
                "解决水位上涨的难题时，随着雨水一起来的还有泥沙。",
                "渡口的收入随着游客增加，今年翻了一番。",
                "新桥有 3*4 个桥墩，*每一个*都用石头砌成。",
                "新桥的*每一个*桥墩都用石头砌成。",
                "“水位在夜里涨了两米，”船长说，“没有人睡得着。”",
                "当地时间周三，水位上涨两米。",
                "船长说过“水会退”，但在周三以后，渡船还是停航了。",
                "专家从水位和雨量两个方面分析了石桥的安全。",
                "市政厅在周三公布了新石桥的效果图。",
                "（上游的）三座水库同时放水。",
                "工程师解释了那三个桥墩是如何站住的。",
                "老人们都说，河上从来没有过这样一座石桥。",
                "长河造船公司（600000.SH)今年换了三位船长。",
                "iPhone 拍下的照片里，石桥只剩三个桥墩。",
                "The river rose by two metres in one night.",
                "Bridges of the Upper River Fell in the Night of the Flood, Mayor Says to the People There.",
                "eBay and others sold pieces of the old bridge."
            })
    void a_whole_statement_can(String sentence) {
        assertThat(Fitness.isSentence(sentence) && Fitness.isLongEnough(sentence))
                .isTrue();
    }
}
