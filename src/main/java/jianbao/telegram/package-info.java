/**
 * Speaks the Bot API: fetches updates, sends messages, and says when the next one may leave. What it gives and takes are
 * records of our own, so that no other room knows TelegramBots. May use model; the only door to TelegramBots and, with
 * web, to OkHttp.
 *
 * <p>To use another method of the Bot API: add it to {@link jianbao.telegram.BotApi}, and to the sandbox.
 */
@NullMarked
package jianbao.telegram;

import org.jspecify.annotations.NullMarked;
