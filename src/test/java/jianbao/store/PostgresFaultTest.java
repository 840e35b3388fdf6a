package jianbao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresFaultTest {
    private static final Backend SERVER =
            Backend.of("jdbc:postgresql://bot:secret@db.example/jianbao?sslmode=require", Duration.ofSeconds(1));

    @ParameterizedTest
    @CsvSource({
        "08001, does not answer",
        "08006, does not answer",
        "28P01, refuses user or password",
        "28000, refuses user or password",
        "3D000, no such database",
        "42501, make it the owner",
        "25006, name the primary server",
        "53100, make room",
        "53300, max_connections",
        "55P03, holds a lock",
        "57P01, goes on by itself",
        "22P05, UTF8",
        "23505, as the server says",
    })
    void each_fault_names_the_database_and_what_to_do(String state, String words) {
        SQLException cause = new SQLException("as the server says\n  Detail: what stands in a row", state);

        assertThat(SERVER.fault(new IllegalStateException("wrapped", cause)))
                .hasMessageStartingWith("database jdbc:postgresql://db.example/jianbao: ")
                .hasMessageContaining(words)
                .hasMessageNotContaining("Detail")
                .hasRootCause(cause);
    }

    @Test
    void user_and_password_are_not_shown() {
        SQLException cause = new SQLException("password authentication failed for user \"bot\"", "28P01");

        assertThat(SERVER.fault(cause).getMessage()).doesNotContain("\"bot\"").doesNotContain("secret");
    }

    @Test
    void of_a_connection_that_was_waited_for_in_vain_the_reason_is_told() {
        SQLException refused = new SQLException("no", "28P01");

        assertThat(SERVER.fault(new SQLTransientConnectionException("timed out after 10000ms", refused)))
                .hasMessageContaining("refuses user or password");
        assertThat(SERVER.fault(new SQLTransientConnectionException("timed out after 10000ms")))
                .hasMessageContaining("stayed busy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql:secret",
                "jdbc:postgresql://",
                "jdbc:postgresql://bot:secret@",
                "jdbc:postgresql://bot:secret@host:port/name",
                "jdbc:postgresql://host:99999999/name?password=secret",
            })
    void an_address_that_is_none_is_refused_without_its_password(String url) {
        assertThatThrownBy(() -> Database.open(url))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("jdbc:postgresql://HOST/NAME")
                .hasMessageNotContaining("secret");
    }
}
