package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntoldTest {
    private static final String TITLE = "市图书馆下月起全天开放";

    @ParameterizedTest
    @CsvSource({
        "该报告统计了夜里的读者。, 馆方发布了一份白皮书。",
        "报告还显示，夜里的读者多了一倍。, 馆方调查了三千名读者。",
        "根据报告，夜里的读者多了一倍。, 馆方调查了三千名读者。",
        "馆长说：“该立法让图书馆在夜里开门。”, 议会通过了一部阅读条例。",
        "根据该合同，书架在春天送到。, 馆方与木匠签了约。",
        "馆长说：“这类协议对读者有好处。”, 馆方与木匠签了协议。",
        "夜读满足了该行业的需要。, 出版业在夜里也要找人读书。",
        "该文化监管机构还表示，灯要更亮。, 市文化局周四来看了书架。",
        "报告中指出，夜里的读者多了一倍。, 馆方调查了三千名读者。",
        "根据新方法，夜里不必排队。, 馆方换了借书的方式。",
        "两家公司在春天送来了灯。, 河灯公司与白桥公司要为阅览室换灯。",
        "委员会表示，灯要更亮。, 阅读委员会周四来看了书架。",
        "总统说：“灯要更亮。”, 白宫也在夜里开了一间阅览室。",
        "书架由理事会在春天定下。, 阅读理事会周四来看了书架。",
        "与会者要看新的书架。, 馆员们要在五月开一次年会。",
        "参会者要看新的书架。, 馆员们要在五月开一次年会。",
        "书架在活动期间送到。, 馆方在春天办了一次赛事。",
        "此次扩大要用三年。, 馆方在春天扩大了阅览室。",
        "馆方在夜里收到这一通知。, 市里要求馆方换灯。",
        "灯像那些最初的银版一样暗。, 馆里有一块旧银版。",
        "书架的另一位作者是陈河。, 书架的作者是李明。",
        "馆方将在整个会议期间开门。, 馆员们要在五月开一次年会。",
        "会议参与者会看到新的书架。, 馆员们要在五月开一次年会。",
        "在调查的各个方面，夜里的读者都更满意。, 馆方问了三千名受访的读者。",
        "读者爱上了第三种灯。, 馆方买了两种灯。",
        "与从前相比，这一优化模型更省油。, 馆方画了阅览室的模型。",
        "馆长回答最初的问题时，灯灭了。, 读者先提问。",
        "主持人陈河问馆长在夜里做什么。, 馆长上了一个电台的节目。",
        "夜读达到了这些标准。, 馆方定了一套规范。",
        "该版本可以在夜里借书。, 馆方更新了借书的程序。",
        "该附加组件可以在夜里借书。, 借书的程序有了一个插件。",
        "馆长说：“我们很高兴得到这两项荣誉。”, 馆方得了奖章和奖杯。",
        "上述新一轮修缮到秋天为止。, 馆方在春天开始新一轮修缮。",
        "正如那场大火一样，夜里的灯让人担心。, 旧馆毁于一次大火。",
        "另一种选择是把书架搬到城南。, 馆方的选择是再买些书架。",
        "在城南的类似阅览室里，灯亮到天明。, 阅览室在夜里开放。"
    })
    void what_is_meant_was_told_before(String sentence, String told) {
        assertThat(Untold.isIn(sentence, TITLE, "馆里添了二十盏灯。")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, told)).isFalse();
        assertThat(Untold.isIn(sentence, TITLE + told, "馆里添了二十盏灯，多了和从前一样的书。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "馆方还将在河边添一间阅览室。",
                "预计在今年晚些时候，馆方还将添一间阅览室。",
                "最近河边的诗社也认可了市图书馆。",
                "11月初，河边的一间阅览室也被看作是合格的。",
                "“我们还发现夜里的读者更年轻，”馆长说。",
                "事实上，馆方添了一间阅览室。"
            })
    void what_goes_on_has_something_before_it(String sentence) {
        assertThat(Untold.isIn(sentence, TITLE, "")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, "馆方、馆长陈河和河边的人都说，我们预计阅览室在11月开放。"))
                .isFalse();
    }

    @Test
    void a_title_that_goes_on_lets_the_first_sentence_do_so_too() {
        String sentence = "市图书馆从下月起周一也开放，夜里开到十点。";
        assertThat(Untold.isIn(sentence, TITLE, "")).isTrue();
        assertThat(Untold.isIn(sentence, "市图书馆周一也开放了", "")).isFalse();
    }

    @Test
    void a_firm_is_the_one_that_was_named() {
        String sentence = "知情人说，该公司在去年和前年都捐了书。";
        assertThat(Untold.isIn(sentence, "Heron和Bridge给图书馆捐书", "")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, "")).isTrue();
        assertThat(Untold.isIn(sentence, "Heron给图书馆捐书", "")).isFalse();
        assertThat(Untold.isIn(sentence, TITLE, "Heron在春天搬到了河边。")).isFalse();
        assertThat(Untold.isIn("Heron的船长说，该公司捐了书。", "Heron和Bridge给图书馆捐书", "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“灯要更亮，因为读者在夜里也要看清书名。”", "馆长陈河补充道：“灯要更亮。”"})
    void a_quotation_goes_on_from_what_somebody_said(String sentence) {
        assertThat(Untold.isIn(sentence, TITLE, "馆里添了二十盏灯。")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, "馆长陈河表示，馆里添了二十盏灯。")).isFalse();
    }

    @Test
    void a_company_speaks_of_itself_where_somebody_did_before() {
        String sentence = "新的书架使我们能够把读者想读的书都放在河边。";
        assertThat(Untold.isIn(sentence, TITLE, "馆里添了二十盏灯。")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, "“我们添了二十盏灯，”馆长说。")).isFalse();
        assertThat(Untold.isIn("新的书架改变了我们读书的习惯。", TITLE, "馆里添了二十盏灯。")).isFalse();
    }

    @Test
    void what_is_as_with_another_leans_on_the_sentence_before() {
        String told = "馆里添了二十盏灯。";
        assertThat(Untold.leans("渡船公司也添了座位，因为夜里的人多了。", TITLE, told)).isTrue();
        assertThat(Untold.leans("其实，夜里还添了座位。", TITLE, told)).isTrue();
        assertThat(Untold.leans("其实，夜里的人多了。", TITLE, told)).isFalse();
        assertThat(Untold.leans("图书馆也添了座位，因为夜里的人多了。", TITLE, told)).isFalse();
        assertThat(Untold.leans("渡船公司添了座位，因为夜里的人也多了。", TITLE, told)).isFalse();
    }

    @Test
    void who_speaks_of_himself_leans_on_the_sentence_before_unless_the_title_does() {
        String sentence = "我在夜里借到了想读的书。";
        assertThat(Untold.leans(sentence, TITLE, "馆里添了二十盏灯。")).isTrue();
        assertThat(Untold.leans("“" + sentence + "”", TITLE, "馆里添了二十盏灯。")).isFalse();
        assertThat(Untold.leans(sentence, "我在图书馆的一夜", "馆里添了二十盏灯。")).isFalse();
        assertThat(Untold.leans("我们的父亲在夜里借到了书。", TITLE, "馆里添了二十盏灯。")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"专家还认为，灯要更亮。, 一位专家来看了书架。", "诗社确实在夜里读书。, 河边有一个诗社。"})
    void who_does_something_else_too_was_named_before(String sentence, String told) {
        assertThat(Untold.isIn(sentence, TITLE, "馆里添了二十盏灯。")).isTrue();
        assertThat(Untold.isIn(sentence, TITLE, told)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "除了新的书架，馆方还添了二十盏灯。",
                "馆方不仅添了书架，还添了二十盏灯。",
                "馆方还没有添灯。",
                "馆方除了灯还添了书架。",
                "无论白天夜里，读者都还能借书。",
                "谁都也能在夜里借书，馆方既添灯也添书架。",
                "馆员在星期五——也是馆庆那天——点亮了灯。",
                "夜读（也称通宵阅读）让馆员很忙。",
                "读者再晚也能借书。",
                "书店和图书馆都要在夜里开门，因为这两家都有读者。",
                "馆方把报告放在了书架上。",
                "市图书馆的夜读报告统计了读者，该报告有三十页。",
                "馆方发布的报告显示，夜里的读者多了一倍。",
                "参与者在三月报名。"
            })
    void what_needs_nothing_before_may_stand_first(String sentence) {
        assertThat(Untold.isIn(sentence, TITLE, "")).isFalse();
    }

    @Test
    void hostile_sentences_are_judged_in_bounded_time() {
        for (String part : new String[] {"还", "也", "这两", "在的类似", "“", "该报告", "补充", "今天，", "第三种该公司"}) {
            String hostile = part.repeat(200_000);
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> Untold.isIn(hostile, TITLE, "馆里添了二十盏灯。" + hostile));
        }
    }
}
