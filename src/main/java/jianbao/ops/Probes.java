package jianbao.ops;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Whether the process lives (else: start it anew) and whether it is ready (else: wait). */
final class Probes {
    private final Glance glance;
    private final CountedBotApi api;
    private final Vitals vitals;
    private final InstantSource time;

    Probes(Glance glance, CountedBotApi api, Vitals vitals, InstantSource time) {
        this.glance = glance;
        this.api = api;
        this.vitals = vitals;
        this.time = time;
    }

    /** 200 while every loop takes its turns. That Telegram is out of reach is no fault of ours: no new start mends it. */
    Reply health() {
        List<String> faults = vitals.faults().get();
        return faults.isEmpty() ? new Reply(200, "ok\n" + poll() + "\n") : Reply.unavailable(faults);
    }

    private String poll() {
        return api.polled()
                .map(polled -> "Telegram answered a poll "
                        + Duration.between(polled, time.instant()).toSeconds() + " s ago")
                .orElse("no poll of this process was answered yet");
    }

    /** 200 once the bot is signed in and while the store answers. */
    Reply ready() {
        if (!vitals.signedIn().getAsBoolean()) {
            return Reply.unavailable(List.of("not signed in to Telegram yet"));
        }
        return glance.take().isPresent()
                ? new Reply(200, "ready\n")
                : Reply.unavailable(List.of("the database does not answer"));
    }
}
