/**
 * The Bot API on the wire: updates in, messages out, pace. {@link jianbao.telegram.Update} and all the rest are our own
 * records; org.telegram stays in here. May use model; the only door to TelegramBots and, with {@code web}, to OkHttp.
 *
 * <p>To use another method of the Bot API: add it to {@link jianbao.telegram.BotApi}, and to the sandbox.
 */
@NullMarked
package jianbao.telegram;

import org.jspecify.annotations.NullMarked;
