package jianbao.store;

import java.util.Optional;
import jianbao.model.Push;
import org.jdbi.v3.core.Handle;

/**
 * Brings the rows of an article that went or came back into line with that: cancels them, or queues them again. Bit by
 * bit, so that nobody who writes waits long, however many there are; what is still to do is known after a crash.
 */
final class Withdrawals {
    /** Done at once, a few milliseconds: most articles owe less when they go. */
    private static final int FIRST = 500;

    private Withdrawals() {}

    /** The article is listed no longer, or again; its rows follow. */
    static void add(Handle h, String article) {
        h.execute("insert into withdrawals (article) values (?) on conflict do nothing", article);
        advance(h, article, FIRST);
    }

    /** The next chunk of any; whether there was one. */
    static boolean advance(Handle h, int chunk) {
        Optional<String> article = h.createQuery("select article from withdrawals limit 1")
                .mapTo(String.class)
                .findOne();
        article.ifPresent(next -> advance(h, next, chunk));
        return article.isPresent();
    }

    private static void advance(Handle h, String article, int chunk) {
        int rows = isListed(h, article) ? restore(h, article, chunk) : cancel(h, article, chunk);
        if (rows < chunk) {
            h.execute("delete from withdrawals where article = ?", article);
        }
    }

    private static boolean isListed(Handle h, String article) {
        return h.createQuery("select listed from articles where id = :article")
                .bind("article", article)
                .mapTo(Boolean.class)
                .one();
    }

    /** Nobody is owed that article as long as it is gone. */
    private static int cancel(Handle h, String article, int chunk) {
        return h.execute("""
                update outbox set state = 'cancelled', why = 'withdrawn', settled = created where number in
                (select number from outbox where subject = ? and kind = ? and settled is null limit ?)""", article, Push.Kind.ARTICLE.name(), chunk);
    }

    /** Who was owed it when it went, and has not unsubscribed since, is owed it again. */
    private static int restore(Handle h, String article, int chunk) {
        return h.execute("""
                update outbox set state = 'queued', why = null, settled = null,
                held = (select count(*) from chats c where c.chat = outbox.chat and c.parked is not null)
                where number in (select number from outbox
                where subject = ? and why = 'withdrawn' and state = 'cancelled' limit ?)""", article, chunk);
    }
}
