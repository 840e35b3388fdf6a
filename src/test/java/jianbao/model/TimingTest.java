package jianbao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimingTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # digest          zone              owed                   opening
            daily 08:00,      Asia/Shanghai,    2024-11-20T23:59:59Z,  2024-11-21T00:00:00Z
            daily 08:00,      Asia/Shanghai,    2024-11-21T00:00:00Z,  2024-11-22T00:00:00Z
            daily 00:00,      Asia/Shanghai,    2024-11-21T15:59:00Z,  2024-11-21T16:00:00Z
            daily 23:59,      Asia/Shanghai,    2024-11-21T15:59:00Z,  2024-11-22T15:59:00Z
            weekly mon 08:00, Asia/Shanghai,    2024-11-21T00:00:00Z,  2024-11-25T00:00:00Z
            weekly mon 08:00, Asia/Shanghai,    2024-11-25T00:00:00Z,  2024-12-02T00:00:00Z
            weekly thu 08:00, Asia/Shanghai,    2024-12-26T08:00:00Z,  2025-01-02T00:00:00Z
            weekly wed 08:00, Europe/Berlin,    2024-12-31T22:30:00Z,  2025-01-01T07:00:00Z
            # Clocks go forward from 2:00 to 3:00 on 31 March: 2:30 comes at 3:30.
            daily 02:30,      Europe/Berlin,    2024-03-30T12:00:00Z,  2024-03-31T01:30:00Z
            daily 02:30,      Europe/Berlin,    2024-03-31T01:30:00Z,  2024-04-01T00:30:00Z
            daily 08:00,      Europe/Berlin,    2024-03-30T07:00:00Z,  2024-03-31T06:00:00Z
            daily 02:30,      America/New_York, 2024-03-10T00:00:00Z,  2024-03-10T07:30:00Z
            weekly sun 02:30, America/New_York, 2024-03-10T07:30:00Z,  2024-03-17T06:30:00Z
            # Clocks go back from 3:00 to 2:00 on 27 October: only the first 2:30 counts.
            daily 02:30,      Europe/Berlin,    2024-10-26T12:00:00Z,  2024-10-27T00:30:00Z
            daily 02:30,      Europe/Berlin,    2024-10-27T00:30:00Z,  2024-10-28T01:30:00Z
            daily 02:30,      Europe/Berlin,    2024-10-27T00:45:00Z,  2024-10-28T01:30:00Z
            daily 01:30,      America/New_York, 2024-11-03T05:00:00Z,  2024-11-03T05:30:00Z
            daily 01:30,      America/New_York, 2024-11-03T05:30:00Z,  2024-11-04T06:30:00Z
            # In Samoa there was no 30 December, a Friday, in 2011.
            daily 08:00,      Pacific/Apia,     2011-12-29T18:00:00Z,  2011-12-30T18:00:00Z
            daily 08:00,      Pacific/Apia,     2011-12-30T18:00:00Z,  2011-12-31T18:00:00Z
            weekly fri 08:00, Pacific/Apia,     2011-12-24T00:00:00Z,  2011-12-30T18:00:00Z
            weekly fri 08:00, Pacific/Apia,     2011-12-30T12:00:00Z,  2011-12-30T18:00:00Z
            weekly fri 08:00, Pacific/Apia,     2011-12-30T18:00:00Z,  2012-01-05T18:00:00Z
            """)
    void a_digest_comes_at_its_next_time(String digest, ZoneId zone, Instant owed, Instant opening) {
        Timing timing = new Timing(Optional.of(Digest.of(digest)), Optional.empty(), zone);
        assertThat(timing.opening(owed)).isEqualTo(opening);
        assertThat(timing.folds(owed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # from  to     zone              owed                   opening
            23:00,  07:00, Asia/Shanghai,    2024-11-21T14:59:59Z,  2024-11-21T14:59:59Z
            23:00,  07:00, Asia/Shanghai,    2024-11-21T15:00:00Z,  2024-11-21T23:00:00Z
            23:00,  07:00, Asia/Shanghai,    2024-11-21T22:59:59Z,  2024-11-21T23:00:00Z
            23:00,  07:00, Asia/Shanghai,    2024-11-21T23:00:00Z,  2024-11-21T23:00:00Z
            12:30,  14:00, Asia/Shanghai,    2024-11-21T05:00:00Z,  2024-11-21T06:00:00Z
            12:30,  14:00, Asia/Shanghai,    2024-11-21T06:00:00Z,  2024-11-21T06:00:00Z
            22:00,  00:00, Asia/Shanghai,    2024-11-21T15:00:00Z,  2024-11-21T16:00:00Z
            00:00,  07:00, Asia/Shanghai,    2024-11-21T16:00:00Z,  2024-11-21T23:00:00Z
            00:00,  00:00, Asia/Shanghai,    2024-11-21T16:00:00Z,  2024-11-21T16:00:00Z
            09:00,  09:00, Asia/Shanghai,    2024-11-21T01:00:00Z,  2024-11-21T01:00:00Z
            # The night of the gap is an hour shorter, that of the overlap an hour longer.
            23:00,  07:00, Europe/Berlin,    2024-03-30T22:00:00Z,  2024-03-31T05:00:00Z
            23:00,  07:00, Europe/Berlin,    2024-10-26T21:00:00Z,  2024-10-27T06:00:00Z
            23:00,  02:30, Europe/Berlin,    2024-03-31T00:59:00Z,  2024-03-31T01:30:00Z
            23:00,  02:30, Europe/Berlin,    2024-03-31T01:15:00Z,  2024-03-31T01:30:00Z
            23:00,  02:30, Europe/Berlin,    2024-10-27T00:15:00Z,  2024-10-27T00:30:00Z
            # It is 2:15 for the second time: the quiet hours have ended already, and do not begin again.
            23:00,  02:30, Europe/Berlin,    2024-10-27T01:15:00Z,  2024-10-27T01:15:00Z
            02:15,  07:00, Europe/Berlin,    2024-10-27T00:20:00Z,  2024-10-27T06:00:00Z
            02:15,  07:00, Europe/Berlin,    2024-10-27T01:10:00Z,  2024-10-27T06:00:00Z
            # The end is set forward to 3:30, when the next ones have begun.
            03:15,  02:30, Europe/Berlin,    2024-03-31T01:10:00Z,  2024-04-01T00:30:00Z
            # At one minute past midnight clocks went back to 23:01.
            00:00,  07:00, America/St_Johns, 2010-11-07T02:30:30Z,  2010-11-07T10:30:00Z
            00:00,  07:00, America/St_Johns, 2010-11-07T02:40:00Z,  2010-11-07T10:30:00Z
            23:00,  07:00, Pacific/Apia,     2011-12-30T09:30:00Z,  2011-12-30T17:00:00Z
            23:00,  07:00, Pacific/Apia,     2011-12-30T10:30:00Z,  2011-12-30T17:00:00Z
            """)
    void quiet_hours_hold_until_they_end(LocalTime from, LocalTime to, ZoneId zone, Instant owed, Instant opening) {
        Timing timing = new Timing(Optional.empty(), Optional.of(new QuietHours(from, to)), zone);
        assertThat(timing.opening(owed)).isEqualTo(opening);
        assertThat(timing.folds(owed)).isEqualTo(!opening.equals(owed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            daily 08:00,      23:00, 07:00, 2024-11-21T16:00:00Z, 2024-11-22T00:00:00Z
            daily 07:00,      23:00, 07:00, 2024-11-21T16:00:00Z, 2024-11-21T23:00:00Z
            daily 06:00,      23:00, 07:00, 2024-11-21T16:00:00Z, 2024-11-21T23:00:00Z
            daily 06:00,      23:00, 07:00, 2024-11-21T22:30:00Z, 2024-11-22T23:00:00Z
            weekly sun 23:30, 23:00, 07:00, 2024-11-21T16:00:00Z, 2024-11-24T23:00:00Z
            daily 08:00,      00:00, 00:00, 2024-11-21T16:00:00Z, 2024-11-22T00:00:00Z
            """)
    void a_digest_waits_for_the_end_of_the_quiet_hours(
            String digest, LocalTime from, LocalTime to, Instant owed, Instant opening) {
        Timing timing = new Timing(
                Optional.of(Digest.of(digest)), Optional.of(new QuietHours(from, to)), ZoneId.of("Asia/Shanghai"));
        assertThat(timing.opening(owed)).isEqualTo(opening);
        assertThat(timing.folds(owed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # digest     owed                   now                    opening
            ,            2024-11-21T14:59:00Z,  2024-11-21T14:59:30Z,  2024-11-21T14:59:30Z
            ,            2024-11-21T14:59:00Z,  2024-11-21T15:00:00Z,  2024-11-21T23:00:00Z
            ,            2024-11-21T16:00:00Z,  2024-11-21T16:00:00Z,  2024-11-21T23:00:00Z
            daily 08:00, 2024-11-21T16:00:00Z,  2024-11-21T16:00:00Z,  2024-11-22T00:00:00Z
            daily 08:00, 2024-11-21T16:00:00Z,  2024-11-22T09:00:00Z,  2024-11-22T09:00:00Z
            daily 08:00, 2024-11-21T16:00:00Z,  2024-11-22T15:30:00Z,  2024-11-22T23:00:00Z
            """)
    void what_is_late_keeps_to_the_quiet_hours_too(String digest, Instant owed, Instant now, Instant opening) {
        Timing timing = new Timing(
                Optional.ofNullable(digest).map(Digest::of),
                Optional.of(new QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 0))),
                ZoneId.of("Asia/Shanghai"));
        assertThat(timing.opening(owed, now)).isEqualTo(opening);
    }

    @Test
    void a_chat_that_chose_nothing_gets_everything_at_once() {
        Instant owed = Instant.parse("2024-11-21T16:00:00Z");
        Timing timing = Timing.instant(ZoneId.of("Asia/Shanghai"));
        assertThat(timing.opening(owed)).isEqualTo(owed);
        assertThat(timing.folds(owed)).isFalse();
    }

    /** Around each change of the clock, minute by minute; for the zones whose changes are strangest. */
    @ParameterizedTest
    @MethodSource("timings")
    void what_is_owed_later_never_goes_earlier_and_quiet_hours_end_in_quiet_nowhere(Timing timing) {
        for (Instant change : changes(timing.zone())) {
            Instant before = Instant.MIN;
            for (int minutes = -30 * 60; minutes <= 30 * 60; minutes += 7) {
                Instant owed = change.plus(Duration.ofMinutes(minutes));
                Instant opening = timing.opening(owed);
                assertThat(opening)
                        .as("%s at %s", timing, owed)
                        .isAfterOrEqualTo(owed)
                        .isAfterOrEqualTo(before);
                if (timing.digest().isEmpty()) {
                    assertThat(timing.opening(opening))
                            .as("%s at %s", timing, owed)
                            .isEqualTo(opening);
                }
                before = opening;
            }
        }
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>(List.of(Instant.parse("2024-12-31T23:00:00Z")));
        Instant from = Instant.parse("2011-06-01T00:00:00Z");
        for (int i = 0; i < 3 && zone.getRules().nextTransition(from) != null; i++) {
            from = zone.getRules().nextTransition(from).getInstant();
            changes.add(from);
        }
        return changes;
    }

    private static Stream<Timing> timings() {
        Random random = new Random(7);
        return Stream.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Asia/Shanghai",
                        "Pacific/Apia",
                        "America/St_Johns",
                        "Australia/Lord_Howe",
                        "Africa/Casablanca",
                        "Asia/Gaza")
                .map(ZoneId::of)
                .flatMap(zone -> Stream.generate(() -> timing(zone, random)).limit(25));
    }

    private static Timing timing(ZoneId zone, Random random) {
        Optional<DayOfWeek> day =
                random.nextBoolean() ? Optional.empty() : Optional.of(DayOfWeek.of(1 + random.nextInt(7)));
        return new Timing(
                Optional.of(new Digest(day, time(random))).filter(digest -> random.nextBoolean()),
                Optional.of(new QuietHours(time(random), time(random))).filter(quiet -> random.nextInt(4) > 0),
                zone);
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(4) * 15);
    }
}
