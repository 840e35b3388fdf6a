package jianbao.chat;

import java.time.Instant;
import java.time.InstantSource;
import jianbao.model.Preference;
import jianbao.store.Arrears;
import jianbao.store.Articles;
import jianbao.store.Bundles;
import jianbao.store.Chats;
import jianbao.store.Database;
import jianbao.store.Preferences;
import jianbao.store.Subscriptions;

/**
 * What commands work with.
 *
 * @param usual how articles come to a chat that chose nothing
 * @param started since when the bot has been running
 */
record Desk(Database store, Preference usual, InstantSource clock, Instant started) {
    Articles articles() {
        return store.articles();
    }

    Chats chats() {
        return store.chats();
    }

    Subscriptions subscriptions() {
        return store.subscriptions();
    }

    Preferences preferences() {
        return store.preferences();
    }

    Bundles bundles() {
        return store.bundles();
    }

    Arrears arrears() {
        return store.arrears();
    }
}
