package jianbao.chat;

import java.util.List;
import java.util.Optional;
import jianbao.model.Language;
import jianbao.telegram.BotApi.MenuEntry;

/** The commands that the bot knows, in the order of its menu. */
record Commands(List<Command> all) {
    static Commands standard() {
        return new Commands(List.of(
                new LatestCommand(),
                new SummaryCommand(),
                new SearchCommand(),
                new SubscribeCommand(),
                new UnsubscribeCommand(),
                new SubscriptionsCommand(),
                new DigestCommand(),
                new SettingsCommand(),
                new LanguageCommand(),
                new HelpCommand(),
                new BundleCommand(),
                new MissedCommand(),
                new StartCommand(),
                new QueueCommand(),
                new StatsCommand(),
                new SourcesCommand()));
    }

    /** Those that exist for everybody. */
    Commands forReaders() {
        return new Commands(all.stream().filter(command -> !command.forOwners()).toList());
    }

    Optional<Command> named(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /** The name that is meant by one that is not quite right; empty where none is near. */
    Optional<String> closestTo(String name) {
        return new Spelling(all.stream().map(Command::name).toList()).closestTo(name);
    }

    List<MenuEntry> menu(Language language) {
        return all.stream()
                .flatMap(command -> command.description().stream()
                        .map(phrase -> new MenuEntry(command.name(), phrase.in(language))))
                .toList();
    }
}
