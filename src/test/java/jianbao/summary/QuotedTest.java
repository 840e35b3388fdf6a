package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import jianbao.model.Sentence;
import jianbao.text.Sentences;
import org.junit.jupiter.api.Test;

class QuotedTest {
    private static List<String> whole(String text) {
        return Quoted.whole(0, text, Sentences.split(text, "en")).stream()
                .map(Sentence::text)
                .toList();
    }

    @Test
    void sentences_between_one_pair_of_marks_stay_together() {
        assertThat(whole("The ferry was late. \"We waited. The ice broke,\" said the pilot. Nobody complained."))
                .containsExactly(
                        "The ferry was late.", "\"We waited. The ice broke,\" said the pilot.", "Nobody complained.");
    }

    @Test
    void a_mark_that_is_never_answered_joins_nothing() {
        assertThat(whole("\"We waited. The ice broke. The tug came. The crew slept."))
                .containsExactly("\"We waited.", "The ice broke.", "The tug came.", "The crew slept.");
    }

    @Test
    void equal_sentences_are_told_apart_by_their_place() {
        assertThat(whole("It froze. \"It froze. It thawed.\" It froze."))
                .containsExactly("It froze.", "\"It froze. It thawed.\"", "It froze.");
    }

    @Test
    void a_sentence_keeps_its_number_in_the_block() {
        List<String> split = List.of("\"We waited.", "It broke,\" she said.", "It thawed.");
        assertThat(Quoted.whole(3, String.join(" ", split), split))
                .containsExactly(
                        new Sentence("\"We waited. It broke,\" she said.", 3, 0), new Sentence("It thawed.", 3, 2));
    }

    @Test
    void thousands_of_open_marks_take_no_long_time() {
        List<String> open = Collections.nCopies(20_000, "\"It froze.");
        assertThat(Quoted.whole(0, String.join(" ", open), open)).hasSizeLessThan(20_001);
    }
}
