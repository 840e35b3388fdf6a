package jianbao.store;

import static jianbao.store.Briefs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jianbao.model.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachEngine
class SourceStatusesTest {
    private static final Instant LATER = NOON.plusSeconds(900);

    @RegisterExtension
    final Opened opened;

    SourceStatusesTest(Engine engine) {
        opened = new Opened(engine);
    }

    @Test
    void a_fault_is_told_until_the_next_good_look_and_remembered_after_it() {
        statuses().wasRead("tea", NOON, LATER);
        statuses().failed("tea", "HTTP 500", LATER, LATER.plusSeconds(900));
        assertThat(statuses().all())
                .containsExactly(new SourceStatus(
                        "tea",
                        Optional.of(NOON),
                        Optional.of(LATER),
                        Optional.of("HTTP 500"),
                        LATER.plusSeconds(900),
                        0));

        statuses().wasRead("tea", LATER.plusSeconds(900), LATER.plusSeconds(1800));

        assertThat(statuses().all())
                .containsExactly(new SourceStatus(
                        "tea",
                        Optional.of(LATER.plusSeconds(900)),
                        Optional.of(LATER),
                        Optional.empty(),
                        LATER.plusSeconds(1800),
                        0));
    }

    @Test
    void a_source_that_never_gave_anything_says_why() {
        statuses().failed("broken", "x".repeat(100_000), NOON, LATER);

        SourceStatus status = statuses().all().get(0);

        assertThat(status.read()).isEmpty();
        assertThat(status.fault().orElseThrow()).hasSizeBetween(100, 1000);
    }

    @Test
    void articles_are_counted_by_source() {
        new Pushes(opened.database()).keepOwed(1);
        new Pushes(opened.database()).keepOwed(2);
        String source = Briefs.stamp("1.md", "1").source();
        statuses().wasRead(source, NOON, LATER);
        statuses().wasRead("empty", NOON, LATER);

        assertThat(statuses().all())
                .extracting(SourceStatus::source, SourceStatus::articles)
                .containsExactlyInAnyOrder(tuple(source, 2L), tuple("empty", 0L));
    }

    @Test
    void a_source_that_was_taken_out_is_forgotten() {
        statuses().wasRead("old", NOON, LATER);
        statuses().wasRead("new", NOON, LATER);

        statuses().keepOnly(List.of("new", "newer"));

        assertThat(statuses().all()).extracting(SourceStatus::source).containsExactly("new");
    }

    private SourceStatuses statuses() {
        return opened.database().sources();
    }
}
