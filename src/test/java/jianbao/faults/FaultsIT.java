package jianbao.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jianbao.faults.Storm.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged bot in bad weather, one seed; the profile {@code load} has more, and the other choice when unsure. */
class FaultsIT {
    @TempDir
    Path home;

    @Test
    void every_subscriber_gets_each_article_once_whatever_goes_wrong() throws Exception {
        Report report = Storm.run(new Plan(1, 300, 3, false, true), home);

        System.out.println(report.table());
        assertThat(report.complaints()).isEmpty();
    }
}
