package jianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged bot as a process of its own, with a home folder, that can be killed and started again. */
public final class BotProcess implements AutoCloseable {
    private final Path home;
    private final ProcessBuilder builder;
    private Process process;

    /**
     * Starts nothing yet.
     *
     * @param home for its articles, database and log
     * @param sets settings, each {@code KEY=VALUE}
     */
    public BotProcess(Path home, String token, List<String> sets) throws IOException {
        this.home = home;
        Files.createDirectories(articles());
        builder = new ProcessBuilder(command(sets));
        builder.environment().put("TELEGRAM_BOT_TOKEN", token);
        builder.directory(home.toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(home.resolve("bot.log").toFile()));
    }

    private List<String> command(List<String> sets) {
        // The flags of the launcher.
        Stream<String> start = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-XX:SharedArchiveFile=" + Path.of("target", "jianbao.jsa").toAbsolutePath(),
                "-jar",
                Path.of("target", "jianbao.jar").toAbsolutePath().toString(),
                "run");
        Stream<String> own =
                Stream.of("articles.folders=[" + articles() + "]", "http.listen=", "store.url=" + database());
        Stream<String> settings = Stream.concat(own, sets.stream()).flatMap(set -> Stream.of("--set", set));
        return Stream.concat(start, settings).toList();
    }

    /** The folder that it watches. */
    public Path articles() {
        return home.resolve("articles");
    }

    /** Its {@code store.url}. */
    public String database() {
        return "jdbc:sqlite:" + home.resolve("test.db");
    }

    /** Returns at once, long before it answers. */
    public void start() throws IOException {
        process = builder.start();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** SIGTERM; whether it has ended within that many seconds. */
    public boolean end(int seconds) throws InterruptedException {
        process.destroy();
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    /** What it has written so far, in all its lives. */
    public String log() throws IOException {
        return Files.readString(home.resolve("bot.log"));
    }

    /** Kills it, if it runs. */
    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
