package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTalkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "桥梁研究所不认可其研究出版物中的任何供应商或产品。",
                "长河是一个网站，这篇文章中作者分享了石桥的照片。",
                "本文介绍了三种修桥的办法。",
                "渡船正在悄然改变河上的生活，但大部分人仍不知道该如何使用。",
                "在即将举行的长河大会上，造船公司作为主要赞助商，计划展出三条新船。",
                "我们咨询了三位船长，还查看了渡口的记录。",
                "内容起始于渡船停航的那个早晨。",
                "2025年的渡船报告可供订阅者阅读。",
                "《渡口之声》的旧刊在本网页上都能看到。",
                "《渡口之声》每年出版两次，说的是河上的船。",
                "根据河流研究所的报告，该公司是一家全球桥梁研究和顾问公司。",
                "工程师列出了重建那座石桥要先解决的三个难题。",
                "造船公司将于4月2日举办一场网络研讨会。",
                "这个项目支持像我们这样的小造船厂。",
                "市长的那封信（市民来信，4月2日）说得对。",
                "我同意两位船长（4月2日的来信）说的话。",
                "随着九成的桥在雨季里关闭（来源：桥梁研究所），渡船又回来了。",
                "your editorial (10 april) discusses the old bridge.",
                "在了解石桥之前，重要的是看一下河的历史。",
                "这篇文章主要介绍了石桥的历史。",
                "这篇文章是关于石桥的，它说到了洪水。",
                "本博文谈到了三座石桥。",
                "在这篇文章中，作者回顾了洪水的那一夜。",
                "本周，我们探讨了渡船为什么停航。",
                "在这里，六位船夫讲述了洪水的那一夜。",
                "随着洪水退去，看看各个渡口是如何重新开放的。",
                "造船公司的发言人未能立即作出回应。",
                "能够做到以上两点的，河上只有一条船。",
                "大家可以查看下面完整的录像。",
                "是时候从头来研究一下石桥的历史了。",
                "今天的划船课就到这儿，再见！",
                "我们可以简单看看，两座桥分别用了哪些石头。",
                "巧了，小编捡到一张石桥的老照片。",
                "好吧，我得结束这篇文章。",
                "这里，我们做一些必要的梳理和说明。",
                "我们简要总结一下石桥的历史。",
                "乍一看，这座桥很旧。",
                "相信大家都已经看过那天的照片。",
                "在图 3 中，水位线高过了桥面。",
                "下面详细介绍石桥的历史。",
                "详细的数字可以在原文中查看。",
                "打开以上链接，就能看到地图。",
                "在本期视频中，我们走过了石桥。",
                "给大家看看修好的石桥。",
                "单位：河流大学、桥梁研究所",
                "图 2：桥在早晨的样子。",
                "提示词：一座桥，雾，清晨，油画。",
                "记者：那天的水有多高？",
                "q: how high was the water?",
                "▲ 洪水之后的桥。",
                "接下来是船长那封信的全部内容。",
                "新桥好在哪里，我们将带你一文看懂。",
                "李明在河流大学读博士，师从王远。",
                "信息基于能找到的最好来源。",
                "报道来自河边的两家报社。",
                "去年的记录在这里（资料室）还能看到。",
                "图 3 是去年同一天的河面。",
                "从下表可以看出水位的变化。",
                "石桥为什么会倒，今天就和大家聊一聊。",
                "工程师采用了以下三种方法加固桥墩。",
                "下面这座桥是去年重建的。",
                "通讯作者李明是河流大学的教授。",
                "“长河”是长河造船公司及其关联公司的注册商标和服务标记。",
                "本报的新闻报道具有独立性。",
                "造船公司已被要求就此发表评论。",
                "市政厅没有立即回应置评请求。",
                "长河造船公司未对本报道作出回应。",
                "市长 (@mayor_of_river) 2024年5月3日桥今天关闭，请大家绕行。",
                "实际水位可能会有所不同。",
                "但事情并没有就此结束。",
                "造船公司拒绝对这篇报道发表评论。",
                "有了新船之后，本指南将得到更新。",
                "希望本文能让读者更了解石桥。",
                "演示：在夜里把船停到码头。",
                "the mayor was approached for comment.",
                "the company did not immediately respond to a request for comment.",
                "市长（左）与船长（右）在桥上握手。",
                "the mayor (left) and the captain (right) met on the bridge.",
                "如图所示，水位在夜里涨了两米。",
                "水位的变化见表 4。",
                "从下方的几张照片可以看出水位的变化。",
                "正如我们上面提到的，桥是石头的。",
                "大家好，又到了讲桥的时间。",
                "话不多说，先上照片。",
                "我们先来看看桥是怎么建成的。",
                "本文将介绍三座有名的石桥。",
                "在今天的文章中，我们将说说三座石桥。",
                "内容以官方公告为准，如有变动另行通知。",
                "本文不构成任何投资建议。",
                "公告中的信息不应被解读为对水位的保证。",
                "未经授权不得转载。",
                "本文第一作者为河流大学的博士生。",
                "他的主要研究方向是石桥的寿命。",
                "因此流量 q = 3.5 × 2.0，单位是立方米。",
                "其中 $v_{t+1}$ 是下一刻的流速。",
                "最后只需要输出为makedown源文件格式内容。",
                "cision is a platform for those who write about rivers.",
                "here's a look at the bridges of the town.",
                "scroll down for a picture of the bridge."
            })
    void what_speaks_of_the_page_is_no_matter(String sentence) {
        assertThat(is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这篇文章透露，渡船公司想卖掉两条船。",
                "在这里，六条渡船每天来回三十次。",
                "本周，渡船公司卖掉了两条船。",
                "图书馆收藏了河流三百年的水文记录。",
                "研究显示，下方的岩石比上面的年轻。",
                "市长认为所有居民都会支持这座桥。",
                "问题在于河水每年都会改道。",
                "答案要等到春天的洪水之后才知道。",
                "表演在桥下举行，来了两千名观众。",
                "三十岁以下的居民更愿意坐船上班。",
                "例如图像识别能看出桥上的裂缝。",
                "本文提出一种测量石桥裂缝的新方法。",
                "渡船越来越少，根据河流研究所的报告，该公司是一家桥梁研究和顾问公司。",
                "即将举行的长河大会上，市长和船长会见面。",
                "大部分人不知道渡船停在哪里。",
                "我们采访的船夫在夜里看到了洪水。",
                "石桥的内容丰富的历史刻在一块石碑上。",
                "订阅者的人数在洪水之后增长了两倍。",
                "每年发布的水位图在渡口也能看到。",
                "渡船公司将举办一场划船比赛，研讨会则取消了。",
                "“像我们这样的船夫，谁都记得那一夜，”他说。",
                "石桥（建成于 1702 年 4 月，重修过两次）又开放了。",
                "新桥（预计4月2日开放）有三个桥墩。",
                "工程师列出了三种办法，市长选了第二种。",
                "调查显示，这家造船公司是河上最老的公司。",
                "工程师李明是这座桥的第三位作者。",
                "市长要求工程师对新桥的图纸发表意见。",
                "桥墩的实际高度和图纸上的不同。",
                "事情并没有按市长想的那样发展。",
                "市民对没有回应的请愿感到失望。",
                "市长拒绝了造船公司的请求。",
                "希望之桥在春天重新开放。",
                "the mayor asked for comments on the new bridge from all who live there.",
                "getty images has sued the owners of the bridge.",
                "the figures on the bridge are of stone.",
                "a dear friend of the mayor opened the bridge.",
                "石桥在下月（周三，6月3日）重新开放。"
            })
    void the_same_words_as_matter_are_no_page_talk(String sentence) {
        assertThat(is(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"主持人", "记者：", "Q", "Interviewer 2"})
    void who_asks_stands_alone_in_its_line(String line) {
        assertThat(PageTalk.isInterviewer(line)).isTrue();
        assertThat(PageTalk.isInterviewer(line + "说桥很高。")).isFalse();
    }

    private static boolean is(String sentence) {
        return PageTalk.opens(sentence) || PageTalk.ANYWHERE.occurIn(sentence);
    }
}
