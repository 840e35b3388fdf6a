/**
 * Stands in for Telegram on this machine: a server that speaks the Bot API, and a chat page for a browser. The demo and
 * the tests run against it. May use model; the only door to {@code jdk.httpserver}.
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
