package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {
    @Test
    void four_hundred_characters_are_a_minute() {
        assertThat(ReadingTime.minutes(of(Kind.PARAGRAPH, "字".repeat(2400)))).isEqualTo(6);
    }

    @Test
    void two_hundred_and_thirty_words_are_a_minute() {
        assertThat(ReadingTime.minutes(of(Kind.PARAGRAPH, "word, ".repeat(1150))))
                .isEqualTo(5);
    }

    @Test
    void mixed_text_counts_as_both() {
        assertThat(ReadingTime.minutes(of(Kind.PARAGRAPH, "用Java写".repeat(400))))
                .isEqualTo(4);
    }

    @Test
    void the_shortest_text_takes_a_minute_and_none_takes_none() {
        assertThat(ReadingTime.minutes(of(Kind.PARAGRAPH, "短"))).isEqualTo(1);
        assertThat(ReadingTime.minutes(of(Kind.IMAGE, "a long caption of an image")))
                .isZero();
    }

    private static Article of(Kind kind, String text) {
        return new Article(
                "title",
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(new Block(kind, text)),
                List.of(),
                List.of(),
                List.of());
    }
}
