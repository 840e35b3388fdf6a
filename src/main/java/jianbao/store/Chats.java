package jianbao.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Notice;
import jianbao.store.Tallies.Tally;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The chats that the bot knows. */
public final class Chats {
    /** What the new id has already stays; what is then left under the old one is the same again and is dropped. */
    private static final List<String> MOVES = List.of(
            // The new id may lie behind the cursor of a fan-out that has not come to the old one.
            "insert into outbox (chat, topic, kind, subject, state, held, attempts, created, due, why, settled)"
                    + " select s.chat, s.topic, 'ARTICLE', f.article, case listed when 1 then 'queued' else 'cancelled' end,"
                    + " 0, 0, f.created, f.created, case listed when 1 then null else 'withdrawn' end,"
                    + " case listed when 1 then null else f.created end"
                    + " from fanouts f join articles a on a.id = f.article join subscriptions s on s.chat = :from and s.since <= f.created"
                    + " where (s.chat, s.topic) > (f.chat, f.topic) and :from <> :to on conflict do nothing",
            "insert into chats (chat, language, zone, quiet_from, quiet_to, digest, length)"
                    + " select :to, language, zone, quiet_from, quiet_to, digest, length from chats where chat = :from"
                    + " on conflict (chat) do update set language = coalesce(chats.language, excluded.language),"
                    + " zone = coalesce(chats.zone, excluded.zone),"
                    + " quiet_from = coalesce(chats.quiet_from, excluded.quiet_from),"
                    + " quiet_to = coalesce(chats.quiet_to, excluded.quiet_to),"
                    + " digest = coalesce(chats.digest, excluded.digest),"
                    + " length = coalesce(chats.length, excluded.length)",
            "delete from chats where chat = :from",
            "insert into subscriptions (chat, topic, since) select :to, topic, since from subscriptions"
                    + " where chat = :from on conflict do nothing",
            "delete from subscriptions where chat = :from",
            "update outbox set chat = :to where chat = :from and not exists (select 1 from outbox o where"
                    + " o.chat = :to and o.topic = outbox.topic and o.kind = outbox.kind and o.subject = outbox.subject)",
            "delete from outbox where chat = :from",
            "update late_answers set chat = :to where chat = :from");

    /** What the chat itself has already stays; what is then left under the topic is the same again and is dropped. */
    private static final List<String> LEAVINGS = List.of(
            "insert into subscriptions (chat, topic, since) select chat, 0, since from subscriptions"
                    + " where chat = :chat and topic = :topic on conflict do nothing",
            "delete from subscriptions where chat = :chat and topic = :topic",
            "update outbox set topic = 0 where chat = :chat and topic = :topic and not exists (select 1 from outbox o"
                    + " where o.chat = outbox.chat and o.topic = 0 and o.kind = outbox.kind and o.subject = outbox.subject)",
            "delete from outbox where chat = :chat and topic = :topic");

    private final Sql sql;

    Chats(Sql sql) {
        this.sql = sql;
    }

    /**
     * When chats were sent something since that moment, earliest first, as far as is known: what is being sent, and the
     * answer to an update that waits, may have been sent until now. Never more than ten thousand moments in all.
     */
    public Map<Long, List<Instant>> sentSince(Instant moment, Instant now) {
        return sql.read(h -> h.createQuery("""
                        select chat, min(settled) as sent from outbox where settled > :moment and state = 'sent'
                        group by chat, message
                        union all select chat, settled from inbox where settled > :moment
                        union all select chat, :now from outbox where state in ('claimed', 'sending')
                        and state = 'sending'
                        union all select chat, :now from inbox where head = 1
                        order by sent limit 10000""")
                .bind("moment", moment.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> Map.entry(row.getLong("chat"), Instant.ofEpochMilli(row.getLong("sent"))))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    /** The language to speak in that chat, where one was noted. */
    public Optional<Language> language(long chat) {
        return sql.read(h -> h.createQuery("select language from chats where chat = :chat and language is not null")
                .bind("chat", chat)
                .mapTo(String.class)
                .map(Language::of)
                .findOne());
    }

    /** Notes the chat and the language to speak in it; null leaves the language as it was. */
    public void setLanguage(long chat, @Nullable Language language) {
        sql.change(h -> h.createUpdate("""
                        insert into chats (chat, language) values (:chat, :language)
                        on conflict (chat) do update set language = excluded.language
                        where excluded.language is not null and chats.language is distinct from excluded.language""")
                .bind("chat", chat)
                .bind("language", language == null ? null : language.code())
                .execute());
    }

    /** Whether nothing goes to that chat for now. */
    public boolean isParked(long chat) {
        return sql.read(h -> h.createQuery("select count(*) from chats where chat = :chat and parked is not null")
                        .bind("chat", chat)
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    /** Nothing goes to that chat until it comes back; its subscriptions and settings stay. Queued rows of it wait. */
    public void park(long chat, String why, Instant now) {
        sql.change(h -> {
            h.createUpdate("""
                            insert into chats (chat, parked, why) values (:chat, :now, :why)
                            on conflict (chat) do update set parked = coalesce(chats.parked, excluded.parked), why = excluded.why""")
                    .bind("chat", chat)
                    .bind("now", Math.min(now.toEpochMilli(), Fanouts.allBefore(h)))
                    .bind("why", why)
                    .execute();
            LateAnswers.giveUp(h, chat, why, now);
            hold(h, chat, 1);
            Tallies.add(h, Tally.PARKED);
        });
    }

    /** The chat is back. What was queued before stays queued; it is asked what to do with what it missed meanwhile. */
    public void unpark(long chat, Instant now) {
        sql.change(h -> unpark(h, chat, now));
    }

    private static void unpark(Handle h, long chat, Instant now) {
        Optional<Long> parked = h.createQuery("select parked from chats where chat = :chat and parked is not null")
                .bind("chat", chat)
                .mapTo(Long.class)
                .findOne();
        h.execute("update chats set parked = null, why = null where chat = ? and parked is not null", chat);
        hold(h, chat, 0);
        parked.ifPresent(since -> Arrears.offer(h, chat, Instant.ofEpochMilli(since), now));
    }

    private static void hold(Handle h, long chat, int held) {
        h.execute("update outbox set held = ? where chat = ? and settled is null and held <> ?", held, chat, held);
    }

    /**
     * A group became a supergroup: everything of it goes on under the new id, which is not parked. Only updates that wait
     * in the inbox keep the old one, which stands in their payload too.
     */
    public void move(long from, long to, Instant now) {
        if (from == to) {
            return;
        }
        sql.change(h -> {
            MOVES.forEach(move ->
                    h.createUpdate(move).bind("from", from).bind("to", to).execute());
            unpark(h, to, now);
        });
    }

    /**
     * The topic cannot be written to: what it was subscribed to comes to the chat itself from now on, and the chat is
     * told so once.
     */
    public void leaveTopic(ChatRef from, Instant now) {
        sql.change(h -> {
            LEAVINGS.forEach(step -> h.createUpdate(step).bindMethods(from).execute());
            Notice notice = new Notice(Notice.Kind.TOPIC_GONE, Integer.toString(from.topic()));
            Outbox.owe(h, ChatRef.of(from.chat()), notice, now);
        });
    }

    /** Telegram asked that nothing be sent to the chat before that moment. */
    public void holdUntil(long chat, Instant until) {
        sql.change(h -> h.createUpdate("""
                        insert into chats (chat, held_until) values (:chat, :until) on conflict (chat) do update
                        set held_until = excluded.held_until where coalesce(chats.held_until, 0) < excluded.held_until""")
                .bind("chat", chat)
                .bind("until", until.toEpochMilli())
                .execute());
    }

    /** Until when nothing may be sent to the chat, as Telegram asked; the beginning of time where it did not. */
    public Instant heldUntil(long chat) {
        return sql.read(h -> h.createQuery("select held_until from chats where chat = :chat and held_until is not null")
                .bind("chat", chat)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli)
                .orElse(Instant.EPOCH));
    }
}
