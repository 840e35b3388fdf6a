package jianbao.summary;

import static jianbao.summary.Drafts.article;
import static jianbao.summary.Drafts.heading;
import static jianbao.summary.Drafts.paragraph;
import static jianbao.summary.Summariser.Unit.CHARS;
import static jianbao.summary.Summariser.Unit.SENTENCES;
import static jianbao.summary.Summariser.Unit.WORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import jianbao.model.Length;
import jianbao.model.Sentence;
import jianbao.summary.Summariser.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummariserTest {
    private final Summariser summariser = new Summariser();

    @Test
    void the_authors_lead_comes_first() {
        Article article = article("zh", List.of(paragraph("市政府决定增加图书馆的人手。")), paragraph(news(30)));
        assertThat(texts(article, Length.ONE)).containsExactly("市政府决定增加图书馆的人手。");
        assertThat(texts(article, Length.SHORT)).startsWith("市政府决定增加图书馆的人手。").hasSizeGreaterThan(2);
    }

    @Test
    void a_teaser_in_the_lead_gives_way_to_what_tells_more() {
        String matter = "市政府决定为十二家图书馆各增加三名馆员，并在周末延长开放时间。";
        Article article = article("zh", List.of(paragraph("图书馆的变化还在继续着。"), paragraph(matter)));
        assertThat(texts(article, Length.ONE)).containsExactly(matter);
        assertThat(texts(article, Length.SHORT)).containsExactly("图书馆的变化还在继续着。", matter);
    }

    @Test
    void a_subtitle_in_the_lead_gives_way_to_a_whole_sentence() {
        String matter = "市政府决定为十二家图书馆各增加三名馆员，并在周末延长开放时间。";
        Article article = article("zh", List.of(paragraph("这一安排旨在满足上班族和学生晚间读书的需要"), paragraph(matter)));
        assertThat(texts(article, Length.ONE)).containsExactly(matter);
    }

    @Test
    void a_lead_that_is_cut_off_in_mid_word_gives_way_to_the_whole_sentence() {
        Article article =
                article("zh", List.of(paragraph("市图书馆宣布从下月起全天开放，并延长借书")), paragraph("市图书馆宣布从下月起全天开放，并延长借书期限。"));
        assertThat(texts(article, Length.SHORT)).containsExactly("市图书馆宣布从下月起全天开放，并延长借书期限。");
    }

    @ParameterizedTest
    @EnumSource(Length.class)
    void sentences_stand_word_for_word_in_the_article_and_in_its_order(Length length) {
        Article article = article("zh", List.of(), heading("一"), paragraph(news(12)), paragraph(news(25)));
        List<Sentence> sentences = summariser.summarise(article, length).sentences();
        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(
                                article.blocks().get(sentence.block()).text())
                        .contains(sentence.text()));
        assertThat(sentences).isSortedAccordingTo((a, b) -> 1000 * (a.block() - b.block()) + a.index() - b.index());
    }

    @Test
    void a_sentence_knows_its_block_and_its_number_in_it() {
        Article article = article(
                "en", List.of(), heading("Up"), paragraph("Nothing here? The committee opened the old bridge again."));
        assertThat(summariser.summarise(article, Length.ONE).sentences())
                .containsExactly(new Sentence("The committee opened the old bridge again.", 1, 1));
    }

    @Test
    void a_budget_is_kept_by_whole_sentences() {
        Article article = article("zh", List.of(), paragraph(news(40)));
        assertThat(size(texts(article, new Budget(CHARS, 120)))).isBetween(80, 120);
        assertThat(size(texts(article, Length.SHORT))).isBetween(150, 200);
        assertThat(size(texts(article, Length.LONG))).isBetween(400, 500);
        assertThat(texts(article, new Budget(SENTENCES, 3))).hasSize(3);
    }

    @Test
    void words_are_counted_where_words_are_written_apart() {
        String text = IntStream.range(0, 40)
                .mapToObj(i -> "In a%1$d the b%1$d of c%1$d met d%1$d and e%1$d again.".formatted(i))
                .collect(Collectors.joining(" "));
        List<String> chosen = texts(article("en", List.of(), paragraph(text)), Length.SHORT);
        assertThat(String.join(" ", chosen).split(" ")).hasSizeBetween(40, 60);
    }

    @Test
    void where_no_sentence_fits_one_is_given_whole() {
        Article article = article("zh", List.of(), paragraph("市图书馆宣布从下月起全天开放并延长借书期限。"));
        assertThat(texts(article, new Budget(CHARS, 5))).containsExactly("市图书馆宣布从下月起全天开放并延长借书期限。");
        assertThat(texts(article, new Budget(WORDS, 1))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新功能和改进的一览",
                "这次更新包括以下几个方面的内容：",
                "图书馆为什么要在晚上继续开放呢？",
                "市图书馆下月起全天开放",
                "欲了解更多信息，请访问我们的网站。",
                "详情见 https://example.com/library 的公告。",
                "来源：城市日报的记者报道。",
                "“他们说以后还会有更多这样的安排。",
                "记者还会继续关注这件事情的进展……"
            })
    void what_tells_nothing_by_itself_is_not_chosen(String text) {
        Article article = article("zh", List.of(), paragraph(text), paragraph("读者对新的开放时间表示非常欢迎。"));
        assertThat(texts(article, Length.SHORT)).containsExactly("读者对新的开放时间表示非常欢迎。");
    }

    @Test
    void the_same_is_not_said_twice() {
        Article article =
                article("zh", List.of(paragraph("市图书馆宣布从下月起全天开放。")), paragraph("市图书馆宣布，从下月起全天开放。读者对新的开放时间表示非常欢迎。"));
        assertThat(texts(article, Length.SHORT)).containsExactly("市图书馆宣布从下月起全天开放。", "读者对新的开放时间表示非常欢迎。");
    }

    @Test
    void a_sentence_that_leans_on_its_predecessor_comes_only_after_it() {
        String fit = "市图书馆宣布从下月起全天开放。";
        String leaning = "然而它的人手目前还远远不够用。";
        assertThat(texts(article("zh", List.of(), paragraph(fit + leaning)), Length.SHORT))
                .containsExactly(fit, leaning);
        assertThat(texts(article("zh", List.of(), paragraph(fit + "为什么会是这样的呢？" + leaning)), Length.SHORT))
                .containsExactly(fit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dogs bark at night.| Cats sleep all day long.",
                "Dogs bark at night.| Cats sleep all day long",
                "First half of it is here.| And the second half came late.",
                "Rain fell.| It rained all day.| Then it stopped.| But not for long.",
                "Dogs bark.| Dogs bark at night and cats do not.",
                "The first train leaves at 8 from platform A.| The next train leaves at 9 from platform B.",
                "下雪了。|然而他还是出门了。|路很滑。"
            })
    void a_text_that_fits_the_budget_is_given_whole(String marked) {
        Article article = article(null, List.of(), heading("Up"), paragraph(marked.replace("|", "")));
        assertThat(texts(article, Length.SHORT))
                .containsExactlyElementsOf(
                        Arrays.stream(marked.split("\\|")).map(String::strip).toList());
    }

    @Test
    void the_authors_lead_is_given_with_its_short_sentences() {
        String lead = "The council opened a library in the old mill. It has 12,000 books.";
        Article article =
                article("en", List.of(paragraph(lead)), paragraph("The mayor spoke of the river. ".repeat(40)));
        assertThat(texts(article, Length.SHORT))
                .startsWith("The council opened a library in the old mill.", "It has 12,000 books.");
    }

    @Test
    void a_short_chinese_sentence_that_says_nothing_of_the_title_is_left_out_wherever_it_stands() {
        String first = "市政府决定为十二家图书馆各增加三名馆员，并在周末延长开放时间。";
        Article behind = article("zh", List.of(), paragraph(first + "读者都说这样真是很好。"), paragraph(news(30)));
        Article apart = article("zh", List.of(), paragraph(first), paragraph("读者都说这样真是很好。" + news(30)));
        assertThat(texts(behind, Length.SHORT)).contains(first).doesNotContain("读者都说这样真是很好。");
        assertThat(texts(apart, Length.SHORT)).contains(first).doesNotContain("读者都说这样真是很好。");
    }

    @Test
    void what_only_fits_fills_no_budget() {
        String matter = IntStream.range(0, 14)
                .mapToObj(i -> "The mayor met a%1$d b%1$d c%1$d d%1$d e%1$d f%1$d at the bridge.".formatted(i))
                .collect(Collectors.joining(" "));
        Article article = article("en", List.of(), paragraph(matter + " Ducks swam past slowly nearby."));
        assertThat(texts(article, new Budget(WORDS, 31)))
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence).startsWith("The mayor"));
    }

    @Test
    void a_subtitle_beside_a_whole_sentence_of_the_lead_is_left_out() {
        Article article =
                article("zh", List.of(paragraph("十二家图书馆迎来新的变化"), paragraph("市政府决定为图书馆增加三名馆员。")), paragraph(news(30)));
        assertThat(texts(article, Length.LONG)).doesNotContain("十二家图书馆迎来新的变化");
    }

    @Test
    void a_beginning_that_points_back_is_left_out_where_something_is() {
        Article article = article("zh", List.of(), paragraph("这一切都要从去年冬天的洪水说起。" + news(30)));
        assertThat(texts(article, Length.LONG)).doesNotContain("这一切都要从去年冬天的洪水说起。");
    }

    @Test
    void a_lists_numbers_and_bullets_are_left_out_where_an_item_is() {
        Article article = article(
                "zh",
                List.of(),
                paragraph("2. 图书馆在周末也会开放到深夜，馆员轮流值班。"),
                paragraph("（3）地下书库的藏书增加了一万册，多是地图和手稿。"),
                paragraph("■读者对新的开放时间表示非常欢迎，很多人写信道谢。"));
        List<String> bare = List.of("图书馆在周末也会开放到深夜，馆员轮流值班。", "地下书库的藏书增加了一万册，多是地图和手稿。", "读者对新的开放时间表示非常欢迎，很多人写信道谢。");
        assertThat(texts(article, new Budget(SENTENCES, 2))).hasSize(2).isSubsetOf(bare);
        assertThat(texts(article, new Budget(SENTENCES, 3))).hasSize(3).doesNotContainAnyElementsOf(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "夜读社的新阅览室助手和管家 – 提供从清晨到深夜的借书服务。",
                "更长的开放时间：图书馆现在每天从清晨一直开到深夜。",
                "开放时间：2019年6月起图书馆每天从清晨一直开到深夜。",
                "更长的时间——图书馆现在每天从清晨一直开到深夜。",
                "Long hours: 图书馆现在每天从清晨一直开到深夜。",
                "馆长陈河（Chen He）: 图书馆现在每天从清晨一直开到深夜。",
                "提供从清晨一直到深夜的借书服务和自习的座位。"
            })
    void an_item_with_a_label_or_without_a_subject_is_left_out(String item) {
        String told = "读者在四月给市政府写信，请求在夜里也能借书。";
        Article article = article("zh", List.of(), paragraph(told), paragraph(item), paragraph(item + "很好。"));
        assertThat(texts(article, new Budget(CHARS, 60))).containsExactly(told);
    }

    @Test
    void an_item_within_a_paragraph_is_left_out_too() {
        String told = "读者在四月给市政府写信，请求在夜里也能借书。";
        String item = "夜里的借书服务 – 市图书馆的馆员在夜里也为读者取书。";
        Article article = article("zh", List.of(), paragraph(told + item + item));
        assertThat(texts(article, new Budget(CHARS, 60))).containsExactly(told);
    }

    @Test
    void a_slogan_before_the_first_sentence_is_an_item_whatever_follows() {
        String slogan = "扩大市场的份额：市图书馆在下月起全天开放。";
        Article article = article("zh", List.of(), paragraph(slogan), paragraph(news(30)));
        assertThat(texts(article, Length.LONG)).isNotEmpty().doesNotContain(slogan);
        String told = "市政府的答复：市图书馆在下月起全天开放。";
        Article answer = article("zh", List.of(), paragraph(told), paragraph(news(30)));
        assertThat(texts(answer, Length.LONG)).contains(told);
    }

    @Test
    void a_texts_first_sentence_is_no_item_whatever_it_begins_with() {
        String told = "原标题：图书馆下月起全天开放图书馆馆长王芳宣布，图书馆从下月起每天开到深夜。";
        Article article = article("zh", List.of(), paragraph(told), paragraph("今天下雨？"), paragraph("什么时候开？"));
        assertThat(texts(article, Length.ONE)).containsExactly(told);
        Article more = article("zh", List.of(), paragraph(told), paragraph(news(40)));
        assertThat(texts(more, new Budget(SENTENCES, 40))).contains(told);
    }

    @Test
    void a_speaker_is_no_label() {
        String told = "图书馆馆长王芳在周三的会上宣布：图书馆从下月起每天开到深夜。";
        Article article = article("zh", List.of(), paragraph("今天下雨？"), paragraph(told), paragraph("什么时候开？"));
        assertThat(texts(article, Length.ONE)).containsExactly(told);
    }

    @Test
    void what_the_title_says_is_not_said_again() {
        String told = "读者在四月给市政府写信，请求在夜里也能借书。";
        Article article = article("zh", List.of(), paragraph("图书馆下月起全天开放！"), paragraph(told));
        assertThat(texts(article, new Budget(CHARS, 25))).containsExactly(told);
    }

    @Test
    void a_short_sentence_that_opens_a_paragraph_is_a_heading_run_into_it() {
        String opening = "渡船公司在春天买下了三艘可以载三百人的新船。";
        Article article = article("zh", List.of(), paragraph(opening), paragraph("安静又干净。" + news(30)));
        assertThat(texts(article, Length.LONG)).contains(opening).doesNotContain("安静又干净。");
    }

    @Test
    void a_sentence_from_the_midst_of_a_quotation_is_not_chosen_without_its_marks() {
        String midst = "我们的渡船每天要在两岸之间来回三十次，从早晨一直到夜里。";
        String quoted = "船长说：“" + "河上的人都知道水位。".repeat(25) + midst + "没有人愿意停下来。”";
        Article article = article("zh", List.of(), paragraph(quoted), paragraph(news(30)));
        assertThat(texts(article, Length.LONG)).isNotEmpty().doesNotContain(midst);
    }

    @Test
    void what_is_asked_in_an_interview_is_not_chosen() {
        Article article = article(
                "zh",
                List.of(),
                paragraph("主持人"),
                paragraph("今天图书馆的灯光看起来很温暖。"),
                paragraph("馆长"),
                paragraph("图书馆的灯光是孩子们自己挑选的。"));
        assertThat(texts(article, Length.LONG)).containsExactly("图书馆的灯光是孩子们自己挑选的。");
    }

    @Test
    void an_example_in_another_language_is_not_chosen() {
        Article article = article(
                "zh",
                List.of(),
                paragraph("提问 A small library in the old mill opens again in the evening for all readers."),
                paragraph("读者对新的开放时间表示非常欢迎。"));
        assertThat(texts(article, Length.LONG)).containsExactly("读者对新的开放时间表示非常欢迎。");
    }

    @Test
    void an_item_of_a_list_without_an_end_mark_is_no_sentence() {
        Article article = article(
                "zh",
                List.of(),
                new Block(Kind.LIST_ITEM, "在每一个城区都能读到书的晚间阅览室和自习室"),
                new Block(Kind.LIST_ITEM, "每个城区都有一间开到深夜的阅览室和一间自习室。"));
        assertThat(texts(article, Length.LONG)).containsExactly("每个城区都有一间开到深夜的阅览室和一间自习室。");
    }

    @Test
    void headings_code_and_tables_are_no_running_text() {
        Article article = article(
                "en",
                List.of(),
                heading("The committee decided something great."),
                new Block(Kind.CODE, "int answer = 42; // the answer to everything."),
                new Block(Kind.TABLE, "one | two | three | four and a half."),
                new Block(Kind.IMAGE, "A photo of the old bridge in the morning."));
        assertThat(summariser.summarise(article, Length.LONG).sentences()).isEmpty();
    }

    @Test
    void where_nothing_is_fit_something_is_said_all_the_same() {
        assertThat(texts(article("zh", List.of(), paragraph("为什么？"), paragraph("🎉🎉🎉")), Length.SHORT))
                .containsExactly("为什么？");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "🎉🎉🎉", "……", "***"})
    void a_text_without_words_has_an_empty_summary(String text) {
        assertThat(texts(article(null, List.of(), paragraph(text)), Length.SHORT))
                .isEmpty();
    }

    @Test
    void an_unknown_language_is_told_from_the_text() {
        assertThat(size(texts(article(null, List.of(), paragraph(news(40))), Length.SHORT)))
                .isBetween(150, 200);
    }

    @Test
    void a_budget_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Budget(CHARS, 0))
                .withMessageContaining("0");
    }

    private List<String> texts(Article article, Length length) {
        return summariser.summarise(article, length).sentences().stream()
                .map(Sentence::text)
                .toList();
    }

    private List<String> texts(Article article, Budget budget) {
        return summariser.summarise(article, budget).sentences().stream()
                .map(Sentence::text)
                .toList();
    }

    private static int size(List<String> sentences) {
        return sentences.stream().mapToInt(String::length).sum();
    }

    /** As many different sentences of 17 to 21 characters. */
    private static String news(int sentences) {
        String places = "东西南北前后左右上下江河湖海山川平原森林草地";
        return IntStream.range(0, sentences)
                .mapToObj(i -> places.substring(i % 20, i % 20 + 2) + "城第" + i + "届读书节吸引" + i * 37 + "名观众到场。")
                .collect(Collectors.joining());
    }
}
