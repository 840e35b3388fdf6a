/**
 * Sends what is owed to chats, and writes down what became of it. May use model, store, view and telegram.
 *
 * <p>To owe chats another kind of message: a constant in {@link jianbao.model.Push.Kind}, its rows in the store's outbox,
 * its screen in {@link jianbao.push.Messages}. To tell a chat something once: a constant in
 * {@link jianbao.model.Notice.Kind}, and its screen in the same place.
 */
@NullMarked
package jianbao.push;

import org.jspecify.annotations.NullMarked;
