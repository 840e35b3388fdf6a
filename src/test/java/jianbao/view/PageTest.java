package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void the_last_page_holds_the_rest() {
        Page last = new Page(9, 5, 42);
        assertThat(last.pages()).isEqualTo(9);
        assertThat(last.offset()).isEqualTo(40);
    }

    @Test
    void a_page_that_is_not_there_is_the_nearest_one() {
        assertThat(new Page(99, 5, 42).number()).isEqualTo(9);
        assertThat(new Page(-3, 5, 42).number()).isEqualTo(1);
        assertThat(new Page(Integer.MAX_VALUE, 5, 0).number()).isEqualTo(1);
    }

    @Test
    void turning_goes_round() {
        assertThat(new Page(1, 5, 42).before()).isEqualTo(9);
        assertThat(new Page(9, 5, 42).after()).isEqualTo(1);
        assertThat(new Page(2, 5, 42).before()).isEqualTo(1);
    }
}
