package jianbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The log as logback.xml sets it up. */
class MaskingConverterTest {
    private static final String TOKEN = "123456789:AAbbCCddEEffGGhhIIjjKKllMMnnOOpp-_1";

    @Test
    void a_token_is_masked_in_messages_and_in_stack_traces() {
        IllegalStateException trouble =
                new IllegalStateException("no answer from /bot" + TOKEN + "/getMe", new RuntimeException(TOKEN));
        String log = log("calling https://localhost/bot" + TOKEN + "/getMe", trouble);
        assertThat(log).doesNotContain("AAbbCC");
        assertThat(log).contains("calling https://localhost/bot***/getMe", "no answer from /bot***/getMe");
        assertThat(log).containsOnlyOnce("IllegalStateException").contains("\tat ");
    }

    @Test
    void a_fact_is_one_line() {
        assertThat(log("polling since 12:30:45, 简报", null))
                .matches("\\S+ \\S+ INFO  Place: polling since 12:30:45, 简报\\R");
    }

    @Test
    void a_long_run_of_digits_costs_no_time() {
        assertTimeout(Duration.ofSeconds(2), () -> log("1".repeat(500_000), null));
    }

    private static String log(String message, Throwable trouble) {
        PrintStream before = System.err;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getLogger("jianbao.Place").info(message, trouble);
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
