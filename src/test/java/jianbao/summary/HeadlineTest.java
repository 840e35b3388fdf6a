package jianbao.summary;

import static jianbao.summary.Drafts.paragraph;
import static jianbao.summary.Summariser.Unit.CHARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.model.Article;
import jianbao.summary.Summariser.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
    private final Headline headline = new Headline("鹭渡公司任命李明为首席船长");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鹭渡公司已任命李明为首席船长。",
                "李明已任首席船长。",
                "鹭渡今天正式宣布任命李明为其新任首席船长（CBO）。",
                "鹭渡，长河上历史最久、船只最多的渡船公司，今天宣布任命李明为首席船长。"
            })
    void the_title_in_nearly_the_same_words_tells_it_again(String sentence) {
        assertThat(headline.isToldBy(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鹭渡公司任命李明为首席船长，他将在春天接替退休的王河。",
                "鹭渡，长河上历史最久的渡船公司，今天宣布任命李明为首席船长，接替退休的王河。",
                "李明任船长。",
                "李明在长河上撑了三十年船。",
                "鹭渡宣布。"
            })
    void whoever_adds_something_or_tells_little_of_it_does_not(String sentence) {
        assertThat(headline.isToldBy(sentence)).isFalse();
    }

    @Test
    void an_abbreviation_that_others_use_is_introduced() {
        String sentence = "鹭渡宣布任命李明为首席船长（CMBO）。";
        assertThat(headline.isIntroducing(sentence, List.of(sentence, "CMBO 决定夜里的航班。")))
                .isTrue();
        assertThat(headline.isIntroducing(sentence, List.of(sentence, "李明决定夜里的航班。")))
                .isFalse();
        Headline known = new Headline("鹭渡任命李明为CMBO");
        assertThat(known.isIntroducing(sentence, List.of(sentence, "CMBO 决定夜里的航班。")))
                .isFalse();
    }

    @Test
    void a_part_of_the_title_is_contained_whatever_its_marks() {
        assertThat(headline.contains("任命：李明！")).isTrue();
        assertThat(headline.contains("任命王河。")).isFalse();
    }

    @Test
    void what_tells_the_title_again_gives_way_where_there_is_enough_else() {
        String again = "市图书馆，河边最老的藏书楼，今天宣布下月起全天开放。";
        assertThat(candidates(again, 20)).hasSize(20).doesNotContain(again);
        assertThat(candidates(again, 8)).hasSize(9).contains(again);
        String introducing = "市图书馆，河边最老的藏书楼，今天宣布下月起全天开放（RLBO）。";
        assertThat(candidates(introducing + "读者说，RLBO 让他们高兴了一整夜。", 20)).contains(introducing);
    }

    @Test
    void below_a_chinese_title_english_gives_way_where_there_is_enough_else() {
        String quoted = "I read the inscription of the old library as a mix of three scripts. ";
        assertThat(candidates(quoted, 20, "en")).hasSize(20).doesNotContain(quoted.strip());
        assertThat(candidates(quoted, 8, "en")).hasSize(9).contains(quoted.strip());
    }

    private static List<String> candidates(String opening, int others) {
        return candidates(opening, others, "zh");
    }

    private static List<String> candidates(String opening, int others, String language) {
        String news = IntStream.range(0, others)
                .mapToObj(i -> "第%d座码头%c%c在去年冬天的洪水之后重修了三个月。".formatted(i, '一' + 40 * i, '丁' + 90 * i))
                .collect(Collectors.joining());
        Article article = Drafts.article(language, List.of(), paragraph(opening + news));
        return new Candidates(article, language, new Budget(CHARS, 230))
                .list().stream().map(Candidate::text).toList();
    }
}
