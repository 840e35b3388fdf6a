package jianbao.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import jianbao.config.Settings;
import jianbao.config.Token;
import jianbao.source.MarkdownFile;
import jianbao.source.SourceException;
import jianbao.store.Bots;
import jianbao.store.Database;
import jianbao.store.Feeds;
import jianbao.store.StoreException;
import jianbao.telegram.BotApi;
import jianbao.telegram.TelegramException;
import picocli.CommandLine.Command;

/** What is wrong and how to mend it: one line a fact, the cure beside the fault. Sends no message. */
@Command(name = "check", description = "Settings, token, database, every source: what is wrong and how to mend it.")
final class Check implements Callable<Integer> {
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[\\w.$]+Exception(: |$)");
    private static final String SQLITE = "jdbc:sqlite:";

    private final Terminal terminal;
    private final Root root;
    private final BiFunction<URI, String, BotApi> telegram;
    private boolean wrong;

    /** The second makes the client of the Bot API from its address and the token. */
    Check(Root root, BiFunction<URI, String, BotApi> telegram) {
        this.terminal = root.terminal();
        this.root = root;
        this.telegram = telegram;
    }

    @Override
    public Integer call() {
        Settings checked = root.settings();
        good("settings", "every value is allowed");
        Later.of(checked).forEach((key, instead) -> fact(key, "later", instead));
        Optional<Bots.Known> bot = checkToken(checked.telegram());
        List<URI> imported = checkDatabase(checked.store(), bot);
        checked.articles()
                .folders()
                .forEach(folder -> checkFolder(folder, checked.articles().extensions()));
        CheckedSites sites = new CheckedSites(checked.allowPrivate());
        Set<URI> feeds = new LinkedHashSet<>();
        checked.feeds().forEach(feed -> feeds.add(feed.url()));
        feeds.addAll(imported);
        feeds.forEach(feed -> checkSite("feed", feed, sites::feed, "feeds"));
        checked.pages().forEach(page -> checkSite("page", page.url(), sites::page, "pages"));
        return wrong ? Main.FAILED : Main.DONE;
    }

    /** Gives the bot whose token it is. */
    private Optional<Bots.Known> checkToken(Settings.Telegram wanted) {
        Optional<Token> token = wanted.token();
        if (token.isEmpty()) {
            fact(
                    "token",
                    "none",
                    "set TELEGRAM_BOT_TOKEN (from @BotFather) to run on Telegram; until then it is the demo");
            return Optional.empty();
        }
        try (BotApi api = telegram.apply(wanted.api(), token.get().reveal())) {
            BotApi.Bot bot = api.whoAmI();
            good("token", "@" + bot.username() + " at " + wanted.api());
            return Optional.of(new Bots.Known(bot.id(), bot.username()));
        } catch (TelegramException e) {
            bad("token", fault(e, wanted.api()) + "; " + cure(e.kind()));
            return Optional.empty();
        }
    }

    private static String fault(TelegramException e, URI api) {
        String words = CLASS_NAME.matcher(String.valueOf(e.getMessage())).replaceAll("");
        return e.kind() == TelegramException.Kind.UNREACHABLE ? api + " is unreachable (" + words + ")" : words;
    }

    private static String cure(TelegramException.Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED -> "ask @BotFather for the bot's token and set TELEGRAM_BOT_TOKEN again";
            case CONFLICT -> "stop the other process that uses this token";
            case FLOOD -> "wait a minute and check again";
            case REFUSED -> "see whether telegram.api is a Bot API server";
            case UNREACHABLE -> "see whether this machine is online and telegram.api is right";
        };
    }

    /** Gives the feeds that were imported into it. */
    private List<URI> checkDatabase(Settings.Store wanted, Optional<Bots.Known> bot) {
        String url = wanted.url();
        Optional<Path> missing = missingFile(url);
        if (missing.isPresent()) {
            checkRoomFor(missing.get(), url);
            return List.of();
        }
        try (Database store = Database.open(url)) {
            List<URI> imported =
                    store.feeds().all().stream().map(Feeds.Imported::address).toList();
            Optional<Bots.Known> owner = store.bots().owner();
            bot.flatMap(self -> owner.filter(other -> other.id() != self.id()).map(other -> other.refusal(self)))
                    .ifPresentOrElse(why -> bad("database", why), () -> good("database", wanted.shown()));
            return imported;
        } catch (StoreException e) {
            bad("database", String.valueOf(e.getMessage()));
            return List.of();
        }
    }

    /** The file of a database that is not made yet: to open it would make it. */
    static Optional<Path> missingFile(String url) {
        String name = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : "";
        // Of other names the store says what is wrong with them, and makes nothing.
        if (name.isBlank() || name.startsWith(":") || name.contains("?") || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(Path.of(name).toAbsolutePath().normalize()).filter(Files::notExists);
    }

    private void checkRoomFor(Path file, String url) {
        Path place = Objects.requireNonNull(file.getParent());
        while (Files.notExists(place)) {
            place = Objects.requireNonNull(place.getParent());
        }
        if (Files.isDirectory(place) && Files.isWritable(place)) {
            good("database", url + "; made at the first start");
        } else {
            bad(
                    "database",
                    file + ": " + place + " is not a folder that may be written; mend it, or name another file"
                            + " in store.url");
        }
    }

    private void checkFolder(Path folder, List<String> extensions) {
        if (Files.isRegularFile(folder)) {
            bad("articles", folder + ": this is a file; name a folder in articles.folders");
            return;
        }
        Tally tally = new Tally();
        for (Input input : Inputs.inFolders(List.of(folder), extensions)) {
            Path path = input.path();
            if (path == null) {
                bad("articles", input.file() + ": " + input.fault() + "; mend it, or change articles.folders");
                tally.addFailure();
            } else {
                tally.add(MarkdownFile.read(path, input.file()).status());
            }
        }
        if (!tally.failed()) {
            good("articles", folder + ": " + tally + "; `articles` tells them one by one");
        }
    }

    private void checkSite(String what, URI address, Look look, String key) {
        try {
            good(what, address + ": " + look.at(address));
        } catch (SourceException e) {
            String why =
                    e.getMessage().startsWith(address.toString()) ? e.getMessage() : address + ": " + e.getMessage();
            bad(what, why + "; mend the address in " + key + ", or take it out");
        }
    }

    private interface Look {
        String at(URI address) throws SourceException;
    }

    private void good(String what, String fact) {
        fact(what, "ok", fact);
    }

    private void bad(String what, String faultAndCure) {
        wrong = true;
        fact(what, "wrong", faultAndCure);
    }

    private void fact(String what, String state, String fact) {
        terminal.out().line(String.format(Locale.ROOT, "%-8s  %-5s  %s", what, state, fact));
    }
}
