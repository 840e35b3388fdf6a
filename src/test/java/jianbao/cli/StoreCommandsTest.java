package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoreCommandsTest {
    @Test
    void without_a_command_the_usage_is_wrong() {
        assertThat(Console.run("store").code()).isEqualTo(2);
        assertThat(Console.run("store", "burn").code()).isEqualTo(2);
        assertThat(Console.run("store", "copy").err()).contains("--to");
    }

    @Test
    void its_commands_know_the_common_options() {
        assertThat(Console.run("store", "copy", "--help").out())
                .contains("--config")
                .contains("--set");
    }
}
