package jianbao.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the bot has called, the last ten thousand. Guarded by the world's gate. */
final class CallLog {
    private static final int MAX_KEPT = 10_000;
    private final Deque<SentCall> calls = new ArrayDeque<>();

    void add(SentCall call) {
        calls.add(call);
        if (calls.size() > MAX_KEPT) {
            calls.removeFirst();
        }
    }

    List<SentCall> all() {
        return List.copyOf(calls);
    }
}
