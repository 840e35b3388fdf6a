package jianbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import jianbao.model.Digest;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.model.Push;
import jianbao.model.QuietHours;
import jianbao.model.Timing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How chats want their articles. After a change of when they come, the articles that are queued for the chat are due at
 * once: whoever claims them asks anew when they may go.
 */
public final class Preferences {
    private static final int MINUTES_AN_HOUR = 60;

    private final Sql sql;

    Preferences(Sql sql) {
        this.sql = sql;
    }

    /** What was chosen in that chat, and what is usual for the rest. */
    public Preference of(long chat, Preference usual) {
        return sql.read(
                h -> h.createQuery("select zone, quiet_from, quiet_to, digest, length from chats where chat = :chat")
                        .bind("chat", chat)
                        .map((row, context) -> preference(row, usual))
                        .findOne()
                        .orElse(usual));
    }

    private static Preference preference(ResultSet row, Preference usual) throws SQLException {
        Optional<Digest> digest = Optional.ofNullable(row.getString("digest")).map(Digest::of);
        ZoneId zone = zone(row.getString("zone")).orElse(usual.zone());
        Optional<String> length = Optional.ofNullable(row.getString("length"));
        return new Preference(
                new Timing(digest, quiet(row), zone),
                length.map(Length::valueOf).orElse(usual.length()));
    }

    private static Optional<QuietHours> quiet(ResultSet row) throws SQLException {
        int from = row.getInt("quiet_from");
        int to = row.getInt("quiet_to");
        // Of the last column read.
        return row.wasNull() ? Optional.empty() : Optional.of(new QuietHours(time(from), time(to)));
    }

    private static Optional<ZoneId> zone(@Nullable String id) {
        try {
            return Optional.ofNullable(id).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            // Another instance may know newer zones than this one. Without its zone the chat still gets its articles.
            return Optional.empty();
        }
    }

    public void setZone(long chat, ZoneId zone, Instant now) {
        sql.change(h -> {
            set(h, chat, "zone", zone.getId());
            askAnew(h, chat, now);
        });
    }

    /** Empty for articles at once. */
    public void setDigest(long chat, Optional<Digest> digest, Instant now) {
        sql.change(h -> {
            set(h, chat, "digest", digest.map(Digest::text).orElse(null));
            askAnew(h, chat, now);
        });
    }

    /** Empty for none. */
    public void setQuiet(long chat, Optional<QuietHours> quiet, Instant now) {
        sql.change(h -> {
            set(h, chat, "quiet_from", quiet.map(hours -> minutes(hours.from())).orElse(null));
            set(h, chat, "quiet_to", quiet.map(hours -> minutes(hours.to())).orElse(null));
            askAnew(h, chat, now);
        });
    }

    public void setLength(long chat, Length length) {
        sql.change(h -> set(h, chat, "length", length.name()));
    }

    /** Makes the articles that are queued for the chat due, as after a change of when they come. */
    public void askAnew(long chat, Instant now) {
        sql.change(h -> askAnew(h, chat, now));
    }

    private static void set(Handle h, long chat, String column, @Nullable Object value) {
        h.createUpdate(
                        "insert into chats (chat, %1$s) values (:chat, :value) on conflict (chat) do update set %1$s = excluded.%1$s"
                                .formatted(column))
                .bind("chat", chat)
                .bind("value", value)
                .execute();
    }

    private static void askAnew(Handle h, long chat, Instant now) {
        h.execute(
                "update outbox set due = ? where chat = ? and settled is null and kind = ? and due > ?",
                now.toEpochMilli(),
                chat,
                Push.Kind.ARTICLE.name(),
                now.toEpochMilli());
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * MINUTES_AN_HOUR + time.getMinute();
    }

    private static LocalTime time(int minutes) {
        return LocalTime.of(minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
    }
}
