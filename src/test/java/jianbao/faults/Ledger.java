package jianbao.faults;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jianbao.faults.Kill.Delivery;
import jianbao.sandbox.SentCall;

/** Every send as Telegram saw it, by the article and the chat, and what the bot can know of it. */
final class Ledger {
    /** In which an answer is certainly written down, and what was on its way arrives. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Crowd crowd;
    private final List<SentCall> sends;
    private final List<Kill> kills;
    private final Map<Delivery, List<SentCall>> byDelivery;
    private final Map<Member, List<SentCall>> byMember;

    Ledger(Crowd crowd, List<SentCall> calls, List<Kill> kills) {
        this.crowd = crowd;
        this.kills = kills;
        sends = calls.stream()
                .filter(call -> call.method().equals("sendMessage"))
                .toList();
        byMember = sends.stream().collect(groupingBy(call -> crowd.of(call.chat())));
        byDelivery = sends.stream()
                .flatMap(call -> deliveries(call).stream().map(delivery -> Map.entry(delivery, call)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<Delivery> deliveries(SentCall call) {
        Member to = crowd.of(call.chat());
        return Story.in(call.json()).stream()
                .map(what -> new Delivery(to, what))
                .toList();
    }

    List<SentCall> sends() {
        return sends;
    }

    List<SentCall> of(Delivery delivery) {
        return byDelivery.getOrDefault(delivery, List.of());
    }

    List<SentCall> to(Member member) {
        return byMember.getOrDefault(member, List.of());
    }

    /** When the article was first sent to anybody: by then everybody is owed it. */
    Instant begun(Story story) {
        return byDelivery.entrySet().stream()
                .filter(entry -> entry.getKey().what() == story)
                .map(entry -> entry.getValue().get(0).at())
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    static Optional<Mishap> mishap(SentCall call) {
        return Optional.ofNullable(call.fault()).flatMap(Mishap::of);
    }

    static boolean isForbidden(SentCall call) {
        return mishap(call).filter(Mishap::forbids).isPresent();
    }

    /** Whether the bot cannot know the answer: it was lost, or the bot was killed before it wrote it down. */
    boolean isUnknown(SentCall call) {
        return mishap(call).filter(mishap -> mishap.losesAnswer).isPresent()
                || kills(call).anyMatch(kill -> interrupted(kill, call));
    }

    /** The outbox tells of articles; what a person was told on asking stands nowhere. */
    private boolean interrupted(Kill kill, SentCall call) {
        List<Delivery> told = deliveries(call);
        return told.isEmpty()
                ? call.at().plus(A_MOMENT).isAfter(kill.at())
                : told.stream().anyMatch(kill.unsure()::contains);
    }

    /** The next one, and the one after which the call came that was still on its way. */
    private Stream<Kill> kills(SentCall call) {
        Stream<Kill> last = kills.stream()
                .filter(kill -> call.at().isAfter(kill.at())
                        && call.at().isBefore(kill.at().plus(A_MOMENT)));
        Stream<Kill> next = kills.stream().filter(kill -> !call.at().isAfter(kill.at()));
        return Stream.concat(last, next.limit(1));
    }

    /** Whether it was being sent when the bot was killed; it need not have come to Telegram. */
    boolean wasInterrupted(Delivery delivery) {
        return kills.stream().anyMatch(kill -> kill.unsure().contains(delivery));
    }
}
