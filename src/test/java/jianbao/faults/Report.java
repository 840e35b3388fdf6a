package jianbao.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jianbao.Law;
import jianbao.faults.Kill.Delivery;
import jianbao.faults.Member.Fate;
import jianbao.sandbox.SentCall;

/** What became of every article for every chat, as Telegram saw it. */
final class Report {
    final Storm.Plan plan;
    final int sends;
    final int arrived;
    /** Kept for chats that cannot be written to, or not yet. */
    final List<Delivery> kept = new ArrayList<>();
    /** Came up while the chat could not be written to. */
    final List<Delivery> missed = new ArrayList<>();
    /** Not repeated, as the operator chose, though the answer was lost. */
    final List<Delivery> skipped = new ArrayList<>();

    final List<Delivery> lost = new ArrayList<>();
    final List<SentCall> explainedRepeats = new ArrayList<>();
    final List<SentCall> unexplainedRepeats = new ArrayList<>();
    final List<SentCall> floods;
    final List<SentCall> intrusions = new ArrayList<>();
    final List<Kill> kills;
    final Duration duration;
    final Map<String, Long> mishaps = new TreeMap<>();

    private final Crowd crowd;
    private final Set<Delivery> open;
    private final Map<Delivery, List<SentCall>> deliveries;
    private final Map<Story, Instant> firstSends;

    Report(
            Storm.Plan plan,
            Crowd crowd,
            List<SentCall> calls,
            List<Kill> kills,
            Set<Delivery> open,
            Duration duration) {
        this.plan = plan;
        this.crowd = crowd;
        this.kills = kills;
        this.open = open;
        this.duration = duration;
        List<SentCall> pushes = calls.stream()
                .filter(call -> call.method().equals("sendMessage"))
                .filter(call -> delivery(call).isPresent())
                .toList();
        pushes.forEach(this::count);
        pushes.stream().filter(SentCall::effective).forEach(Law::check);
        sends = pushes.size();
        deliveries = pushes.stream().collect(groupingBy(call -> delivery(call).orElseThrow()));
        firstSends = pushes.stream()
                .collect(toMap(call -> delivery(call).orElseThrow().what(), SentCall::at, (first, other) -> first));
        floods = Law.floods(calls.stream().filter(call -> !isUnknown(call)).toList(), plan.perSecond());
        crowd.members().forEach(this::judge);
        arrived = (int) deliveries.values().stream()
                .filter(tries -> tries.stream().anyMatch(SentCall::effective))
                .count();
    }

    private Optional<Delivery> delivery(SentCall call) {
        return crowd.of(call.chat()).flatMap(to -> Story.in(call.json()).map(what -> new Delivery(to, what)));
    }

    private void count(SentCall call) {
        String name = call.fault() != null
                ? Mishap.of(call.fault()).orElseThrow().title()
                : call.outcome().body().contains("migrate_to_chat_id")
                        ? "migrated"
                        : call.outcome().body().contains("thread not found") ? "topic deleted" : "";
        if (!name.isEmpty()) {
            mishaps.merge(name, 1L, Long::sum);
        }
    }

    private void judge(Member member) {
        Story.pushed().map(story -> new Delivery(member, story)).forEach(this::judge);
        List<SentCall> all = deliveries.entrySet().stream()
                .filter(entry -> entry.getKey().to().equals(member))
                .flatMap(entry -> entry.getValue().stream())
                .sorted(Comparator.comparing(SentCall::at))
                .toList();
        for (int i = 1; i < all.size(); i++) {
            if (isForbidden(all.get(i - 1)) && !isUnknown(all.get(i - 1))) {
                intrusions.add(all.get(i));
            }
        }
    }

    private void judge(Delivery delivery) {
        List<SentCall> tries = deliveries.getOrDefault(delivery, List.of());
        List<SentCall> arrivals = tries.stream().filter(SentCall::effective).toList();
        if (arrivals.isEmpty()) {
            judgeMissing(delivery, tries);
        }
        // All but the last have one after them.
        for (SentCall repeated : arrivals.subList(0, Math.max(0, arrivals.size() - 1))) {
            (isUnknown(repeated) ? explainedRepeats : unexplainedRepeats).add(repeated);
        }
    }

    private void judgeMissing(Delivery delivery, List<SentCall> tries) {
        Optional<Instant> forbidden = forbidden(delivery.to());
        boolean mayWait = forbidden.isPresent() || delivery.to().fate() == Fate.TOLD_TO_WAIT;
        boolean cameAfter = forbidden.isPresent()
                && !firstSends.getOrDefault(delivery.what(), Instant.MAX).isBefore(forbidden.get());
        if (open.contains(delivery) && mayWait) {
            kept.add(delivery);
        } else if (cameAfter) {
            missed.add(delivery);
        } else if (!plan.repeatWhenUnsure() && tries.stream().anyMatch(this::isUnknown)) {
            skipped.add(delivery);
        } else {
            lost.add(delivery);
        }
    }

    /** When the chat first refused to be written to. */
    private Optional<Instant> forbidden(Member member) {
        return deliveries.entrySet().stream()
                .filter(entry -> entry.getKey().to().equals(member))
                .flatMap(entry -> entry.getValue().stream())
                .filter(Report::isForbidden)
                .map(SentCall::at)
                .min(Comparator.naturalOrder());
    }

    private static boolean isForbidden(SentCall call) {
        return call.fault() != null
                && Mishap.of(call.fault())
                        .filter(mishap -> mishap == Mishap.FORBIDDEN_BY_A_GROUP || mishap == Mishap.FORBIDDEN_BY_A_PERSON)
                        .isPresent();
    }

    /** Whether the bot cannot know the answer: it was lost, or the bot was killed before it wrote it down. */
    private boolean isUnknown(SentCall call) {
        boolean lostOnTheWay = call.fault() != null
                && Mishap.of(call.fault()).filter(mishap -> mishap.losesAnswer).isPresent();
        return lostOnTheWay
                || kills.stream()
                        .filter(kill -> !call.at().isAfter(kill.at()))
                        .findFirst()
                        .filter(next -> delivery(call).filter(next.unsure()::contains).isPresent())
                        .isPresent();
    }

    /** Nothing that Telegram or a reader could complain of. */
    List<Object> complaints() {
        List<Object> complaints = new ArrayList<>();
        complaints.addAll(lost);
        complaints.addAll(unexplainedRepeats);
        complaints.addAll(floods);
        complaints.addAll(intrusions);
        return complaints;
    }

    String table() {
        StringBuilder table = new StringBuilder("| what went wrong | times |%n|---|---:|%n".formatted());
        mishaps.forEach((name, times) -> table.append("| %s | %d |%n".formatted(name, times)));
        table.append("%nseed %d: %d chats, %d sends, %d of %d arrived, %d kept, %d missed, %d skipped, %d lost;"
                        .formatted(
                                plan.seed(),
                                crowd.members().size(),
                                sends,
                                arrived,
                                3 * crowd.members().size(),
                                kept.size(),
                                missed.size(),
                                skipped.size(),
                                lost.size()))
                .append(" repeats: %d explained, %d not; flood violations: %d; sent to closed doors: %d; kills: %d; %d s%n"
                        .formatted(
                                explainedRepeats.size(),
                                unexplainedRepeats.size(),
                                floods.size(),
                                intrusions.size(),
                                kills.size(),
                                duration.toSeconds()));
        return table.toString();
    }
}
