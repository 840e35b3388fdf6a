package jianbao.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Stream;
import jianbao.intake.Intake;
import jianbao.model.Bookmark;
import jianbao.source.Harvest;
import jianbao.source.MarkdownFolder;
import jianbao.source.Source;
import jianbao.source.SourceException;
import jianbao.store.Database;

/** The way in of a bot that starts, without the bot: reads a folder into a database until nothing is left to read. */
final class Start {
    private Start() {}

    /** Of a folder and a database; prints what {@link ImportLoad} reads. */
    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        try (Database store = Database.openAlone(arguments[1])) {
            InstantSource time = InstantSource.system();
            Source folder = new MarkdownFolder("articles", Path.of(arguments[0]), Set.of("md"), time);
            Counting source = new Counting(folder, new int[1]);
            Intake intake = new Intake(source, Duration.ofSeconds(30), store, new SecureRandom(), time);
            do {
                intake.turn();
            } while (intake.progress() == Intake.Progress.READING);
            say("millis", (System.nanoTime() - began) / 1_000_000);
            say("read", source.read[0]);
            say("listed", store.articles().count());
            say("heap", heap());
            say("resident", resident());
        }
    }

    private static void say(String name, long value) {
        System.out.println(name + "=" + value);
    }

    /** The most that was in use, rubbish included, in bytes. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** The most that the whole process took, in bytes; 0 where the system does not say. */
    private static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .sum();
        }
    }

    /** A source that counts what it gives. */
    private record Counting(Source source, int[] read) implements Source {
        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Harvest readFrom(Bookmark bookmark) throws SourceException {
            Harvest harvest = source.readFrom(bookmark);
            read[0] += harvest.readings().size();
            return harvest;
        }
    }
}
