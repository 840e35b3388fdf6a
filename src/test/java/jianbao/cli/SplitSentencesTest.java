package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SplitSentencesTest {
    @Test
    void lines_are_answered_one_by_one_in_their_order() {
        Console console = Console.runOn("""
                {"lang":"en","text":"Tea is hot. It cools."}

                {"text":"茶很热。水很凉。"}
                {"lang":null,"text":""}
                """, "sentences", "--jsonl");
        assertThat(console.code()).isZero();
        assertThat(console.err()).isEmpty();
        assertThat(console.lines())
                .containsExactly(
                        "{\"sentences\":[\"Tea is hot.\",\"It cools.\"]}",
                        "{\"sentences\":[\"茶很热。\",\"水很凉。\"]}",
                        "{\"sentences\":[]}");
    }

    @Test
    void a_single_line_break_is_joined_and_an_empty_line_or_an_item_is_a_border() {
        Console console = Console.runOn("""
                {"text":"The kettle on the stove was\\nstill cold."}
                {"text":"A heading\\n\\nA text"}
                {"text":"- warm the pot\\n- boil the water"}
                {"text":"水已经烧开了，\\n可是茶叶还没有买。"}
                """, "sentences", "--jsonl");
        assertThat(console.lines())
                .containsExactly(
                        "{\"sentences\":[\"The kettle on the stove was still cold.\"]}",
                        "{\"sentences\":[\"A heading\",\"A text\"]}",
                        "{\"sentences\":[\"- warm the pot\",\"- boil the water\"]}",
                        "{\"sentences\":[\"水已经烧开了，可是茶叶还没有买。\"]}");
    }

    @Test
    void a_bad_line_is_one_failure_and_the_rest_goes_on() {
        Console console = Console.runOn("""
                nonsense
                {"text":5}
                ["text"]
                {"text":"Tea is hot."}
                """, "sentences", "--jsonl");
        assertThat(console.code()).isEqualTo(1);
        assertThat(console.err()).isEmpty();
        assertThat(console.lines()).hasSize(4);
        assertThat(console.lines().subList(0, 3)).allMatch(line -> line.contains("\"error\":"));
        assertThat(console.lines().get(3)).isEqualTo("{\"sentences\":[\"Tea is hot.\"]}");
    }
}
