package jianbao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jianbao.faults.Storm.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged bot in bad weather, one run of each kind; the profile {@code load} has more. */
class FaultsIT {
    @TempDir
    Path home;

    @Test
    void every_subscriber_gets_each_article_once_whatever_goes_wrong() throws Exception {
        Report report = Storm.run(new Plan(1, 300, 3, false, true), home);

        System.out.println(report.table());
        assertThat(report.complaints()).isEmpty();
    }

    @Test
    void who_would_rather_miss_an_article_than_get_it_twice_gets_none_twice() throws Exception {
        Report report = Storm.run(new Plan(2, 60, 1, false, false), home);

        System.out.println(report.table());
        assertThat(report.repeats).isEmpty();
        assertThat(report.complaints()).isEmpty();
    }
}
