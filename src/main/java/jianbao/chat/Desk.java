package jianbao.chat;

import java.time.InstantSource;
import jianbao.model.Length;
import jianbao.store.Arrears;
import jianbao.store.Articles;
import jianbao.store.Bundles;
import jianbao.store.Chats;
import jianbao.store.Database;
import jianbao.store.Subscriptions;

/**
 * What commands work with.
 *
 * @param length of the summaries that nobody asked to be longer or shorter
 */
record Desk(Database store, Length length, InstantSource clock) {
    Articles articles() {
        return store.articles();
    }

    Chats chats() {
        return store.chats();
    }

    Subscriptions subscriptions() {
        return store.subscriptions();
    }

    Bundles bundles() {
        return store.bundles();
    }

    Arrears arrears() {
        return store.arrears();
    }
}
