package jianbao.chat;

import java.time.InstantSource;
import jianbao.model.Length;
import jianbao.store.Articles;
import jianbao.store.Chats;
import jianbao.store.Subscriptions;

/**
 * What commands work with.
 *
 * @param length of the summaries that nobody asked to be longer or shorter
 */
record Desk(Articles articles, Chats chats, Subscriptions subscriptions, Length length, InstantSource clock) {}
