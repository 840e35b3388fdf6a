package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"30, 1", "30, 2", "30, 4", "7, 3", "5, 5"})
    void the_parts_of_a_budget_make_up_the_whole(int budget, int of) {
        int sum = IntStream.range(0, of)
                .map(rank -> new Share(rank, of).partOf(budget))
                .sum();
        assertThat(sum).isEqualTo(budget);
    }

    @Test
    void nobody_stands_still_where_there_is_less_than_one_for_each() {
        assertThat(new Share(2, 3).partOf(2)).isEqualTo(1);
    }

    @Test
    void each_of_several_has_another_rank() {
        List<String> all = List.of("a", "b", "c");
        assertThat(all.stream().map(one -> Share.among(one, all)))
                .containsExactly(new Share(0, 3), new Share(1, 3), new Share(2, 3));
        assertThat(Share.among("a", List.of("a"))).isEqualTo(Share.WHOLE);
    }

    @Test
    void who_is_not_among_all_has_no_part() {
        assertThatThrownBy(() -> Share.among("d", List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
