package jianbao.ops;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import jianbao.model.Figures;
import jianbao.model.SourceStatus;

/**
 * The figures in Prometheus' text format. What the store counts is read at the time of a scrape; where it does not
 * answer, those are NaN. Safe for use by several threads.
 */
final class Metrics {
    /** What may happen to a push; named before it does, so that a rate over them starts at 0. */
    private static final List<String> OUTCOMES = List.of("sent", "retried", "unsure", "given up");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Glance glance;
    private final CountedBotApi api;
    private final InstantSource time;
    private final MultiGauge read;
    private final MultiGauge failing;
    private final MultiGauge articles;

    Metrics(Glance glance, CountedBotApi api, InstantSource time) {
        this.glance = glance;
        this.api = api;
        this.time = time;
        read = MultiGauge.builder("jianbao.source.read.timestamp.seconds")
                .description("when the source was last read to its end, in seconds since 1970")
                .register(registry);
        failing = MultiGauge.builder("jianbao.source.failing")
                .description("1 where the last look at the source went wrong")
                .register(registry);
        articles = MultiGauge.builder("jianbao.source.articles")
                .description("articles that name the source as an origin")
                .register(registry);
        describeOutbox();
        describeStore();
        describeProcess();
    }

    Reply scrape() {
        glance.take().ifPresent(this::name);
        api.sends().keySet().forEach(this::nameSend);
        return new Reply(200, registry.scrape());
    }

    /** What has its name only from the data. */
    private void name(Glance.Seen seen) {
        seen.figures().queue().tallies().keySet().forEach(this::namePush);
        List<SourceStatus> sources = seen.sources();
        read.register(rows(sources, s -> s.read().map(Instant::getEpochSecond).orElse(0L)), true);
        failing.register(rows(sources, s -> s.fault().isPresent() ? 1 : 0), true);
        articles.register(rows(sources, SourceStatus::articles), true);
    }

    private static List<Row<?>> rows(List<SourceStatus> sources, ToDoubleFunction<SourceStatus> value) {
        return sources.stream()
                .<Row<?>>map(s -> Row.of(Tags.of("source", SourceLabel.of(s.source())), value.applyAsDouble(s)))
                .toList();
    }

    private void describeOutbox() {
        outbox("due", Figures.Queue::due);
        outbox("later", Figures.Queue::later);
        outbox("held", Figures.Queue::held);
        outbox("sending", Figures.Queue::sending);
        gauge(
                "outbox.oldest.due.seconds",
                "since when the oldest due message could have gone out",
                figures -> figures.queue().oldestDue().map(this::age).orElse(0.0));
        OUTCOMES.forEach(this::namePush);
    }

    private void describeStore() {
        gauge("inbox.waiting", "updates not answered yet", Figures::waiting);
        gauge("chats", "chats known", figures -> figures.readers().chats());
        gauge(
                "chats.parked",
                "chats that cannot be written to now",
                figures -> figures.readers().parked());
        gauge("subscriptions", "subscriptions", figures -> figures.readers().subscriptions());
        gauge("articles", "articles listed", Figures::articles);
        gauge("database.bytes", "size of the database", Figures::bytes);
        cache("hit", seen -> seen.cache().hits());
        cache("miss", seen -> seen.cache().misses());
    }

    private void describeProcess() {
        Gauge.builder("jianbao.store.up", () -> glance.take().isPresent() ? 1 : 0)
                .description("1 while the database answers")
                .register(registry);
        Gauge.builder(
                        "jianbao.poll.age.seconds",
                        () -> api.polled().map(this::age).orElse(Double.NaN))
                .description("since Telegram last answered a poll of this process")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void outbox(String state, ToDoubleFunction<Figures.Queue> value) {
        Gauge.builder(
                        "jianbao.outbox.rows",
                        () -> ask(seen -> value.applyAsDouble(seen.figures().queue())))
                .description("messages owed, by what they wait for")
                .tag("state", state)
                .register(registry);
    }

    private void gauge(String name, String description, ToDoubleFunction<Figures> value) {
        Gauge.builder("jianbao." + name, () -> ask(seen -> value.applyAsDouble(seen.figures())))
                .description(description)
                .register(registry);
    }

    private void cache(String result, ToDoubleFunction<Glance.Seen> value) {
        FunctionCounter.builder("jianbao.cache.gets", this, metrics -> ask(value))
                .description("looks for an article in memory")
                .tag("result", result)
                .register(registry);
    }

    private void namePush(String outcome) {
        FunctionCounter.builder(
                        "jianbao.pushes",
                        this,
                        metrics -> ask(seen -> seen.figures().queue().tally(outcome)))
                .description("what happened to pushes since the database was made")
                .tag("outcome", outcome.replace(' ', '_'))
                .register(registry);
    }

    private void nameSend(String result) {
        FunctionCounter.builder("jianbao.sends", api, counted -> counted.sends().getOrDefault(result, 0L))
                .description("calls that send or edit, by their result, since the process began")
                .tag("result", result)
                .register(registry);
    }

    private double ask(ToDoubleFunction<Glance.Seen> value) {
        Optional<Glance.Seen> seen = glance.take();
        return seen.isPresent() ? value.applyAsDouble(seen.get()) : Double.NaN;
    }

    private double age(Instant moment) {
        return Duration.between(moment, time.instant()).toMillis() / 1000.0;
    }
}
