package jianbao.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What waits for the bot until it is confirmed. Guarded by the gate. */
final class Updates {
    /** The oldest are dropped beyond that; Telegram drops them after a day. */
    private static final int MAX_WAITING = 10_000;

    /** What an empty list of allowed updates leaves out. */
    private static final Set<String> ONLY_ON_REQUEST =
            Set.of("chat_member", "message_reaction", "message_reaction_count");

    private final Gate gate;
    private final Ids ids;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private Set<String> allowed = Set.of();
    private long polls;

    Updates(Gate gate, Ids ids) {
        this.gate = gate;
        this.ids = ids;
    }

    void add(String kind, ObjectNode content) {
        boolean wanted = allowed.isEmpty() ? !ONLY_ON_REQUEST.contains(kind) : allowed.contains(kind);
        if (!wanted) {
            return;
        }
        long id = ids.nextUpdate();
        waiting.add(new Waiting(id, Json.object().put("update_id", id).set(kind, content)));
        if (waiting.size() > MAX_WAITING) {
            waiting.removeFirst();
        }
    }

    int size() {
        return waiting.size();
    }

    void forgetAll() {
        waiting.clear();
    }

    /**
     * Answers getUpdates: confirms what is below the offset, then waits for something. Takes the gate itself.
     *
     * @param kinds which updates come from now on; null leaves it as it is
     */
    ArrayNode poll(long offset, int limit, Duration atMost, @Nullable JsonNode kinds) {
        long mine = gate.change(() -> begin(offset, kinds));
        gate.await(() -> polls != mine || !waiting.isEmpty(), atMost);
        return gate.look(() -> end(mine, limit));
    }

    private long begin(long offset, @Nullable JsonNode kinds) {
        confirm(offset);
        if (kinds != null && kinds.isArray()) {
            Set<String> names = new HashSet<>();
            kinds.forEach(kind -> names.add(kind.asText()));
            allowed = names;
        }
        return ++polls;
    }

    private void confirm(long offset) {
        if (offset < 0) {
            // API: a negative offset counts from the end, and all before it are forgotten.
            while (waiting.size() > -offset) {
                waiting.removeFirst();
            }
        }
        if (offset > 0) {
            waiting.removeIf(update -> update.id < offset);
        }
    }

    private ArrayNode end(long mine, int limit) {
        if (polls != mine) {
            throw ApiRefusal.conflict(
                    "terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        ArrayNode batch = Json.array();
        waiting.stream().limit(limit).forEach(update -> batch.add(update.json));
        return batch;
    }

    private record Waiting(long id, JsonNode json) {}
}
