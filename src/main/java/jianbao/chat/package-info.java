/**
 * Answers people: an update is kept, understood as a command, and answered. May use model, store, view and telegram.
 *
 * <p>TelegramBots has a polling loop of its own, {@code BotSession}. It would confirm an update that nobody has handled yet,
 * end without a word at the first unchecked exception, poll on where Telegram asks it to wait, and leave threads behind.
 * {@link jianbao.chat.Receiver} keeps a batch first and confirms it afterwards.
 *
 * <p>To add a command: one class that implements {@code Command}, one line in {@code Commands.standard}.
 */
@NullMarked
package jianbao.chat;

import org.jspecify.annotations.NullMarked;
