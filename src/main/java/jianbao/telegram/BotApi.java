package jianbao.telegram;

import java.time.Duration;
import java.util.List;
import jianbao.model.Language;
import org.jspecify.annotations.Nullable;

/** What Jianbao asks of Telegram. Safe for use by several threads. */
public interface BotApi extends AutoCloseable {
    /** Takes the bot over: deletes a webhook (waiting updates are kept) and asks who the bot is. */
    Bot signIn() throws TelegramException;

    /** Asks who the bot is, and changes nothing. */
    Bot whoAmI() throws TelegramException;

    /**
     * Waits for updates. Asking with an offset confirms all updates below it, which Telegram then forgets.
     *
     * @param offset one more than the highest update that is safely kept, 0 for the earliest that Telegram has
     * @param wait how long Telegram holds the answer when there is nothing, at most 50 s
     * @return the earliest ones, in order; none when there was nothing, or when {@link #close} ended the wait
     */
    List<Update> updates(long offset, Duration wait) throws TelegramException;

    /** Sends a message, or edits the one it replaces. Never throws for what Telegram or the network may do. */
    SendResult send(Outgoing message);

    /** Ends the progress bar on a pressed button. A press that is too old is no fault, any other failure is logged. */
    void answerPress(String pressId);

    /** Sets the menu of commands; without a language, for all people whose language has none. */
    void setMenu(List<MenuEntry> menu, @Nullable Language language) throws TelegramException;

    /** Whether the user is an owner or administrator of that group, also one who writes there without a name. */
    boolean isAdministrator(long chat, long user) throws TelegramException;

    /** Ends a waiting long poll at once and lets a send that is under way come to its end; no further call is made. */
    @Override
    void close();

    /**
     * Who the bot is.
     *
     * @param id its user id
     * @param username without {@code @}
     */
    record Bot(long id, String username) {}

    /**
     * A line of the command menu.
     *
     * @param command 1 to 32 of {@code a-z0-9_}
     * @param description 1 to 256 characters
     */
    record MenuEntry(String command, String description) {}
}
