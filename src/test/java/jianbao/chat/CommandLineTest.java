package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /latest                 | latest  | ''         | ''
            ' /LATEST  3 '          | latest  | ''         | 3
            ／latest 3              | latest  | ''         | 3
            /latest@JianbaoBot 3    | latest  | JianbaoBot | 3
            /latest@                | latest  | ''         | ''
            /summary 翁荔 安全      | summary | ''         | 翁荔 安全
            /最新                   | 最新    | ''         | ''
            /s_k3f7x2aa             | summary | ''         | /s_k3f7x2aa
            /s_k3f7x2aa@Other long  | summary | Other      | /s_k3f7x2aa long
            /start s_k3f7x2aa       | summary | ''         | /s_k3f7x2aa
            /start invite           | start   | ''         | invite
            hello /latest           | ''      | ''         | hello /latest
            /                       | ''      | ''         | /
            /@JianbaoBot            | ''      | ''         | /@JianbaoBot
            '/ latest'              | ''      | ''         | / latest
            ''                      | ''      | ''         | ''
            """)
    void a_text_is_a_command_or_words(String text, String name, String addressee, String argument) {
        assertThat(CommandLine.of(text)).isEqualTo(new CommandLine(name, addressee, argument));
    }

    @Test
    void a_line_break_ends_a_name_too() {
        assertThat(CommandLine.of("/summary\n一\n二")).isEqualTo(new CommandLine("summary", "", "一\n二"));
    }

    @Test
    void a_hostile_text_takes_no_time() {
        for (String hostile : new String[] {"/", "@", " ", "/s_", "／", "/start s_", "\n"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> CommandLine.of("/" + hostile.repeat(300_000) + "x"));
        }
    }
}
