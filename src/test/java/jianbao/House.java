package jianbao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jianbao.config.Settings;
import jianbao.sandbox.Sandbox;
import jianbao.sandbox.SentCall;
import jianbao.telegram.HttpBotApi;

/** A whole bot in this process, over real HTTP against a sandbox, with a folder and a database of its own. */
final class House implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Sandbox sandbox;
    final Path articles;
    private final Settings settings;
    private Jianbao bot;
    private CompletableFuture<Jianbao.End> ended;

    /** With settings over its own, each {@code KEY=VALUE}. */
    House(Path home, String... sets) throws IOException {
        sandbox = Sandbox.start(0);
        articles = Files.createDirectories(home.resolve("articles"));
        settings = Settings.load(
                null,
                Map.of("TELEGRAM_BOT_TOKEN", sandbox.token()),
                Stream.concat(
                                Stream.of(
                                        "telegram.api=" + sandbox.address(),
                                        "articles.folders=[" + articles + "]",
                                        "store.url=jdbc:sqlite:" + home.resolve("test.db")),
                                Stream.of(sets))
                        .toList());
    }

    /** Starts the bot and waits until it answers. */
    House start() throws Exception {
        String token = settings.telegram().token().orElseThrow().reveal();
        bot = Jianbao.open(settings, new HttpBotApi(settings.telegram().api(), token), InstantSource.system());
        CompletableFuture<Void> ready = new CompletableFuture<>();
        ended = new CompletableFuture<>();
        Thread thread = new Thread(() -> ended.complete(bot.run(() -> ready.complete(null))), "bot");
        thread.setUncaughtExceptionHandler((where, what) -> ready.completeExceptionally(what));
        thread.start();
        ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return this;
    }

    void stop() {
        bot.close();
    }

    /** Puts a file of the test resources into the folder. */
    void add(String resource) {
        write(resource, text(resource));
    }

    /** Puts a file into the folder that was written a while ago, as one that was moved in. */
    void write(String name, String text) {
        try {
            Path hidden = Files.writeString(articles.resolveSibling(name + ".part"), text);
            Files.setLastModifiedTime(hidden, FileTime.from(Instant.now().minusSeconds(60)));
            Files.move(hidden, articles.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String resource) {
        try (var in = House.class.getResourceAsStream("/jianbao/journey/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<SentCall> sends() {
        return sandbox.sends();
    }

    @Override
    public void close() {
        if (bot != null) {
            bot.close();
        }
        sandbox.close();
    }
}
