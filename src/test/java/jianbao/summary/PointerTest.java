package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    private static final String TITLE = "市图书馆下月起全天开放";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新的灯和书架完美地装点了这些房间。",
                "如果Heron的夜读社离开该州，读者就没有地方可去。",
                "陈河表示：“这一上升的趋势说明读者想在夜里读书。”",
                "夜读社作为河边最大的阅览室，正在用新的灯和书架转变这一格局。",
                "作为河边最大的阅览室，夜读社正通过新的灯和书架，改变这一格局。",
                "多内兰先生将这些新书架搬到了城南。",
                "在会议上，馆长谈到了夜里的灯。",
                "夜读社的阅览室正面对此挑战，添了二十盏灯。",
                "馆方旨在通过把新的书架、桌椅和灯搬到城南的阅览室里去，来解决这一问题。",
                "馆方用新的书架、桌椅和灯克服了这些困难。",
                "在该协议下，馆员在夜里值班。",
                "馆长表示，这60名馆员都在夜里值班。",
                "两百年前，城南的诗人写了一部类似的故事。",
                "馆长当然也看到了这一点。",
                "近日，三位工程师在这一领域迈出了一步。",
                "城南的建筑业围绕这两座桥展开。",
                "馆方在一篇通告中研究了这个问题。",
                "馆员们说，这些问题还会影响夜里的开放。",
                "城南的「夜读」可以解决这一烦恼。",
                "最重要的是，这并不能减少夜里的噪声。",
                "城南的石匠要得到该渡口的许可。",
                "乌篷船是其中最常用的一种。",
                "雨季里后一种办法用得更多。",
                "石匠的手艺在这里起到了关键作用。",
                "通过新的书架，读者消除了这些障碍。"
            })
    void what_stands_nowhere_before_was_named_by_another_sentence(String text) {
        assertThat(Pointer.isDangling(text, TITLE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "河边的人在夜里读书的时间越来越长，馆方要跟上这些变化。",
                "城南的人从前只能在白天借到想读的书，夜读社改变了这一局面。",
                "在市图书馆里，馆长谈到了夜里的灯。",
                "Heron的夜读社将离开日本，该国的读者就没有地方可去。",
                "陈河表示：“夜里读书的人多了，这一趋势让馆员放心。”",
                "馆里的灯常常坏，馆方用新的灯、书架和桌椅解决了这些问题。",
                "馆方应该在夜里开门。",
                "城南的诗人写了一部与民歌类似的故事。",
                "60名馆员在夜里值班，这60名馆员都住在城南。",
                "读者喜欢这座图书馆。",
                "阅览室在夜里开放，读者在这些阅览室里读书。",
                "馆员在夜里清点书架时听见了脚步声，没有人知道这件事。",
                "石桥，这座三百年的老桥，今年重建。",
                "船长说，从石桥到渡船的变化占用了修码头的时间，这对河边的人不公平。",
                "馆长说：“我喜欢这一点。”",
                "我们生活在这个世界上。",
                "馆长是这样说的。",
                "馆员清点了书架、桌椅和灯，这些东西都还在。",
                "馆员应该在夜里开门。",
                "North Pier公司今年换了船，该公司去年换过一次。",
                "因此馆里添了座位。",
                "馆里有三种灯，其中一种最亮。",
                "石桥今年重建。"
            })
    void what_the_title_or_the_sentence_names_stands_alone(String text) {
        assertThat(Pointer.isDangling(text, TITLE)).isFalse();
    }

    @Test
    void a_site_is_named_by_a_site_alone() {
        String open = "船员的工会昨天开了两个小时的会，决定在该工厂里投票。";
        assertThat(Pointer.isDangling(open, "船员将投票")).isTrue();
        assertThat(Pointer.isDangling(open, "船厂的船员将投票")).isFalse();
        assertThat(Pointer.isDangling("船员的工会昨天在城南开会，决定在该工厂里投票。", "船员将投票")).isFalse();
    }
}
