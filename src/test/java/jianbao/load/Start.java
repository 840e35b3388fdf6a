package jianbao.load;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
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
            Figures.say("millis", Figures.millisSince(began));
            Figures.say("read", source.read[0]);
            Figures.say("listed", store.articles().count());
            Figures.say("heap", Figures.heap());
            Figures.say("resident", Figures.resident());
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
