package jianbao.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jianbao.Law;
import jianbao.faults.Kill.Delivery;
import jianbao.faults.Member.Fate;
import jianbao.sandbox.SentCall;

/** What became of every article for every chat. */
final class Report {
    /** Waits in the outbox, as Telegram asked. */
    final List<Delivery> waiting = new ArrayList<>();

    /** Not repeated, as the operator chose, though the answer was lost. */
    final List<Delivery> skipped = new ArrayList<>();

    final List<Delivery> lost = new ArrayList<>();
    /** Arrived, and again, since the answer was lost. */
    final List<SentCall> repeats = new ArrayList<>();
    /** Arrived, and again, though the bot could know. */
    final List<SentCall> unexplained = new ArrayList<>();

    final List<Law.Flood> floods;
    /** Sent to a chat that had refused to be written to, before it came back. */
    final List<Intrusion> intrusions = new ArrayList<>();
    /** Who wrote and was not answered. */
    final List<Member> unanswered = new ArrayList<>();

    private final Storm.Plan plan;
    private final Storm.Outcome outcome;
    private final Ledger ledger;
    private int arrived;

    Report(Storm.Plan plan, Storm.Outcome outcome) {
        this.plan = plan;
        this.outcome = outcome;
        ledger = new Ledger(outcome.crowd(), outcome.calls(), outcome.kills());
        ledger.sends().stream().filter(SentCall::effective).forEach(Law::check);
        // Of a wait that the bot was told just before it was killed it does not know.
        floods = Law.floods(
                outcome.calls().stream()
                        .filter(call -> call.code() != 429 || !ledger.isUnknown(call))
                        .toList(),
                plan.perSecond());
        for (Member member : outcome.crowd().members()) {
            Story.pushed().forEach(story -> judge(new Delivery(member, story)));
            judge(member);
        }
    }

    record Intrusion(SentCall refusal, SentCall send) {}

    private void judge(Delivery delivery) {
        List<SentCall> arrivals =
                ledger.of(delivery).stream().filter(SentCall::effective).toList();
        if (!arrivals.isEmpty()) {
            arrived++;
        } else if (delivery.to().fate() == Fate.TOLD_TO_WAIT && outcome.open().contains(delivery)) {
            waiting.add(delivery);
        } else if (!plan.repeatWhenUnsure() && mayHaveArrived(delivery)) {
            skipped.add(delivery);
        } else {
            lost.add(delivery);
        }
        for (SentCall repeated : arrivals.subList(0, Math.max(0, arrivals.size() - 1))) {
            (ledger.isUnknown(repeated) ? repeats : unexplained).add(repeated);
        }
    }

    private boolean mayHaveArrived(Delivery delivery) {
        return ledger.wasInterrupted(delivery) || ledger.of(delivery).stream().anyMatch(ledger::isUnknown);
    }

    private void judge(Member member) {
        List<SentCall> sends = ledger.to(member);
        for (int i = 1; i < sends.size(); i++) {
            SentCall refused = sends.get(i - 1);
            if (Ledger.isForbidden(refused)
                    && !ledger.isUnknown(refused)
                    && sends.get(i).at().isBefore(outcome.cameBack())) {
                intrusions.add(new Intrusion(refused, sends.get(i)));
            }
        }
        boolean answered = sends.stream()
                .anyMatch(send -> send.effective() && Story.in(send.json()).isEmpty());
        if (outcome.asked().contains(member) && !answered) {
            unanswered.add(member);
        }
    }

    /** All that may never be. */
    List<Object> complaints() {
        List<Object> complaints = new ArrayList<>();
        List.of(lost, unexplained, floods, intrusions, unanswered).forEach(complaints::addAll);
        return complaints;
    }

    /** What went wrong, how often, and how often the message was in the chat all the same. */
    String table() {
        Map<String, List<SentCall>> byKind = ledger.sends().stream()
                .filter(send -> !kind(send).isEmpty())
                .collect(Collectors.groupingBy(Report::kind, TreeMap::new, Collectors.toList()));
        StringBuilder table =
                new StringBuilder("| what went wrong | sends | of these in the chat |%n|---|---:|---:|%n".formatted());
        byKind.forEach((kind, sends) -> table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d |%n",
                kind,
                sends.size(),
                sends.stream().filter(SentCall::effective).count())));
        return table.append(line()).toString();
    }

    private static String kind(SentCall send) {
        return Ledger.mishap(send).map(Mishap::title).orElseGet(() -> {
            String answer = send.outcome().body();
            return answer.contains("migrate_to_chat_id")
                    ? "group has become a supergroup"
                    : answer.contains("thread not found") ? "topic deleted" : "";
        });
    }

    private String line() {
        return String.format(
                Locale.ROOT,
                "| killed with SIGKILL | %d | |%n%nseed %d, %s: %d chats, %d sends, %d of %d arrived, %d wait, %d skipped, %d lost;"
                        + " %d repeats after a lost answer, %d other repeats; %d flood violations,"
                        + " %d sends to closed doors, %d of %d unanswered; %d s%n",
                outcome.kills().size(),
                plan.seed(),
                plan.repeatWhenUnsure() ? "repeat" : "skip",
                outcome.crowd().members().size(),
                ledger.sends().size(),
                arrived,
                Story.pushed().size() * outcome.crowd().members().size(),
                waiting.size(),
                skipped.size(),
                lost.size(),
                repeats.size(),
                unexplained.size(),
                floods.size(),
                intrusions.size(),
                unanswered.size(),
                outcome.asked().size(),
                outcome.duration().toSeconds());
    }
}
