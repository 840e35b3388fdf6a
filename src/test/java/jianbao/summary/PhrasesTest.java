package jianbao.summary;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases phrases = Phrases.of("river|bridge + (?: is| are)", "boat");

    @Test
    void a_head_counts_with_what_has_to_follow_it() {
        assertThat(phrases.occurIn("the river is wide")).isTrue();
        assertThat(phrases.occurIn("the bridge are two")).isTrue();
        assertThat(phrases.occurIn("the river was wide")).isFalse();
    }

    @Test
    void a_head_alone_needs_nothing_more() {
        assertThat(phrases.occurIn("a boat")).isTrue();
        assertThat(phrases.standAt("a boat", 2)).isTrue();
        assertThat(phrases.standAt("a boat", 0)).isFalse();
        assertThat(phrases.standAt("a boat", 6)).isFalse();
    }

    @Test
    void what_follows_may_look_back_beyond_the_head() {
        Phrases mail = Phrases.of("@ + (?<=\\w@)\\w");
        assertThat(mail.occurIn("a@b")).isTrue();
        assertThat(mail.occurIn("@b")).isFalse();
    }

    @Test
    void two_tables_in_one_hold_what_both_hold() {
        Phrases both = phrases.and(Phrases.of("b", "bank + s"));
        assertThat(both.occurIn("the river is wide")).isTrue();
        assertThat(both.occurIn("the banks")).isTrue();
        assertThat(both.standAt("ab", 1)).isTrue();
        assertThat(both.occurIn("the river was wide")).isFalse();
    }

    @Test
    void they_are_looked_for_from_a_place_on() {
        assertThat(phrases.occurIn("a boat", 2)).isTrue();
        assertThat(phrases.occurIn("a boat", 3)).isFalse();
    }

    @Test
    void words_begin_behind_a_quotation_mark() {
        assertThat(Phrases.start("“boat”")).isEqualTo(1);
        assertThat(Phrases.start("boat")).isZero();
        assertThat(Phrases.start("")).isZero();
    }

    @Test
    void a_text_that_only_begins_phrases_is_searched_in_bounded_time() {
        String text = "请有关在以下图是".repeat(60_000);
        assertTimeoutPreemptively(ofSeconds(5), () -> {
            PageTalk.ANYWHERE.and(Call.ANYWHERE).occurIn(text);
        });
    }
}
