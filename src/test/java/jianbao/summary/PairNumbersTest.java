package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairNumbersTest {
    private final PairNumbers pairs = new PairNumbers();

    @Test
    void a_pair_keeps_the_number_that_it_was_given_first() {
        assertThat(pairs.putIfAbsent('北', '岸', 7)).isEqualTo(7);
        assertThat(pairs.putIfAbsent('北', '岸', 8)).isEqualTo(7);
        assertThat(pairs.putIfAbsent('岸', '北', 9)).isEqualTo(9);
    }

    @Test
    void characters_beyond_the_first_plane_are_told_apart() {
        assertThat(pairs.putIfAbsent(0x20BB7, 0x91CE, 0)).isZero();
        assertThat(pairs.putIfAbsent(0x0BB7, 0x91CE, 1)).isEqualTo(1);
    }

    @Test
    void however_many_there_are_it_answers_as_a_map_does() {
        Random random = new Random(3);
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            int first = 0x4E00 + random.nextInt(150);
            int second = 0x4E00 + random.nextInt(150);
            Integer known = map.putIfAbsent(first + " " + second, i);
            assertThat(pairs.putIfAbsent(first, second, i)).isEqualTo(known == null ? i : known);
        }
    }
}
