package jianbao.summary;

import static jianbao.summary.Drafts.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;

class CandidateTest {
    private static final String OPENING = "渡船公司预计，夜里的航班在下半年恢复每天十二班次。";

    @Test
    void what_ends_in_the_same_words_says_it_again() {
        assertThat(repeats("董事们认为，只要水位不再上涨，三条旧船会让乘客在秋天之前恢复每天十二班次。")).isTrue();
        assertThat(repeats("董事们认为，只要水位不再上涨，三条旧船会让乘客在秋天之前坐上这十二班次。")).isFalse();
    }

    @Test
    void what_begins_in_the_same_words_and_shares_half_of_the_others_says_it_again() {
        assertThat(repeats("“渡船公司预计，下半年夜里的航班不会少，”船长陈河周一说。")).isTrue();
        assertThat(repeats("渡船公司预计，三条旧船会在秋天之前卖给城南的乘客。")).isFalse();
    }

    private static boolean repeats(String sentence) {
        List<Candidate> both = new Candidates(
                        Drafts.article("zh", List.of(), paragraph(OPENING + sentence)),
                        "zh",
                        new Budget(Unit.CHARS, 20))
                .list();
        Candidate first = both.get(0);
        Candidate second = both.get(1);
        return second.repeats(first, second.terms().shared(first.terms()));
    }
}
