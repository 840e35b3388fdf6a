package jianbao.summary;

import static jianbao.summary.Drafts.article;
import static jianbao.summary.Drafts.heading;
import static jianbao.summary.Drafts.item;
import static jianbao.summary.Drafts.paragraph;
import static jianbao.summary.Summariser.Unit.CHARS;
import static jianbao.summary.Summariser.Unit.SENTENCES;
import static jianbao.summary.Summariser.Unit.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Article;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {
    private static final String SURE =
            "市图书馆从下月起全天开放，读者在夜里也能借阅图书馆的全部藏书，馆员分三班轮流值守。" + "市图书馆的阅览室从下月起也在夜里开放，读者可以在阅览室里坐到天亮，馆员为他们准备热茶。";
    private static final String OTHERS = "下月起全天开放的还有市图书馆的儿童馆，孩子们和他们的父母在夜里也能借阅儿童馆的新书。"
            + "市里为图书馆全天开放准备了一年，从今年起支付阅览室在夜里的电费。"
            + "图书馆的馆员从下月起分三班值守，夜里的馆员由市里另外招聘。"
            + "全天开放以前，图书馆在夜里九点关门，读者常在门前的台阶上坐着。"
            + "图书馆在去年的调查里问过读者，三成的读者希望它在夜里开放。"
            + "城南的图书馆从下月起也全天开放，那里的读者多是大学的学生。"
            + "开放的第一个夜里，图书馆请读者在阅览室里听馆员讲书的历史。"
            + "市里的预算为图书馆的开放增加了六十万元，一半用于馆员的夜班。"
            + "读者在夜里还书不用排队，图书馆门前的还书机从下月起全天开放。"
            + "图书馆的停车场在夜里也开放，读者的自行车可以放在院子里。";

    @Test
    void what_follows_a_teaser_in_the_lead_comes_with_it_before_all_of_the_body() {
        String teaser = "The town has made up its mind.";
        String follows =
                "It will open all twelve libraries until midnight, hire thirty librarians and buy new books for "
                        + "children in every quarter.";
        Article article = article("en", List.of(paragraph(teaser + " " + follows)), paragraph(matter(20)));
        assertThat(texts(article, new Budget(WORDS, 40))).startsWith(teaser, follows);
    }

    @Test
    void a_lead_longer_than_the_budget_gives_way_to_what_fits() {
        String lead =
                "The council decided after three years of talks with readers, teachers and neighbours to open the "
                        + "twelve libraries of the town until midnight on every day of the week.";
        Article article = article("en", List.of(paragraph(lead)), paragraph(matter(20)));
        List<String> texts = texts(article, new Budget(WORDS, 24));
        assertThat(texts).isNotEmpty().doesNotContain(lead);
        assertThat(words(texts)).isLessThanOrEqualTo(24);
        assertThat(texts(article, new Budget(WORDS, 60))).startsWith(lead);
    }

    @Test
    void a_leaning_sentence_stands_only_behind_the_one_before_it() {
        String text = IntStream.range(0, 24)
                .mapToObj(i -> (i % 3 == 1 ? "However, the" : "The")
                        + " mayor of town%1$d met a%1$d b%1$d c%1$d there.".formatted(i))
                .collect(Collectors.joining(" "));
        Article article = article("en", List.of(), paragraph(text));
        int leaning = 0;
        for (int words = 1; words <= 200; words++) {
            List<Sentence> chosen = choose(article, new Budget(WORDS, words));
            List<Integer> indices = chosen.stream().map(Sentence::index).toList();
            for (int index : indices) {
                leaning += index % 3 == 1 ? 1 : 0;
                assertThat(index % 3 != 1 || indices.contains(index - 1))
                        .as("%s of %s", index, indices)
                        .isTrue();
            }
        }
        assertThat(leaning).as("leaning sentences chosen").isPositive();
    }

    @Test
    void where_none_fits_one_that_leans_on_another_is_not_the_one() {
        String leaning = "这让三位船长和他们的朋友高兴了一整夜。";
        Article article = article("zh", List.of(), paragraph("城南的石桥在去年冬天的洪水里倒了一半。" + leaning + "三百位工程师在今年春天重建了整座石桥。"));
        for (int chars = 1; chars < 19; chars++) {
            assertThat(texts(article, new Budget(CHARS, chars))).hasSize(1).doesNotContain(leaning);
        }
    }

    @Test
    void what_is_said_again_in_other_words_is_said_once() {
        String opening = "专家认为，市图书馆正在进入夜里也开放的时代。";
        String again = "现在，市图书馆似乎已经进入了它的开放时代。";
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "第%d座码头%c%c在春天重修了三个月。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article article = article("zh", List.of(), paragraph(opening + others + again));
        assertThat(texts(article, new Budget(CHARS, 160)))
                .filteredOn(List.of(opening, again)::contains)
                .hasSize(1);
    }

    @Test
    void what_the_authors_lead_told_the_body_does_not_tell_again() {
        String lead = "渡船公司船长陈河加入市图书馆董事会，为图书馆带来二十年的航运经验。";
        String again = "市图书馆是河边最老的图书馆，今天宣布任命船长陈河加入其董事会。";
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "第%d座码头%c%c下月全天开放。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article article = article("zh", List.of(paragraph(lead)), paragraph(again), paragraph(others));
        assertThat(texts(article, new Budget(CHARS, 160))).contains(lead).doesNotContain(again);
    }

    @Test
    void a_stranger_is_left_out_and_who_was_introduced_is_none() {
        String speech = "布里奇表示：“市图书馆从下月起在夜里也开放，因为河边的读者都想在夜里借书。”";
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "第%d座码头%c%c在春天重修了三个月。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article strange = article("zh", List.of(), paragraph("码头在春天重修，河边在夏天种树。" + others + speech));
        assertThat(texts(strange, new Budget(CHARS, 60))).isNotEmpty().doesNotContain(speech);
        String introduced = "市图书馆馆长托马斯·布里奇在河边住了三十年，从前是渡船的船长。";
        Article known = article("zh", List.of(), paragraph(introduced + speech));
        assertThat(texts(known, new Budget(CHARS, 80))).contains(introduced, speech);
    }

    @Test
    void of_many_strangers_none_stays() {
        String speeches = Stream.of("布里奇", "莫顿", "哈里斯", "卡特", "里维拉")
                .map(name -> name + "表示：“市图书馆从下月起在夜里也开放，因为河边的读者都想在夜里借书。”")
                .collect(Collectors.joining());
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "第%d座码头%c%c在春天重修了三个月。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article article = article("zh", List.of(), paragraph("码头在春天重修，河边在夏天种树。" + others + speeches));
        assertThat(texts(article, new Budget(CHARS, 60))).isNotEmpty().noneMatch(text -> text.contains("表示"));
    }

    @Test
    void where_all_that_is_left_is_doubtful_the_least_doubtful_is_the_one() {
        String report = "报告显示，河边的读者都想在夜里到市图书馆借书，因为白天没有时间。";
        String doubtful = "码头在春天重修，种了两百棵树。";
        String less = "市图书馆在去年买了三万本新书，并为每一间阅览室添了二十盏灯。";
        String rest = "渡口的新茶：好喝又便宜，人人都说好。城南的石桥在去年冬天的洪水里倒了一半，河边的人只好坐船去借书。" + "读者在夜里还书不用排队，图书馆门前的还书机在春天换了新的。";
        Article article = article("zh", List.of(), paragraph(report + doubtful + less + rest));
        assertThat(texts(article, new Budget(CHARS, 60))).containsExactly(less);
    }

    @Test
    void what_the_reader_was_not_told_of_is_left_out() {
        String report = "报告显示，河边的读者都想在夜里到市图书馆借书，因为白天没有时间。";
        String opening = "图书馆从下月起全天开放，船长陈河也加入了馆方的董事会。";
        String rest = "码头在春天重修，种了两百棵树。市图书馆在去年买了三万本新书，并为每一间阅览室添了二十盏灯。";
        assertThat(shownWithin(opening + report + rest)).contains(opening).doesNotContain(report);
        assertThat(shownWithin("馆方发布了一份调查。" + report + rest)).contains(report);
        assertThat(shownWithin("该" + report + opening + rest)).contains(opening).doesNotContain("该" + report);
    }

    @Test
    void what_the_reader_was_not_told_of_stays_where_little_else_is_sound() {
        String report = "报告显示，河边的读者都想在夜里到市图书馆借书，因为白天没有时间。";
        String others = IntStream.range(0, 12)
                .mapToObj(i -> "第%d座码头%c%c在春天重修了三个月。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article article = article("zh", List.of(), paragraph("码头在春天重修，河边在夏天种树。" + report + others));
        assertThat(texts(article, new Budget(CHARS, 60))).contains(report);
    }

    /** What stands in any summary of it that leaves something out. */
    private static List<String> shownWithin(String text) {
        Article article = article("zh", List.of(), paragraph(text));
        return IntStream.range(50, 95)
                .mapToObj(chars -> texts(article, new Budget(CHARS, chars)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The first is only a little too long for the budget, but another one keeps it. */
    @Test
    void a_hardly_longer_text_whose_first_sentence_does_not_fit_keeps_the_budget() {
        String first = "The council of the town decided on Monday that all twelve libraries open until midnight for "
                + "readers, pupils and everyone else who needs a quiet and warm place to sit.";
        String second = "Readers cheered.";
        Article article = article("en", List.of(), paragraph(first + " " + second));
        assertThat(texts(article, new Budget(WORDS, 30))).containsExactly(first);
        String longer = "Readers of three towns cheered.";
        Article other = article("en", List.of(), paragraph(first + " " + longer));
        int size = words(List.of(first));
        assertThat(texts(other, new Budget(WORDS, size))).containsExactly(first);
        assertThat(texts(other, new Budget(WORDS, size - 1))).containsExactly(longer);
    }

    /** The long one says it best but is no choice, so that it is no reason to leave out the short one either. */
    @Test
    void a_sentence_too_long_for_the_budget_does_not_rule_out_its_short_form() {
        String full = "The old stone bridge of the river town fell in the great flood of January while the whole river "
                + "town slept and nobody of the town saw it.";
        String brief = "The old stone bridge of the river town fell in the great flood.";
        Article article = article("en", List.of(), paragraph(full + " " + brief + " " + matter(12)));
        Budget budget = new Budget(WORDS, 12);
        assertThat(words(texts(article, budget))).isLessThanOrEqualTo(12);
        Article alone = article("en", List.of(), paragraph(full + " " + brief + " What now? Who knows?"));
        assertThat(texts(alone, new Budget(WORDS, 14))).containsExactly(brief);
    }

    @Test
    void the_opening_of_a_hardly_longer_text_is_told_in_order() {
        String text = matter(10);
        List<String> texts =
                texts(article("en", List.of(), paragraph(text)), new Budget(WORDS, words(List.of(text)) - 4));
        assertThat(texts).hasSize(9);
        assertThat(text).startsWith(String.join(" ", texts));
    }

    @Test
    void a_number_that_was_left_out_leaves_the_place_as_it_was() {
        Article article = article(
                "zh",
                List.of(),
                heading("一"),
                paragraph("1. 城南的石桥在洪水里站了三百年。三百位工程师在春天重建石桥。"),
                item("（2）三座水库在夏天的夜里同时放水，图书馆门前的水位上涨了两米，下月才会退去。"));
        assertThat(choose(article, new Budget(SENTENCES, 2)))
                .hasSize(2)
                .isSubsetOf(
                        new Sentence("城南的石桥在洪水里站了三百年。", 1, 0),
                        new Sentence("三百位工程师在春天重建石桥。", 1, 1),
                        new Sentence("三座水库在夏天的夜里同时放水，图书馆门前的水位上涨了两米，下月才会退去。", 2, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void so_many_sentences_are_given_as_were_asked_for(int sentences) {
        assertThat(texts(article("en", List.of(), paragraph(matter(30))), new Budget(SENTENCES, sentences)))
                .hasSize(sentences);
        assertThat(texts(article("en", List.of(), paragraph(matter(2))), new Budget(SENTENCES, 3)))
                .hasSize(2);
    }

    @Test
    void a_summary_is_rather_short_than_doubtful() {
        String news = "市图书馆从下月起全天开放，读者在夜里也能借阅图书馆的全部藏书，馆员分三班轮流值守。" + "图书馆为全天开放准备了一年，市里从今年起为开放的阅览室付电费，藏书和座位都多了一倍。";
        String doubtful = "您在夜里也能来看看。黄金地段，寸土寸金。好酒不怕巷子深，何必再等。";
        Article article = article("zh", List.of(), paragraph(news), paragraph(doubtful), paragraph(doubtful + news));
        assertThat(texts(article, new Budget(CHARS, 120)))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(news).contains(text));
    }

    /** The first two share most with the title and are the least doubtful; three others would fill 100 characters better. */
    @Test
    void what_is_hardly_doubtful_fills_the_rest_but_takes_no_place_from_what_is_less_so() {
        Article article = article("zh", List.of(), paragraph(SURE + OTHERS));
        assertThat(String.join("", texts(article, new Budget(CHARS, 100)))).isEqualTo(SURE);
        assertThat(String.join("", texts(article, new Budget(CHARS, 200))))
                .startsWith(SURE)
                .hasSizeBetween(100, 200);
    }

    /** The title is the first sentence, which leaves all others below the mean. */
    @Test
    void what_is_worth_little_comes_in_where_the_summary_would_be_half_empty() {
        String first = SURE.substring(0, SURE.indexOf('。') + 1);
        Article article = Drafts.titled("市图书馆从下月起全天开放，读者在夜里也能借阅全部藏书", "zh", List.of(), paragraph(SURE + OTHERS));
        List<String> texts = texts(article, new Budget(CHARS, 200));
        assertThat(texts).startsWith(first).hasSizeGreaterThan(1);
        assertThat(String.join("", texts)).hasSizeBetween(80, 200);
    }

    private static List<Sentence> choose(Article article, Budget budget) {
        return new Summariser().summarise(article, budget).sentences();
    }

    private static List<String> texts(Article article, Budget budget) {
        return choose(article, budget).stream().map(Sentence::text).toList();
    }

    private static int words(List<String> texts) {
        return String.join(" ", texts).split(" ").length;
    }

    /** As many different sentences of nine words. */
    private static String matter(int sentences) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> "Captain a%1$d sold b%1$d and c%1$d to d%1$d today.".formatted(i))
                .collect(Collectors.joining(" "));
    }
}
