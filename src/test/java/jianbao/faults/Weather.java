package jianbao.faults;

import java.util.concurrent.atomic.AtomicInteger;
import jianbao.faults.Member.Fate;
import jianbao.sandbox.Fault;
import jianbao.sandbox.FaultPlan;
import org.jspecify.annotations.Nullable;

/**
 * Which call meets which mishap: a function of the seed, the chat and how many sends to it came before, so that the same
 * seed brings the same mishaps whatever the threads do.
 */
final class Weather implements FaultPlan {
    /** One of so many calls goes wrong. */
    private static final int ONE_OF = 4;

    /** After so many sends to a chat the sky is clear. */
    private static final int STORMY = 6;

    /** Hangs cost the time of a sender, so that there are fewer. */
    private static final int HANGS_ONE_OF = 8;

    private final long seed;
    private final Crowd crowd;
    private final boolean slow;
    private final AtomicInteger sends = new AtomicInteger();
    private volatile boolean calm;
    private volatile boolean open;

    Weather(long seed, Crowd crowd, boolean slow) {
        this.seed = seed;
        this.crowd = crowd;
        this.slow = slow;
    }

    /** How many messages the bot has tried to send. */
    int sends() {
        return sends.get();
    }

    /** From now on only what does not pass goes wrong. */
    void calm() {
        calm = true;
    }

    /** From now on every chat can be written to. */
    void open() {
        open = true;
    }

    @Override
    public @Nullable Fault fault(String method, long chat, int number) {
        if (method.equals("getUpdates")) {
            return !calm && chance(0, number, ONE_OF) ? poll(number) : null;
        }
        if (!method.equals("sendMessage")) {
            return null;
        }
        sends.incrementAndGet();
        return fault(crowd.of(chat), chat, number);
    }

    private Fault poll(int number) {
        return number % 2 == 0 ? Mishap.INTERNAL_ERROR.way(0) : Mishap.BAD_GATEWAY_BEFORE.way(0);
    }

    private @Nullable Fault fault(Member member, long chat, int number) {
        boolean met = member.chat().chat() == chat && number >= member.from() && !open;
        Fault fate = met ? fate(member, number) : null;
        if (fate != null || calm || number > STORMY) {
            return fate;
        }
        // The new chat of a migrated group has a weather of its own.
        return passing(member.number() * 31L + Long.signum(chat - member.chat().chat()), number);
    }

    private @Nullable Fault fate(Member member, int number) {
        Mishap forbidden = member.isGroup() ? Mishap.FORBIDDEN_BY_A_GROUP : Mishap.FORBIDDEN_BY_A_PERSON;
        if (member.fate() == Fate.FORBIDDEN) {
            return forbidden.way(member.number());
        }
        return number == member.from() ? once(member) : null;
    }

    private @Nullable Fault once(Member member) {
        switch (member.fate()) {
            case TOLD_TO_WAIT -> {
                return Mishap.LONG_WAIT.way(member.number());
            }
            case TOPIC_CLOSED -> {
                return Mishap.TOPIC_CLOSED.way(0);
            }
            case MIGRATED -> crowd.migrate(member);
            case TOPIC_DELETED -> crowd.deleteTopic(member);
            default -> {}
        }
        return null;
    }

    /** Never three in a row, since the waits double. */
    private @Nullable Fault passing(long who, int number) {
        boolean third = isStruck(who, number - 1) && isStruck(who, number - 2);
        return !third && isStruck(who, number) ? struck(who, number) : null;
    }

    private boolean isStruck(long who, int number) {
        return number > 0 && chance(who, number, ONE_OF);
    }

    private Fault struck(long who, int number) {
        long draw = draw(who, -number);
        Mishap mishap = Mishap.PASSING.get(Math.floorMod(draw, Mishap.PASSING.size()));
        if (mishap.hangs()) {
            return draw / 100 % HANGS_ONE_OF == 0 ? mishap.way(slow ? 1 : 0) : Mishap.INTERNAL_ERROR.way(0);
        }
        return mishap.way(draw / 100);
    }

    private boolean chance(long who, int number, int oneOf) {
        return Math.floorMod(draw(who, number), oneOf) == 0;
    }

    /** A number that looks random: the finalizer of SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). */
    private long draw(long who, long number) {
        long z = (seed * 0x9e3779b97f4a7c15L + who) * 0xbf58476d1ce4e5b9L + number * 0x94d049bb133111ebL;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
