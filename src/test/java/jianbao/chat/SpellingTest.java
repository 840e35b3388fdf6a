package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Spelling COMMANDS =
            new Spelling(List.of("latest", "summary", "subscribe", "unsubscribe", "subscriptions", "help", "start"));

    @ParameterizedTest
    @CsvSource({
        "lastest, latest",
        "latset, latest",
        "lates, latest",
        "sumary, summary",
        "summery, summary",
        "unsubscibe, unsubscribe",
        "subscription, subscriptions",
        "sub, subscribe",
        "hlep, help",
        "strat, start"
    })
    void a_slip_is_recognised(String typed, String meant) {
        assertThat(COMMANDS.closestTo(typed)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"weather", "la", "''", "最新", "halt"})
    void what_is_far_from_everything_is_not(String typed) {
        assertThat(COMMANDS.closestTo(typed)).isEmpty();
    }

    @Test
    void nothing_longer_than_a_command_is_compared() {
        assertThat(COMMANDS.closestTo("latest".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "'', ab, 2", "ab, ba, 1", "kitten, sitting, 3", "abc, abc, 0"})
    void distance_counts_the_edits(String a, String b, int edits) {
        assertThat(Spelling.distance(a, b)).isEqualTo(edits);
    }
}
