package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnapsackTest {
    private static final double FORBIDDEN = Double.NEGATIVE_INFINITY;

    /** Items to choose from. */
    private record Items(int[] sizes, double[] values, boolean[] tied) {
        /** Some forbidden, some worth less than nothing, some tied, many of equal value. */
        static Items random(Random random, int largest) {
            int number = random.nextInt(11);
            return new Items(
                    random.ints(number, 0, largest + 1).toArray(),
                    random.ints(number, -3, 10)
                            .mapToDouble(value -> value == 9 ? FORBIDDEN : value)
                            .toArray(),
                    booleans(random, number));
        }

        private static boolean[] booleans(Random random, int number) {
            boolean[] values = new boolean[number];
            for (int i = 0; i < number; i++) {
                values[i] = random.nextInt(3) == 0;
            }
            return values;
        }

        boolean[] choose(int budget) {
            return Knapsack.choose(sizes, values, tied, budget);
        }

        /** The greatest value of all choices there are. */
        double best(long budget) {
            return IntStream.range(0, 1 << sizes.length)
                    .mapToObj(this::choice)
                    .filter(chosen -> isAllowed(chosen) && size(chosen) <= budget)
                    .mapToDouble(this::value)
                    .max()
                    .orElseThrow();
        }

        private boolean[] choice(int bits) {
            boolean[] chosen = new boolean[sizes.length];
            for (int i = 0; i < chosen.length; i++) {
                chosen[i] = (bits >> i & 1) == 1;
            }
            return chosen;
        }

        boolean isAllowed(boolean[] chosen) {
            return IntStream.range(0, chosen.length)
                    .filter(i -> chosen[i])
                    .allMatch(i -> values[i] != FORBIDDEN && (!tied[i] || (i > 0 && chosen[i - 1])));
        }

        long size(boolean[] chosen) {
            return IntStream.range(0, chosen.length)
                    .filter(i -> chosen[i])
                    .mapToLong(i -> sizes[i])
                    .sum();
        }

        double value(boolean[] chosen) {
            return IntStream.range(0, chosen.length)
                    .filter(i -> chosen[i])
                    .mapToDouble(i -> values[i])
                    .sum();
        }
    }

    @Test
    void no_choice_that_is_allowed_and_fits_is_worth_more() {
        Random random = new Random(1);
        for (int i = 0; i < 400; i++) {
            Items items = Items.random(random, 9);
            int budget = random.nextInt(31);
            boolean[] chosen = items.choose(budget);
            assertThat(items.isAllowed(chosen)).as("%s in %s", items, budget).isTrue();
            assertThat(items.size(chosen)).isLessThanOrEqualTo(budget);
            assertThat(items.value(chosen)).isCloseTo(items.best(budget), within(1e-9));
        }
    }

    /** Rounding up costs each item less than a grain, so that no more is lost than with a budget smaller by these. */
    @ParameterizedTest
    @ValueSource(ints = {1001, 1999, 2001, 54_321, Integer.MAX_VALUE})
    void a_budget_counted_in_grains_is_kept_and_nearly_used(int budget) {
        Random random = new Random(budget);
        for (int i = 0; i < 60; i++) {
            Items items = Items.random(random, budget / 3);
            boolean[] chosen = items.choose(budget);
            long grain = 1 + (budget - 1) / 1000;
            assertThat(items.isAllowed(chosen)).isTrue();
            assertThat(items.size(chosen)).isLessThanOrEqualTo(budget);
            assertThat(items.value(chosen))
                    .isGreaterThanOrEqualTo(items.best(budget - grain * (items.sizes.length + 1)));
        }
    }

    @Test
    void an_item_larger_than_any_budget_stays_behind() {
        Items items = new Items(new int[] {1, Integer.MAX_VALUE}, new double[] {1, 100}, new boolean[2]);
        assertThat(items.choose(1000)).containsExactly(true, false);
    }

    @Test
    void an_empty_budget_holds_only_what_has_no_size() {
        Items items = new Items(new int[] {0, 1, 0}, new double[] {1, 1, -1}, new boolean[3]);
        assertThat(items.choose(0)).containsExactly(true, false, false);
    }

    @Test
    void a_worthless_item_is_taken_for_the_sake_of_the_one_tied_to_it() {
        Items items = new Items(new int[] {2, 2}, new double[] {-1, 3}, new boolean[] {false, true});
        assertThat(items.choose(4)).containsExactly(true, true);
        assertThat(items.choose(3)).containsExactly(false, false);
    }

    @Test
    void of_equal_choices_the_smallest_and_then_the_earliest_is_taken() {
        Items same = new Items(new int[] {3, 2, 2}, new double[] {5, 5, 5}, new boolean[3]);
        assertThat(same.choose(3)).containsExactly(false, true, false);
    }

    @Test
    void of_nothing_nothing_is_chosen() {
        assertThat(Knapsack.choose(new int[0], new double[0], new boolean[0], 100))
                .isEmpty();
        boolean[] tied = new boolean[50];
        Arrays.fill(tied, true);
        assertThat(Knapsack.choose(new int[50], new double[50], tied, 100)).doesNotContain(true);
    }
}
