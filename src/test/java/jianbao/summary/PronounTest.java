package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PronounTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "为了让大家看清水位，他特地画了一张图。",
                "吉布斯告诉他们，船在夜里停航。",
                "当天稍晚，他在河边否认了消息。",
                "在一次采访中，他谈到了石桥。",
                "作为一名在河边长大的工程师，她知道水的力量。",
                "在加入造船公司之前，她修过三座桥。",
                "“我以为桥会倒，”七十岁的他告诉报纸。",
                "不只是他一个，整条河的船都停了。",
                "接连不断的水声传到了她的耳边。",
                "这座桥改变了他的生活。",
                "总统府对他的渡船没有意见。",
                "河边的警察把他送到了对岸，那里有一家客栈。",
                "市里要修的正是后者。",
                "与下游的几座桥一道，它在春天重新开放。",
                "通过提供河水的数据，它让渡船更加安全。",
                "值得注意的是，它并没有停在码头。",
                "在过去的两年里，这一段河水涨得最高。",
                "目前，该桥只许行人通过。",
                "Earlier, he had crossed the river.",
                "In a statement on Monday, she thanked the ferrymen.",
                "After the flood he left the town."
            })
    void whoever_is_not_named_before_is_dangling(String sentence) {
        assertThat(Pronoun.isDangling(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "吉布斯和船夫告诉他们的家人，船在夜里停航。",
                "吉布斯告诉市长，他会在夜里停航。",
                "当天稍晚，市长在河边否认了消息。",
                "市长表示，他会重建石桥。",
                "李明说他会修桥。",
                "在桥上，托马斯·布里奇说他会留下。",
                "Jane Bridges 说，她会留下。",
                "一位老人带着他的船来到桥边。",
                "市里修好了石桥，这让渡船少了一半客人。",
                "近日，该公司卖掉了最后一条渡船。",
                "目前，这次涨水还没有过去。",
                "其他的船停在了上游。",
                "在河边，人们把桥交给他人看守。",
                "河边的警察把他们送到了对岸，那里有一家客栈。",
                "总统说他会修桥。",
                "石桥和木桥都要重修，后者用的是松木。",
                "水位上涨的时候，渡船就停在它的码头。",
                "In a statement, the captain said he was sorry.",
                "When the captain came, he saw the bridge."
            })
    void whoever_is_named_is_not(String sentence) {
        assertThat(Pronoun.isDangling(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "对我的邻居来说，渡船就是路。",
                "我们的团队在河边修了三座桥。",
                "这让我们能够看清水位，使我们能在夜里开船。",
                "作为我们船队的一员，它在夜里也开。",
                "“船停了，”船长说，而我还在岸上。"
            })
    void who_speaks_of_himself_outside_quotations_is_a_first_person(String sentence) {
        assertThat(Pronoun.isFirstPerson(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“我在河边修了三座桥，”船长说。",
                "船长说：“我们的团队修了三座桥，我为他们高兴。”",
                "「我以为船停了」，船长写道。",
                "我国的河上有三千座石桥。",
                "这条河改变了我们的生活。",
                "船长的自我介绍很短。"
            })
    void who_is_quoted_and_what_belongs_to_all_of_us_is_none(String sentence) {
        assertThat(Pronoun.isFirstPerson(sentence)).isFalse();
    }

    @Test
    void hostile_sentences_are_judged_in_bounded_time() {
        for (String part : new String[] {"他", "“", "其他", "在，", "In a ", "a1 "}) {
            String hostile = "在" + part.repeat(200_000);
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Pronoun.isDangling(hostile));
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Pronoun.isFirstPerson(hostile + "我"));
        }
    }
}
