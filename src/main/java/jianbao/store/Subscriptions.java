package jianbao.store;

import jianbao.model.ChatRef;
import jianbao.model.Subscription;

/** Who gets new articles. */
public final class Subscriptions {
    private final Sql sql;

    Subscriptions(Sql sql) {
        this.sql = sql;
    }

    /** False when that chat was already subscribed; its old subscription then stays. */
    public boolean add(Subscription subscription) {
        return 1
                == sql.<Integer>write(h -> h.execute(
                        "insert into subscriptions (chat, topic, since) values (?, ?, ?) on conflict do nothing",
                        subscription.chat().chat(),
                        subscription.chat().topic(),
                        subscription.since().toEpochMilli()));
    }

    /** False when that chat was not subscribed. Queued articles for it are cancelled. */
    public boolean remove(ChatRef chat) {
        return sql.write(h -> {
            Outbox.cancel(h, chat);
            return 1 == h.execute("delete from subscriptions where chat = ? and topic = ?", chat.chat(), chat.topic());
        });
    }

    public boolean has(ChatRef chat) {
        return sql.read(h -> h.createQuery("select 1 from subscriptions where chat = :chat and topic = :topic")
                .bindMethods(chat)
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }
}
