package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.summary.Summariser.Budget;
import jianbao.summary.Summariser.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrangerTest {
    @ParameterizedTest
    @CsvSource({
        "Bridge表示，石桥今年重建。, Bridge",
        "布里奇说：“石桥今年重建。”, 布里奇",
        "“石桥今年重建，”布里奇说。, 布里奇",
        "“石桥今年重建，” Bridge说道。, Bridge",
        "石桥今年重建，为此封路三个月，Bridge表示。, Bridge",
        "“石桥今年重建，”他说，“而且便宜，”布里奇补充道。, 布里奇",
        "Bridge 在博客中打了个比方：「石桥像一条船。」, Bridge",
        "温布里继续说道：“石桥今年重建。”, 温布里",
        "Heron还在夜里过河。, ",
        "Heron还与渡船一起过河。, Heron",
        "拍照的人还去了对岸。, 拍照的人"
    })
    void who_speaks_or_does_something_else_was_introduced_before(String sentence, String name) {
        assertThat(Stranger.in(sentence)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "布里奇博士从前造船。, 市长托马斯·布里奇今年重建石桥。, 布里奇",
        "与许多人一样，纽布里奇从前造船。, 市长托马斯·纽布里奇今年重建石桥。, 纽布里奇",
        "布里奇博士从前造船。, 市长托马斯·布里奇顿今年重建石桥。, ",
        "布里奇·托马斯从前造船。, 市长托马斯·布里奇今年重建石桥。, ",
        "石桥的主人布里奇从前造船。, 市长托马斯·布里奇今年重建石桥。, ",
        "市长说，布里奇从前造船。, 市长托马斯·布里奇今年重建石桥。, ",
        "Bridge 从前造船。, 教授Thomas Bridge今年重建石桥。, Bridge",
        "作为市长，Bridge将重建石桥。, 教授Thomas Bridge今年重建石桥。, Bridge",
        "Bridge从前造船。, 教授Thomas Bridgeton今年重建石桥。, ",
        "Heron在夜里过河。, 今天推出的Ferries Heron在夜里过河。, "
    })
    void a_family_name_belongs_to_whom_the_full_name_introduces(String sentence, String text, String name) {
        assertThat(Stranger.family(sentence, List.of("石桥今年重建。", text))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市长托马斯·布里奇表示，石桥今年重建。",
                "Heron Ferries的船长Thomas Bridge表示，石桥今年重建。",
                "“石桥今年重建，”市长说。",
                "石桥今年重建，船长Thomas Bridge表示。",
                "“布里奇先生来了，”布里奇说。",
                "“石桥今年重建，”布里奇说，他是石桥的看守人。",
                "石桥今年重建。",
                "...",
                "渡船公司还买了新船。"
            })
    void who_is_introduced_is_no_stranger(String sentence) {
        assertThat(Stranger.in(sentence)).isNull();
    }

    @Test
    void who_tells_of_himself_is_known_right_behind_the_sentence_before_or_where_all_is_told() {
        List<Candidate> all = candidates(50).list();
        Candidate mine = all.get(2);
        assertThat(Stranger.among(List.of(all.get(1), mine), candidates(50), 50))
                .isNull();
        assertThat(Stranger.among(List.of(all.get(0), mine), candidates(50), 50))
                .isEqualTo(mine);
        assertThat(Stranger.among(List.of(all.get(0), mine), candidates(120), 120))
                .isNull();
    }

    private static Candidates candidates(int characters) {
        String news = "市图书馆从下月起全天开放，读者在夜里也能借阅图书馆的全部藏书。";
        String named = "馆长陈河在夜里来到城南的阅览室，读者已经坐满了。";
        String mine = "我在图书馆的门前等到开放，天亮才借到馆里的新书。";
        String rest = "图书馆的阅览室从下月起也在夜里开放，馆员为读者准备热茶。";
        return new Candidates(
                Drafts.article("zh", List.of(), Drafts.paragraph(news + named + mine + rest)),
                "zh",
                new Budget(Unit.CHARS, characters));
    }
}
