package jianbao.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jianbao.model.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * The Bot API over HTTP, by TelegramBots' client. Retries nothing and paces nothing: that is for the callers, who know
 * what may be said twice. Safe for use by several threads. The token is in no message, log line or exception.
 */
public final class HttpBotApi implements BotApi {
    private static final Logger log = LoggerFactory.getLogger(HttpBotApi.class);
    // Telegram: the server clamps timeout to 0..50 s.
    private static final Duration MAX_WAIT = Duration.ofSeconds(50);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9:_-]+");
    private static final List<String> TOO_OLD = List.of("query is too old", "query id is invalid");
    // @GroupAnonymousBot: under this id an administrator writes who wants to be anonymous, and nobody else.
    private static final long ANONYMOUS_ADMINISTRATOR = 1_087_968_824L;
    private static final Set<String> ADMINISTRATORS = Set.of("creator", "administrator");

    private final Wire polls;
    private final Wire calls;
    private final Sending sending;
    private volatile long self;

    /**
     * Connects to nothing yet.
     *
     * @param api {@code https://api.telegram.org}, a server of one's own, the sandbox
     * @param token as BotFather gave it
     * @throws IllegalArgumentException when the address has a path, a query or a password, or when the token cannot be one
     */
    public HttpBotApi(URI api, String token) {
        this(api, token, SILENCE);
    }

    HttpBotApi(URI api, String token, Duration silence) {
        this(api, token, silence, MAX_WAIT);
    }

    /** With the longest time for which the server holds a poll. */
    HttpBotApi(URI api, String token, Duration silence, Duration hold) {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("the token is not of the form 123456:ABC...");
        }
        // Apart from the calls, so that close() and an interrupt end a poll and nothing else.
        // A connection may be dead without our knowing: a poll that hangs is cut off within two minutes.
        this.polls = new Wire(api, token, hold.plus(silence), hold.plus(silence.multipliedBy(3)));
        this.calls = new Wire(api, token, silence, silence.multipliedBy(2));
        this.sending = new Sending(calls);
    }

    @Override
    public Bot signIn() throws TelegramException {
        call(new DeleteWebhook(false));
        return whoAmI();
    }

    @Override
    public Bot whoAmI() throws TelegramException {
        User me = call(new GetMe());
        self = me.getId();
        return new Bot(me.getId(), String.valueOf(me.getUserName()));
    }

    @Override
    public List<Update> updates(long offset, Duration wait) throws TelegramException {
        long seconds = Math.min(wait.toSeconds(), MAX_WAIT.toSeconds());
        try {
            Incoming incoming = new Incoming(self);
            return polls.call(new Poll(Math.toIntExact(offset), (int) seconds)).stream()
                    .map(incoming::of)
                    .toList();
        } catch (CallException e) {
            if (polls.isShut()) {
                return List.of();
            }
            // The call itself does not notice an interrupt, and would take updates from the next poll.
            if (Thread.currentThread().isInterrupted()) {
                polls.cancel();
            }
            throw e.toTelegramException();
        }
    }

    @Override
    public SendResult send(Outgoing message) {
        return sending.send(message);
    }

    @Override
    public void answerPress(String pressId) {
        try {
            calls.call(new AnswerCallbackQuery(pressId));
        } catch (CallException e) {
            if (!e.saysOneOf(TOO_OLD)) {
                log.warn("a pressed button could not be answered: {}", e.why());
            }
        }
    }

    @Override
    public void setMenu(List<MenuEntry> menu, @Nullable Language language) throws TelegramException {
        SetMyCommands call = new SetMyCommands(menu.stream()
                .map(entry -> new BotCommand(entry.command(), entry.description()))
                .toList());
        call.setLanguageCode(language == null ? null : language.code());
        call(call);
    }

    @Override
    public boolean isAdministrator(long chat, long user) throws TelegramException {
        if (user == ANONYMOUS_ADMINISTRATOR) {
            return true;
        }
        try {
            GetChatMember call = new GetChatMember(Long.toString(chat), user);
            return ADMINISTRATORS.contains(calls.call(call).getStatus());
        } catch (CallException e) {
            if (e.code() == 400) {
                // Telegram does not know the user there.
                return false;
            }
            throw e.toTelegramException();
        }
    }

    @Override
    public void close() {
        polls.shut();
        polls.cancel();
        calls.shut();
    }

    /** After which a poll is cut off, whatever the server does. */
    Duration longestPoll() {
        return polls.longestCall();
    }

    private <T extends Serializable> T call(BotApiMethod<T> method) throws TelegramException {
        try {
            return calls.call(method);
        } catch (CallException e) {
            throw e.toTelegramException();
        }
    }
}
