package jianbao;

import java.time.InstantSource;
import jianbao.config.Settings;
import jianbao.model.Preference;
import jianbao.store.Database;
import jianbao.telegram.BotApi;
import jianbao.telegram.Pace;

/** What the ways stand on together. */
record Ground(Settings settings, BotApi api, Database store, Pace pace, InstantSource time) {
    /** What chats have that chose nothing. */
    Preference usual() {
        return Preference.usual(settings.timeZone(), settings.summaryLength());
    }
}
