package jianbao.faults;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.sandbox.Fault;

/** What can go wrong with one send, each in a few ways. */
enum Mishap {
    CUT_BEFORE(true, Fault.cutBefore()),
    CUT_AFTER(true, Fault.cutAfter()),
    RESET_BEFORE(true, Fault.answered(ResettingProxy.RESET, "")),
    RESET_AFTER(true, Fault.answered(ResettingProxy.RESET, "").afterwards()),
    /** First one that the server ends, then one that the bot has to end after its twenty seconds. */
    HANG_BEFORE(true, Fault.hang(seconds(1)), Fault.hang(seconds(25))),
    HANG_AFTER(
            true, Fault.hang(seconds(1)).afterwards(), Fault.hang(seconds(25)).afterwards()),
    INTERNAL_ERROR(false, Fault.refused(500, "Internal Server Error: restart")),
    BAD_GATEWAY_BEFORE(true, Fault.badGateway()),
    BAD_GATEWAY_AFTER(true, Fault.badGateway().afterwards()),
    GARBAGE(true, Fault.answered(200, "\0\u001f}{\ufffd").afterwards()),
    TRUNCATED_JSON(true, Fault.truncated()),
    SHORT_WAIT(false, Fault.tooManyRequests(seconds(1)), Fault.tooManyRequests(seconds(2))),
    LONG_WAIT(false, Fault.tooManyRequests(seconds(600)), Fault.tooManyRequests(seconds(10_072))),
    FORBIDDEN_BY_A_PERSON(
            false,
            refused(403, "Forbidden: bot was blocked by the user"),
            refused(403, "Forbidden: user is deactivated"),
            refused(403, "Forbidden: bot can't initiate conversation with a user"),
            refused(400, "Bad Request: chat not found")),
    FORBIDDEN_BY_A_GROUP(
            false,
            refused(403, "Forbidden: the group chat was deleted"),
            refused(403, "Forbidden: bot was kicked from the group chat"),
            refused(403, "Forbidden: bot was kicked from the supergroup chat"),
            refused(403, "Forbidden: bot is not a member of the supergroup chat"),
            refused(400, "Bad Request: have no rights to send a message")),
    TOPIC_CLOSED(false, refused(400, "Bad Request: TOPIC_CLOSED"));

    /** Those that pass. */
    static final List<Mishap> PASSING = Stream.of(values())
            .filter(mishap -> mishap.compareTo(LONG_WAIT) < 0)
            .toList();

    /** Whether the bot cannot know what became of the send. */
    final boolean losesAnswer;

    private final List<Fault> ways;

    Mishap(boolean losesAnswer, Fault... ways) {
        this.losesAnswer = losesAnswer;
        this.ways = List.of(ways);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static Fault refused(int code, String description) {
        return Fault.refused(code, description);
    }

    boolean hangs() {
        return this == HANG_BEFORE || this == HANG_AFTER;
    }

    boolean forbids() {
        return this == FORBIDDEN_BY_A_PERSON || this == FORBIDDEN_BY_A_GROUP;
    }

    /** Any number names one of its ways. */
    Fault way(long number) {
        return ways.get(Math.floorMod(number, ways.size()));
    }

    static Optional<Mishap> of(Fault fault) {
        return Arrays.stream(values())
                .filter(mishap -> mishap.ways.contains(fault))
                .findFirst();
    }

    /** For people. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
