package jianbao.chat;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jianbao.chat.Request.Manner;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Preference;
import jianbao.store.Database;
import jianbao.telegram.BotApi;
import jianbao.telegram.Outgoing;
import jianbao.telegram.TelegramException;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import jianbao.view.Notices;
import jianbao.view.Screen;

/**
 * Turns an update into the message that answers it. Sends nothing itself and answers no press. Keeps nothing, so it may
 * serve many chats at once; answering an update a second time is harmless.
 */
public final class Conversation {
    private final Commands commands = Commands.standard();
    private final Commands readers = commands.forReaders();
    private final Hints hints = new Hints(readers);
    private final BotApi api;
    private final BotApi.Bot self;
    private final Desk desk;

    /**
     * Makes a conversation over what is kept in a database.
     *
     * @param api is asked who is an administrator
     * @param self who we are, so that commands for other bots are left alone
     * @param usual how articles come to a chat that chose nothing
     */
    public Conversation(Database database, BotApi api, BotApi.Bot self, InstantSource clock, Preference usual) {
        this.api = api;
        this.self = self;
        this.desk = new Desk(database, usual, clock, clock.instant());
    }

    /** The commands for Telegram's menu. */
    public static List<BotApi.MenuEntry> menu(Language language) {
        return Commands.standard().menu(language);
    }

    /**
     * The message that answers the update; empty where nobody waits for one.
     * What the update asks to be written down is written when this returns.
     *
     * @throws TelegramException when Telegram could not say who is an administrator; nothing was changed then
     */
    public Optional<Outgoing> answer(Update update) throws TelegramException {
        note(update);
        Optional<Request> request = Request.of(update, self);
        return request.isPresent() ? answer(request.get()) : Optional.empty();
    }

    /** What to tell the person whose update broke something on our side; empty where nobody waits for an answer. */
    public Optional<Outgoing> apology(Update update) {
        return Request.of(update, self)
                .filter(this::wantsAnswer)
                .map(request -> outgoing(request, apology(request.from())));
    }

    // In the person's language: the chat's own is out of reach when it is the database that broke.
    private static Answer apology(User from) {
        return Answer.aside(Notices.broken(Language.of(from.languageCode())));
    }

    private void note(Update update) {
        if (update instanceof Update.Membership membership) {
            note(membership);
        } else if (update instanceof Update.Migration migration) {
            desk.chats()
                    .move(
                            migration.chat().chat(),
                            migration.newChat(),
                            desk.clock().instant());
        }
    }

    private void note(Update.Membership membership) {
        long chat = membership.chat().chat();
        if (membership.present()) {
            desk.chats().unpark(chat, desk.clock().instant());
        } else {
            desk.chats()
                    .park(chat, "the bot was blocked or removed", desk.clock().instant());
        }
    }

    private Optional<Outgoing> answer(Request request) throws TelegramException {
        if (!wantsAnswer(request)) {
            return Optional.empty();
        }
        Language language = language(request);
        Optional<Command> command = command(request);
        Answer answer = command.isPresent()
                ? run(command.get(), request, language)
                : Answer.aside(hints.answer(request, language));
        return Optional.of(outgoing(request, answer));
    }

    /** In a group others may talk of what we do not know; that is none of our business. */
    private boolean wantsAnswer(Request request) {
        return request.manner() != Manner.OVERHEARD
                || readers.named(request.line().name()).isPresent();
    }

    private Optional<Command> command(Request request) {
        return commands.named(request.line().name()).filter(command -> !command.forOwners() || isOwner(request));
    }

    /** In a group all others would read the answer. */
    private boolean isOwner(Request request) {
        return !request.chat().isGroup()
                && desk.store().owners().has(request.from().id());
    }

    private Answer run(Command command, Request request, Language language) throws TelegramException {
        long user = request.from().id();
        if (command.forAdministrators() && !isAdministrator(request.chat(), user)) {
            return Answer.aside(Notices.administratorsOnly(language));
        }
        return command.answer(new Asked(request.chat(), user, request.line().argument(), language, desk));
    }

    /** A private chat is its owner's own. */
    private boolean isAdministrator(ChatRef chat, long user) throws TelegramException {
        return !chat.isGroup() || api.isAdministrator(chat.chat(), user);
    }

    private Language language(Request request) {
        return desk.chats().language(request.chat().chat()).orElseGet(() -> firstLanguage(request));
    }

    /** The language of who speaks first in a chat is the chat's, until somebody chooses another. */
    private Language firstLanguage(Request request) {
        Language language = Language.of(request.from().languageCode());
        if (request.from().languageCode() != null) {
            desk.chats().setLanguage(request.chat().chat(), language);
        }
        return language;
    }

    private static Outgoing outgoing(Request request, Answer answer) {
        Screen screen = answer.screen();
        long replaces = answer.mayReplace() ? request.replaces() : 0;
        return new Outgoing(request.chat(), screen.text(), screen.keyboard(), replaces);
    }
}
