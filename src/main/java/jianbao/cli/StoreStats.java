package jianbao.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import jianbao.model.Figures;
import jianbao.model.SourceStatus;
import jianbao.store.Database;
import jianbao.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is in the database: the figures that owners see in a chat, for the terminal. */
@Command(name = "stats", description = "What is in the database, what is owed, and how the sources do.")
final class StoreStats implements Callable<Integer> {
    private final Terminal terminal;
    private final Root root;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    StoreStats(Root root) {
        this.terminal = root.terminal();
        this.root = root;
    }

    @Override
    public Integer call() {
        String url = root.settings().store().url();
        Optional<Path> missing = Check.missingFile(url);
        if (missing.isPresent()) {
            // To open it would make it.
            terminal.err().println("database " + missing.get() + ": there is none yet");
            return Main.FAILED;
        }
        try (Database store = Database.open(url)) {
            Instant now = store.clock(InstantSource.system()).instant();
            tell(store.statistics().figures(now), store.sources().all());
            return Main.DONE;
        } catch (StoreException e) {
            terminal.err().println(e.getMessage());
            return Main.FAILED;
        }
    }

    private void tell(Figures figures, List<SourceStatus> sources) {
        if (json) {
            terminal.out()
                    .line(Json.line(
                            Stats.of(figures, sources.stream().map(Source::of).toList())));
        } else {
            print(figures);
            sources.forEach(this::print);
        }
    }

    private void print(Figures figures) {
        Figures.Queue queue = figures.queue();
        line("articles", figures.articles());
        line("chats", figures.readers().chats());
        line("parked chats", figures.readers().parked());
        line("subscriptions", figures.readers().subscriptions());
        line("updates waiting", figures.waiting());
        line("due", queue.due());
        line("later", queue.later());
        line("held", queue.held());
        line("sending", queue.sending());
        for (String tally : List.of("sent", "retried", "unsure", "given up")) {
            line(tally, queue.tally(tally));
        }
        line("bytes", figures.bytes());
        fact("oldest due", queue.oldestDue().map(Instant::toString).orElse("-"));
    }

    private void line(String what, long number) {
        fact(what, String.format(Locale.ROOT, "%,15d", number));
    }

    private void print(SourceStatus source) {
        String read = source.read().map(moment -> "read " + moment).orElse("never read");
        fact(
                "source",
                source.source() + "  " + read + ", " + source.articles() + " articles, next " + source.next()
                        + source.fault().map(fault -> "; " + fault).orElse(""));
    }

    private void fact(String what, String value) {
        terminal.out().line(String.format(Locale.ROOT, "%-16s %s", what, value));
    }

    /** As {@code --json} gives it. */
    record Stats(
            long articles,
            long chats,
            long parked,
            long subscriptions,
            @JsonProperty("updates_waiting") long updatesWaiting,
            Queue queue,
            long bytes,
            List<Source> sources) {
        static Stats of(Figures figures, List<Source> sources) {
            return new Stats(
                    figures.articles(),
                    figures.readers().chats(),
                    figures.readers().parked(),
                    figures.readers().subscriptions(),
                    figures.waiting(),
                    Queue.of(figures.queue()),
                    figures.bytes(),
                    sources);
        }
    }

    /** What is owed, and what became of what was owed. */
    record Queue(
            long due,
            long later,
            long held,
            long sending,
            @JsonProperty("oldest_due") @Nullable String oldestDue,
            long sent,
            long retried,
            long unsure,
            @JsonProperty("given_up") long givenUp) {
        static Queue of(Figures.Queue queue) {
            return new Queue(
                    queue.due(),
                    queue.later(),
                    queue.held(),
                    queue.sending(),
                    moment(queue.oldestDue()),
                    queue.tally("sent"),
                    queue.tally("retried"),
                    queue.tally("unsure"),
                    queue.tally("given up"));
        }
    }

    /** A source and its last look. */
    record Source(
            String source,
            @JsonProperty("last_read") @Nullable String lastRead,
            @JsonProperty("last_fault") @Nullable String lastFault,
            @Nullable String fault,
            String next,
            long articles) {
        static Source of(SourceStatus status) {
            return new Source(
                    status.source(),
                    moment(status.read()),
                    moment(status.failed()),
                    status.fault().orElse(null),
                    status.next().toString(),
                    status.articles());
        }
    }

    private static @Nullable String moment(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }
}
