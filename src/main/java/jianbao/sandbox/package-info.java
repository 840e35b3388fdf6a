/**
 * A Telegram to try the bot without Telegram: a Bot API server on this machine and a chat page on it. It is the server of
 * {@code jianbao demo} and of the tests. May use model; the only door to {@code jdk.httpserver}, shared with ops.
 *
 * <p>The rules are those of Telegram's own server (tdlib/telegram-bot-api and tdlib/td), limits and error texts alike.
 * Where they are not known, the sandbox is the stricter one, so that what passes here passes there.
 *
 * <p>People ({@code People}) and the bot ({@code BotMethods}) act on one {@code World}, which one lock keeps whole. To
 * add a method of the Bot API: a line in {@code BotMethods}.
 */
@NullMarked
package jianbao.sandbox;

import org.jspecify.annotations.NullMarked;
