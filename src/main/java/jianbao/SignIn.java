package jianbao;

import java.time.Duration;
import java.util.Optional;
import jianbao.store.Bots;
import jianbao.telegram.Backoff;
import jianbao.telegram.BotApi;
import jianbao.telegram.BotApi.Bot;
import jianbao.telegram.TelegramException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out which bot the token is, and whether the database is that bot's. For one thread. */
final class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    private final BotApi api;
    private final Bots bots;
    private final Refusals refusals;
    private int failures;
    private Duration rest = Duration.ZERO;

    /** Who hears that there is no use in trying on. */
    interface Refusals {
        /** Telegram refuses the token. */
        void signedOut(String why);

        /** The database is another bot's. */
        void otherBot(String why);
    }

    SignIn(BotApi api, Bots bots, Refusals refusals) {
        this.api = api;
        this.bots = bots;
        this.refusals = refusals;
    }

    /** Tries once. Empty where Telegram cannot be reached now, and after a refusal. */
    Optional<Bot> attempt() {
        try {
            return Optional.of(api.signIn()).filter(this::isTheDatabases);
        } catch (TelegramException e) {
            react(e);
            return Optional.empty();
        }
    }

    /** How long to wait before the next try. */
    Duration rest() {
        return rest;
    }

    private void react(TelegramException e) {
        if (e.kind() == TelegramException.Kind.UNAUTHORIZED) {
            refusals.signedOut(e.getMessage());
        } else {
            log.warn("not signed in: {}; trying again", e.getMessage());
            rest = Backoff.after(failures++, e.retryAfter());
        }
    }

    private boolean isTheDatabases(Bot bot) {
        Bots.Known self = new Bots.Known(bot.id(), bot.username());
        Bots.Known known = bots.remembered(self);
        if (known.id() != bot.id()) {
            refusals.otherBot(known.refusal(self));
        }
        return known.id() == bot.id();
    }
}
