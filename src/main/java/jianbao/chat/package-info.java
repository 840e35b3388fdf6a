/**
 * People ask: receive, understand, answer. May use model, text, store, view and telegram.
 *
 * <p>TelegramBots' own {@code BotSession} is not used: it confirms updates before they are handled, dies silently on an
 * unchecked exception, ignores retry_after and does not stop cleanly. {@link jianbao.chat.Receiver} keeps a batch first
 * and confirms it afterwards.
 *
 * <p>To add a command: one class that implements {@code Command}, one line in {@code Commands.standard}.
 */
@NullMarked
package jianbao.chat;

import org.jspecify.annotations.NullMarked;
