package jianbao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jianbao.sandbox.SentCall;

/** What Telegram demands of messages, read off the wire. */
public final class Law {
    private static final Set<String> SENDS = Set.of("sendMessage", "editMessageText");
    private static final Set<String> ALONE = Set.of("code", "pre");
    private static final Set<String> QUOTES = Set.of("blockquote", "expandable_blockquote");

    /** So much may lie between permit and arrival on a busy machine; what comes together by that has kept the law. */
    private static final Duration LATE = Duration.ofMillis(500);

    private Law() {}

    /** Sends that together break a rule; the last one is too many. */
    public record Flood(String rule, List<SentCall> sends) {
        @Override
        public String toString() {
            return sends.stream()
                    .map(send -> "%n  %s %s to %d: %d".formatted(send.at(), send.method(), send.chat(), send.code()))
                    .collect(joining("", rule, ""));
        }
    }

    /** What came too soon. */
    public static List<Flood> floods(List<SentCall> calls, int perSecond) {
        List<SentCall> sends = calls.stream()
                .filter(call -> SENDS.contains(call.method()))
                .sorted(Comparator.comparing(SentCall::at))
                .toList();
        List<Flood> floods = new ArrayList<>(over(perSecond, 1, sends));
        // A burst is one thing, to be too fast all the time another.
        floods.addAll(over(10 * perSecond, 10, sends));
        sends.stream().collect(groupingBy(SentCall::chat)).forEach((chat, toChat) -> {
            floods.addAll(over(3, 3, toChat));
            floods.addAll(chat < 0 ? over(20, 60, toChat) : List.of());
            floods.addAll(beforeTheirTime(toChat));
        });
        return floods;
    }

    private static List<Flood> over(int permits, int seconds, List<SentCall> sends) {
        Duration stretch = Duration.ofSeconds(seconds).minus(LATE);
        return IntStream.range(permits, sends.size())
                .filter(i ->
                        sends.get(i).at().isBefore(sends.get(i - permits).at().plus(stretch)))
                .mapToObj(i -> new Flood(
                        "more than %d in %d s".formatted(permits, seconds), sends.subList(i - permits, i + 1)))
                .toList();
    }

    /** After a 429 a chat gets nothing before its time. */
    private static List<Flood> beforeTheirTime(List<SentCall> toChat) {
        List<Flood> early = new ArrayList<>();
        SentCall told = null;
        for (SentCall call : toChat) {
            if (told != null
                    && call.at().isBefore(told.at().plus(told.outcome().pause()))
                    && !wasUnderWay(call, told)) {
                early.add(new Flood("before its time", List.of(told, call)));
            }
            told = call.code() == 429 ? call : told;
        }
        return early;
    }

    /** An answer to a person and a push may leave at the same moment, from two processes. */
    private static boolean wasUnderWay(SentCall call, SentCall told) {
        return call.at().isBefore(told.at().plus(LATE)) && !call.json().equals(told.json());
    }

    /** A formatted stretch of one message. */
    private record Stretch(String type, int start, int end) {
        boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }

        boolean crosses(Stretch other) {
            return overlaps(other) && !holds(other) && !other.holds(this);
        }

        boolean holds(Stretch other) {
            return start <= other.start && other.end <= end;
        }
    }

    /** Of one message. */
    public static void check(SentCall call) {
        JsonNode message = parse(call.json());
        String text = message.path("text").asText();
        // Telegram: text 1-4096 characters after entities parsing; UTF-16 units are the safe count.
        assertThat(text).hasSizeBetween(1, 4096).isNotBlank();
        assertThat(message.has("parse_mode")).as("parse_mode").isFalse();
        List<Stretch> stretches = new ArrayList<>();
        message.path("entities").forEach(entity -> stretches.add(stretch(entity)));
        // Telegram: at most 100 entities are kept.
        assertThat(stretches).hasSizeLessThanOrEqualTo(100);
        stretches.forEach(stretch -> check(stretch, text));
        stretches.forEach(one -> stretches.forEach(other -> check(one, other)));
        message.findValues("callback_data")
                .forEach(data -> assertThat(data.asText().getBytes(StandardCharsets.UTF_8))
                        .hasSizeBetween(1, 64));
    }

    private static void check(Stretch stretch, String text) {
        assertThat(stretch.start).isNotNegative();
        assertThat(stretch.end).isGreaterThan(stretch.start).isLessThanOrEqualTo(text.length());
        assertThat(Character.isLowSurrogate(text.charAt(stretch.start))).isFalse();
        assertThat(Character.isHighSurrogate(text.charAt(stretch.end - 1))).isFalse();
    }

    private static void check(Stretch one, Stretch other) {
        if (one == other) {
            return;
        }
        assertThat(one.crosses(other)).as("%s crosses %s", one, other).isFalse();
        // Telegram: block quotations cannot be nested, code cannot contain other entities.
        boolean forbidden = QUOTES.contains(one.type) && QUOTES.contains(other.type) || ALONE.contains(one.type);
        assertThat(forbidden && one.overlaps(other))
                .as("%s with %s", one, other)
                .isFalse();
    }

    private static Stretch stretch(JsonNode entity) {
        int start = entity.path("offset").asInt();
        return new Stretch(
                entity.path("type").asText(),
                start,
                start + entity.path("length").asInt());
    }

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }
}
