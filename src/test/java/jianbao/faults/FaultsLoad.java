package jianbao.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import jianbao.faults.Storm.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * More bad weather than {@link FaultsIT}, and worse. Run by {@code ./mvnw -Pload verify}; alone by adding
 * {@code -Dit.test=FaultsLoad}.
 */
class FaultsLoad {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void every_subscriber_gets_each_article_once_whatever_goes_wrong(long seed) throws Exception {
        check(new Plan(seed, 300, 6, false, true));
    }

    @Test
    void so_it_is_at_thirty_a_second_and_with_a_telegram_that_hangs() throws Exception {
        check(new Plan(21, 300, 3, true, true));
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32})
    void who_would_rather_miss_an_article_than_get_it_twice_gets_none_twice(long seed) throws Exception {
        assertThat(check(new Plan(seed, 300, 6, false, false)).repeats).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void so_it_is_with_two_processes_on_postgresql(long seed) throws Exception {
        try (EmbeddedPostgres postgres = start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            check(Storm.run(new Plan(seed, 300, 6, false, true), home, database, 2));
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException | IllegalStateException e) {
            return abort("no PostgreSQL can be started here: " + e.getMessage());
        }
    }

    private Report check(Plan plan) throws Exception {
        return check(Storm.run(plan, home));
    }

    private static Report check(Report report) {
        System.out.println(report.table());
        assertThat(report.complaints()).isEmpty();
        return report;
    }
}
