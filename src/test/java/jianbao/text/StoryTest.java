package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
    private static final Story EMPTY = Story.of("", "");

    @ParameterizedTest
    @MethodSource("pairs")
    void stories_are_told_apart(StoryPair pair) {
        assertThat(pair.isFolded()).as("likeness %.2f", pair.likeness()).isEqualTo(pair.same());
        assertThat(pair.b().story().isSameAs(pair.a().story())).isEqualTo(pair.same());
    }

    static List<StoryPair> pairs() throws IOException {
        return StoryPair.read(
                new InputStreamReader(StoryTest.class.getResourceAsStream("stories.jsonl"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void those_that_tell_one_share_keys(StoryPair pair) {
        List<Integer> keys = pair.a().story().keys();
        assertThat(keys).hasSizeLessThanOrEqualTo(24).doesNotHaveDuplicates();
        if (pair.same()) {
            assertThat(keys.stream().filter(pair.b().story().keys()::contains).count())
                    .isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void the_same_words_are_one_story_in_another_width_and_case() {
        Story plain = Story.of("GPT-9 is here", "text ".repeat(3) + "of a long enough report on GPT-9 ".repeat(9));
        Story wide = Story.of("ＧＰＴ－９ IS HERE", "text ".repeat(3) + "OF A LONG enough report on ＧＰＴ－９ ".repeat(9));
        assertThat(plain.likeness(wide)).isEqualTo(plain.likeness(plain));
    }

    @Test
    void a_title_alone_tells_nothing() {
        assertThat(Story.of("北岸旧灯塔将重新点亮", "").isSameAs(Story.of("北岸旧灯塔将重新点亮", "")))
                .isFalse();
        assertThat(EMPTY.isSameAs(EMPTY)).isFalse();
        assertThat(EMPTY.keys()).isEmpty();
    }

    @Test
    @Timeout(20)
    void what_is_endless_is_cut() {
        String endless = "１,".repeat(2_000_000);
        String same = "字".repeat(4_000_000);
        Story story = Story.of(same, endless + same);
        assertThat(story.keys()).hasSizeLessThanOrEqualTo(24);
        assertThat(story.likeness(Story.of(endless, same))).isBetween(0.0, 1.3);
    }
}
