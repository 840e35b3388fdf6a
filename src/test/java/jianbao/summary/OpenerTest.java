package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "船长托马斯·布里奇继续表示：“夜里的船太少。”",
                "主要优点包括夜里的灯和新的座位。",
                "重要的是，渡船在夜里也开。",
                "加上新的座位，渡船可以坐六十人。",
                "与前一次洪水不同，渡船没有停开。",
                "“我认为这是一条小船，城里人不坐。”船长说。",
                "已经修好的是东边的桥墩。",
                "对于其他码头，石头的用量更少。",
                "对于城南的码头来说，情况也是如此。",
                "据船长当天的日记，河水涨了两尺。",
                "CEO 表示还要在河上再开一条航线。",
                "会议参与者将亲手开一次渡船。",
                "目的是让船夫在夜里看清桥墩。",
                "船长陈河也辞职，渡船公司卖掉了他们一起造的船。",
                "“我们对此想了很久，”船长说。",
                "今天，宣布将在河上再开一条航线。",
                "至少它不会在夜里漏水。",
                "近一个世纪后，船夫的孙子买回了那条船。",
                "One such ferry is the Heron, built by the town in 1902.",
                "In essence, it's a bridge of boats.",
                "一位冒雨前来的老人告诉本报记者。",
                "Long Bridge Building Company首席执行官托马斯·布里奇（Thomas Bridge）表示。",
                "3个月后，渡船又开航了。",
                "24 小时后的码头上，只剩下两条船。",
                "第一，河道要清理。",
                "第一个关键词是石头。",
                "不仅没有修桥，也没有清理河道。",
                "用它来过河，十分轻松。",
                "既然它有三个拱，也就有四个桥墩。",
                "说来说去，大家都在等渡船。",
                "消息一经发布，码头上就站满了人。",
                "就在这样窄的河道里，三条船同时开了出来。",
                "差不多同一时间，下游也修了一座桥。",
                "又比如面对洪水，船长先把船系好。",
                "针对以上问题，工程师画了新的图纸。",
                "造船公司也因此成为河上最大的一家。",
                "「这是我见过最高的水位」。",
                "再减去修桥的钱，市里所剩不多。",
                "受此影响，渡船停了三天。",
                "或者，渡船会停在上游。",
                "基于以上理由，市里决定重建。",
                "起因是上游的一场雨。",
                "一个是石桥，另一个是木桥。",
                "结果发现，桥墩已经松动。",
                "在那之前，他修过三座桥。",
                "他在桥上站了一整夜。",
                "這座橋花了十年才建成。",
                "“这是我见过最高的水位。”",
                "其中一半的船没有回来。",
                "此外，渡船也停了。",
                "在他的设计里，桥有三个拱。",
                "对此，市长没有回答。",
                "对于这些说法，船长没有回答。",
                "造船公司的老板李明对本报透露。",
                "面对这些困难，工程师改了图纸。",
                "与此同时，上游的雨还在下。",
                "结果，桥在第二天倒了。",
                "更重要的是，没有人受伤。",
                "具体来说，水位高出两米。",
                "首先，要加固桥墩。",
                "第二，要清理河道。",
                "一是河道太窄。",
                "以防止河水再次漫过堤岸。",
                "以确保渡船能够照常来往。",
                "尽管如此，船长没有离开码头。",
                "意味着渡船可以重新开航。",
                "带着这个问题，记者去了上游。",
                "还要准备足够的沙袋。",
                "因为桥墩已经松动。",
                "后来桥又重建了一次。",
                "“石桥在洪水里站了三百年，我们要让它再站三百年。”",
                "“我们在桥上等了一整夜，”她对记者说。",
                "两个小时后，水退到了桥墩以下。",
                "第二天，渡船重新开航。",
                "目前，他住在桥边的小屋里。",
                "2019年，当他回到河边，桥已经不在了。",
                "为了解决这一问题，市里请来了石匠。",
                "正在河边修一座新的码头。",
                "当天稍晚，市长在河边否认了消息。",
                "对于这些传言，造船公司选择沉默。",
                "如果她当选，石桥将在春天重建。",
                "此前，他曾担任造船公司的经理。",
                "尽管如此，水位在夜里还是涨了。",
                "可以看到，河水已经漫过了堤岸。",
                "翻译过来，就是河边的石头。",
                "Finished Jane Bridges, captain of the ferry on the river.",
                "有助于船只在夜里靠岸。",
                "船长李明这样感慨。",
                "在洪水后的第二天，市长对一位记者评价道。",
                "水利局的工程师李明说。",
                "However, the bridge held.",
                "Because the river had risen.",
                "In addition, the ferry stopped.",
                "The former was built of stone.",
                "The council of the town therefore closed it.",
                "The old captain of the ferry said."
            })
    void what_points_back_needs_its_predecessor(String leaning) {
        assertThat(Opener.needsPrevious(leaning)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "至少三条渡船在夜里停航。",
                "首席执行官的船在夜里停航。",
                "会议在河边开了三天。",
                "今天，市长宣布将在河上再开一条航线。",
                "近两千人在河边看新船下水。",
                "其实桥早就该修了。",
                "以石头建成的桥能站三百年。",
                "此前，这座桥修过两次。",
                "而今桥上满是行人。",
                "那些住在河边的人最先听到水声。",
                "并非只有上游下了雨。",
                "也许明天水就会退。",
                "即使下雨，渡船也照常开。",
                "可以确定的是，桥没有倒。",
                "是否重建要等到春天再说。",
                "对于住在河边的人，桥就是路。",
                "对于此前的几座桥，没有人记得名字。",
                "在这次之后，市里立了新的规矩。",
                "根据这份报告，桥还能用三十年。",
                "更多的船停在了上游。",
                "“桥会重建，”市长在河边说。",
                "三年来，渡船每天都准时开航。",
                "两座桥之后还有一道水坝。",
                "目前，这次洪水的损失还不清楚。",
                "2019年，市长在河边宣布重建石桥。",
                "正如市长所说，桥会重建。",
                "当天气转暖，渡船就会重新开航。",
                "对于住在河边的人，洪水并不陌生。",
                "如果市长当选，石桥将在春天重建。",
                "Added sugar, captains say, keeps no bridge standing",
                "成为可能的是一条新的航线。",
                "随着雨季到来，水位开始上涨。",
                "市长表示：“桥会重建。”",
                "渡口的老人知道很多故事，说起来没有完。",
                "Thistles grow on the bridge.",
                "Soldiers closed the bridge."
            })
    void what_stands_for_itself_does_not(String sentence) {
        assertThat(Opener.needsPrevious(sentence)).isFalse();
    }

    @Test
    void the_title_is_predecessor_enough_for_its_own_subject() {
        assertThat(Opener.needsMoreThanTitle("该公司将在春天重建这座桥。")).isFalse();
        assertThat(Opener.needsMoreThanTitle("此次重建要花三年。")).isFalse();
        assertThat(Opener.needsMoreThanTitle("It takes three years to build a bridge."))
                .isFalse();
        assertThat(Opener.needsMoreThanTitle("此外，渡船也停了。")).isTrue();
        assertThat(Opener.needsMoreThanTitle("该公告是在河边的论坛上发布的。")).isTrue();
        assertThat(Opener.needsMoreThanTitle("该套件是给渡船用的。")).isTrue();
        assertThat(Opener.needsMoreThanTitle("此后，渡船再没有开过。")).isTrue();
        assertThat(Opener.needsMoreThanTitle("他在桥上站了一整夜。")).isTrue();
        assertThat(Opener.needsMoreThanTitle("She stood on the bridge all night."))
                .isTrue();
    }
}
