package jianbao.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLabelTest {
    @Test
    void a_name_and_a_plain_address_stay() {
        assertThat(SourceLabel.of("articles")).isEqualTo("articles");
        assertThat(SourceLabel.of("what? a folder")).isEqualTo("what? a folder");
        assertThat(SourceLabel.of("https://tea.example/feed.xml")).isEqualTo("https://tea.example/feed.xml");
    }

    @Test
    void what_may_be_a_secret_is_left_out_and_different_sources_stay_different() {
        String one = SourceLabel.of("https://user:word@tea.example/feed?key=hunter2");
        String other = SourceLabel.of("https://user:word@tea.example/feed?key=hunter3");

        assertThat(one).startsWith("https://tea.example/feed?").doesNotContain("word", "hunter");
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(SourceLabel.of("x".repeat(5_000))).hasSize(200);
    }
}
