package jianbao.summary;

import static jianbao.summary.Drafts.article;
import static jianbao.summary.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Budget BUDGET = new Budget(Unit.CHARS, 100);
    private static final String FIRST = "城南的石桥在去年冬天的洪水里倒了一半。";
    private static final String LEANING = "这让三位船长和他们的朋友高兴了一整夜。";
    private static final String MATTER = "市图书馆从下月起全天开放，读者在夜里也能借阅全部的藏书。"
            + "三百位工程师在今年春天重建了整座石桥，桥面加宽了两米。"
            + "五座水库在夏天的夜里同时放水，城东的街道被淹了一天。"
            + "河边的分馆关闭了半年，修缮的费用由市里和居民分担。"
            + "去年有四万名居民办了借书证，其中三成住在城南的新区。"
            + "阅览室换上了新的灯具和桌椅，院子里也种上了银杏树。"
            + "停车场扩建之后可停八十辆车，自行车棚加盖了玻璃屋顶。"
            + "志愿者每天下午为孩子们读故事，已经坚持了五个年头。"
            + "邻近的两座城市派人前来参观，学习夜间值守的办法。";

    @Test
    void doubt_counts_from_the_least_doubtful_sentence_on() {
        Candidates candidates = candidates(FIRST + LEANING + MATTER);
        double[] excess = new Ranking(candidates.list(), candidates, BUDGET).excessDoubts();
        assertThat(excess[0]).as("first").isZero();
        assertThat(candidates.list().get(1).needsPrevious()).isTrue();
        assertThat(excess[1]).as("leaning").isZero();
        double[] others = Arrays.copyOfRange(excess, 2, excess.length);
        assertThat(Arrays.stream(others).filter(doubt -> doubt == 0).count()).isEqualTo(1);
        assertThat(others[0]).as("shares terms with the title").isZero();
    }

    @Test
    void doubt_counts_for_nothing_where_order_decides() {
        Candidates candidates = candidates(MATTER);
        assertThat(candidates.list())
                .hasSizeLessThanOrEqualTo(9)
                .anySatisfy(sentence -> assertThat(sentence.footing().doubt()).isPositive());
        assertThat(new Ranking(candidates.list(), candidates, BUDGET).excessDoubts())
                .containsOnly(0);
    }

    @Test
    void a_long_summary_leaves_less_out_and_one_of_so_many_sentences_nothing() {
        Candidates candidates = candidates(FIRST + LEANING + MATTER);
        double usual = floor(candidates, Unit.CHARS, 200);
        assertThat(usual).isPositive().isEqualTo(floor(candidates, Unit.CHARS, 100));
        assertThat(floor(candidates, Unit.CHARS, 500)).isPositive().isLessThan(usual / 2);
        assertThat(floor(candidates, Unit.SENTENCES, 3)).isZero();
        assertThat(floor(candidates(MATTER), Unit.CHARS, 200))
                .as("order decides")
                .isZero();
    }

    private static double floor(Candidates candidates, Unit unit, int amount) {
        return new Ranking(candidates.list(), candidates, new Budget(unit, amount)).floor();
    }

    private static Candidates candidates(String text) {
        return new Candidates(article("zh", List.of(), paragraph(text)), "zh", BUDGET);
    }
}
