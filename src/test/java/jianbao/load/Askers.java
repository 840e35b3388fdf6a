package jianbao.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jianbao.sandbox.Person;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.Shown;

/** People who ask the bot in turn, two or three questions a second in all, whether the earlier ones are answered or not. */
final class Askers {
    private static final Duration TICK = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Sandbox sandbox;
    private final List<String> questions;
    /** None so often that Telegram would not let a bot answer. */
    private final List<Person> people = IntStream.rangeClosed(1, 10)
            .mapToObj(i -> new Person(i, "Asker " + i, "en"))
            .toList();

    private final List<Instant> asked = new ArrayList<>();

    Askers(Sandbox sandbox, List<String> questions) {
        this.sandbox = sandbox;
        this.questions = questions;
    }

    /** So many chats can be written to from now on; the bot does not hear of them, so that it must not run yet. */
    static void meet(Sandbox sandbox, long first, int number) throws IOException, InterruptedException {
        poll(sandbox, "[\"poll\"]");
        LongStream.range(first, first + number).forEach(id -> sandbox.say(new Person(id, "Reader", "en"), id, "Hello"));
        poll(sandbox, "[]");
    }

    private static void poll(Sandbox sandbox, String kinds) throws IOException, InterruptedException {
        String method = "/getUpdates?timeout=0&allowed_updates=" + URLEncoder.encode(kinds, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(sandbox.address().resolve("/bot" + sandbox.token() + method))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);
    }

    /** Asks as long as that holds, which is looked at before each question; how long the answers to these took. */
    Answers askWhile(BooleanSupplier goOn) {
        int first = asked.size();
        long next = System.nanoTime();
        while (goOn.getAsBoolean()) {
            Person person = people.get(asked.size() % people.size());
            String question = questions.get(asked.size() % questions.size());
            asked.add(Instant.now());
            sandbox.say(person, person.id(), question);
            next += TICK.toNanos();
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return new Answers(
                IntStream.range(first, asked.size()).mapToObj(this::took).toList());
    }

    /** From when the person has written until the answer is in the chat. */
    private Duration took(int question) {
        Person person = people.get(question % people.size());
        int turn = question / people.size();
        Shown answer = sandbox.awaitMessages(person.id(), turn + 1, PATIENCE).get(turn);
        return Duration.between(asked.get(question), answer.time());
    }

    /** How long they took. */
    record Answers(List<Duration> took) {
        /** At most so long took that part of them. */
        Duration quantile(double part) {
            return took.stream().sorted().toList().get((int) Math.ceil(part * took.size()) - 1);
        }

        @Override
        public String toString() {
            return "%d answers, half within %d ms, 99 of 100 within %d ms, all within %d ms"
                    .formatted(
                            took.size(),
                            quantile(.5).toMillis(),
                            quantile(.99).toMillis(),
                            quantile(1).toMillis());
        }
    }
}
