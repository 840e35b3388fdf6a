package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningTest {
    private static final Beginning YEAR = Beginning.of("(?:\\d{4}年|今年)(?!初)");

    @Test
    void begins_as_the_pattern_does() {
        assertThat(YEAR.begins("2024年很冷。")).isTrue();
        assertThat(YEAR.begins("今年很冷。")).isTrue();
        assertThat(YEAR.begins("今年初很冷。")).isFalse();
        assertThat(YEAR.begins("很冷的今年。")).isFalse();
        assertThat(YEAR.begins("")).isFalse();
    }

    @Test
    void answers_the_same_again_once_it_knows_the_first_character() {
        assertThat(YEAR.begins("今天很冷。")).isFalse();
        assertThat(YEAR.begins("今年很冷。")).isTrue();
        assertThat(YEAR.begins("很冷。")).isFalse();
        assertThat(YEAR.begins("很冷。")).isFalse();
    }

    @Test
    void begins_or_ends_elsewhere_where_asked() {
        assertThat(YEAR.begins("到今年。", 1)).isTrue();
        assertThat(YEAR.begins("到今年。", 0)).isFalse();
        assertThat(YEAR.end("到今年。", 1)).isEqualTo(3);
        assertThat(YEAR.end("到今年。", 0)).isEqualTo(-1);
        assertThat(YEAR.end("今", 1)).isEqualTo(-1);
    }

    @Test
    void is_the_whole_text_only_where_nothing_follows() {
        assertThat(YEAR.is("今年")).isTrue();
        assertThat(YEAR.is("今年！")).isFalse();
    }

    @Test
    void looks_for_its_marks_among_the_first_characters_only() {
        Beginning done = Beginning.of("..[了过]").with("了过", 3);
        assertThat(done.begins("看到了灯。")).isTrue();
        assertThat(done.begins("看不到了。")).isFalse();
    }

    @Test
    void looks_for_its_marks_before_any_stop_only() {
        Beginning label = Beginning.of("[^，]{2}：|.{2}，.：").with("：", 9).before("，");
        assertThat(label.begins("渡口：今天")).isTrue();
        assertThat(label.begins("渡口，在：")).isFalse();
        assertThat(label.begins("渡口很远")).isFalse();
    }

    @Test
    void occurs_where_the_pattern_does_that_asks_what_stands_before() {
        Beginning person = Beginning.of("^老|(?<!工)人(?!民)");
        assertThat(person.occursIn("老桥", 2)).isTrue();
        assertThat(person.occursIn("看老桥", 3)).isFalse();
        assertThat(person.occursIn("守桥人说", 4)).isTrue();
        assertThat(person.occursIn("守桥人说", 2)).isFalse();
        assertThat(person.occursIn("工人说", 3)).isFalse();
        assertThat(person.occursIn("守桥人民", 3)).isFalse();
        assertThat(person.occursIn("", 0)).isFalse();
    }

    @Test
    void takes_letters_of_two_halves_whole() {
        assertThat(Beginning.of("\\p{IsHan}").begins("𠮷")).isTrue();
        assertThat(Beginning.of("\\p{IsHan}").begins("😀")).isFalse();
    }
}
