package jianbao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jianbao.model.Article;
import jianbao.model.ArticleId;
import jianbao.model.Brief;
import jianbao.model.Length;
import jianbao.model.Origin;
import jianbao.model.Summary;
import jianbao.text.Story;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The kept articles, their identities, origins and search terms. Moments are kept to the millisecond. Safe for use by
 * several threads.
 */
public final class Articles {
    private final Sql sql;
    private final ArticleCache cache;
    private final SearchIndex index;

    Articles(Sql sql, ArticleCache cache, SearchIndex index) {
        this.sql = sql;
        this.cache = cache;
        this.index = index;
    }

    /** The article known under one of these identities; the first that is known counts. A withdrawn article is known too. */
    public Optional<ArticleId> known(List<String> identities) {
        return sql.read(h -> identities.stream()
                .flatMap(identity -> Identities.find(h, identity).stream())
                .findFirst());
    }

    /** Whether an article has that id, listed or not, so that a new one must not be given it. */
    public boolean isTaken(ArticleId id) {
        return sql.read(h -> Row.find(h, id)).isPresent();
    }

    /**
     * Keeps a brief, new or changed, in one transaction: the brief, its identities, its origin, its search terms and
     * story keys, what is owed, and the source's bookmark. The brief's own origins are not looked at. An article with that id is replaced,
     * but stays first seen when it was, and is listed again. An identity leads from now on to this article, also one
     * that another was known under: so a place whose article moved on stays with its new one. A place where another
     * article was read is taken from it.
     *
     * @param stamp where the article was read just now, and what to remember of the place
     * @param owed whether subscribers are owed it; only for a new article
     */
    public void keep(Brief brief, List<String> identities, Stamp stamp, boolean owed) {
        Set<ArticleId> changed = new HashSet<>(Set.of(brief.id()));
        try {
            sql.change(h -> {
                Optional<Row> before = Row.find(h, brief.id());
                Row row = write(h, before, brief);
                before.filter(former -> !former.listed())
                        .ifPresent(former -> Withdrawals.add(h, brief.id().value()));
                identities.forEach(identity -> Identities.put(h, identity, row.number()));
                Origins.put(h, stamp.origin(), row.number()).ifPresent(changed::add);
                index.put(h, row.number(), brief.article());
                StoryKeys.put(h, row.number(), brief.article().day(row.firstSeen()), story(brief.article()));
                if (owed && before.isEmpty()) {
                    Fanouts.add(h, brief.id(), row.firstSeen());
                }
                Bookmarks.put(h, stamp);
            });
        } finally {
            cache.forget(changed);
        }
    }

    private static Row write(Handle h, Optional<Row> before, Brief brief) {
        Instant firstSeen = before.map(Row::firstSeen).orElse(brief.firstSeen());
        long number = h.createQuery("""
                        insert into articles (id, day, first_seen, listed, content, summariser)
                        values (:id, :day, :firstSeen, 1, :content, :summariser)
                        on conflict (id) do update set day = excluded.day, listed = 1, content = excluded.content,
                        summariser = excluded.summariser
                        returning number""")
                .bind("id", brief.id().value())
                .bind("day", brief.article().day(firstSeen).toEpochDay())
                .bind("firstSeen", firstSeen.toEpochMilli())
                .bind("content", BriefJson.write(brief))
                .bind("summariser", brief.summariser())
                .mapTo(Long.class)
                .one();
        return new Row(number, firstSeen, true);
    }

    private static Story story(Article article) {
        return Story.of(article.title(), article.text());
    }

    static long number(Handle h, ArticleId id) {
        return Row.find(h, id).orElseThrow().number();
    }

    /**
     * A place of a source no longer holds its article, which is unlisted when it has no other origin; nobody is owed
     * it then, until it comes back. Its identities stay for ever. The place leaves the bookmark. When only copies are
     * left, the first of them is to be read again, to take the place of what is gone.
     */
    public void withdraw(String source, String place) {
        Set<ArticleId> changed = new HashSet<>();
        try {
            sql.change(h -> {
                Origins.clear(h, new Origin(source, place)).ifPresent(changed::add);
                Bookmarks.remove(h, source, place);
            });
        } finally {
            cache.forget(changed);
        }
    }

    /** Withdraws all places of sources that are not among these: ones that the operator took out of the settings. */
    public void keepOnly(Set<String> sources) {
        sql.read(h -> h.createQuery("select source, place from origins where source not in (<sources>)"
                                + " union select source, place from places where source not in (<sources>)")
                        .bindList("sources", List.copyOf(sources))
                        .map((row, context) -> new Origin(row.getString("source"), row.getString("place")))
                        .list())
                .forEach(origin -> withdraw(origin.source(), origin.place()));
        // What such a source gives when it is added again is a first reading.
        sql.change(h -> h.createUpdate("delete from sources where source not in (<sources>)")
                .bindList("sources", List.copyOf(sources))
                .execute());
    }

    /** Articles whose summaries were made by an older version than this, listed or not; the last that were kept first. */
    public List<ArticleId> summarisedBefore(int version, int limit) {
        return sql.read(h -> h.createQuery("""
                        select id from articles where summariser < :version
                        order by summariser desc, number desc limit :limit""")
                .bind("version", version)
                .bind("limit", limit)
                .mapTo(String.class)
                .map(ArticleId::new)
                .list());
    }

    /**
     * Makes an article's summaries again, in one transaction, so that an edit in the meantime is not undone. Nothing else
     * changes: not what is owed, nor its place in lists.
     *
     * @param version of the summariser that makes them
     */
    public void resummarise(ArticleId id, int version, Function<Article, Map<Length, Summary>> summariser) {
        try {
            sql.change(h -> Optional.ofNullable(load(h, id))
                    .map(brief -> brief.with(summariser.apply(brief.article()), version))
                    .ifPresent(brief -> h.execute(
                            "update articles set content = ?, summariser = ? where id = ?",
                            BriefJson.write(brief),
                            version,
                            id.value())));
        } finally {
            cache.forget(Set.of(id));
        }
    }

    /** Counts the summaries of an article as made by this version, though they are not. */
    public void keepSummaries(ArticleId id, int version) {
        sql.change(h -> h.execute("update articles set summariser = ? where id = ?", version, id.value()));
    }

    /** The brief of that id, also of an article that is no longer listed. Cached. */
    public Optional<Brief> find(ArticleId id) {
        return cache.find(id, missing -> sql.read(h -> load(h, missing)));
    }

    private static @Nullable Brief load(Handle h, ArticleId id) {
        return h.createQuery("select number, first_seen, listed, content, summariser from articles where id = :id")
                .bind("id", id.value())
                .map((row, context) -> brief(h, id, row))
                .findOne()
                .orElse(null);
    }

    private static Brief brief(Handle h, ArticleId id, ResultSet columns) throws SQLException {
        Row row = Row.of(columns);
        BriefJson.Content content = BriefJson.read(id, columns.getString("content"));
        return new Brief(
                id,
                content.article(),
                content.summaries(),
                columns.getInt("summariser"),
                row.firstSeen(),
                Origins.of(h, row.number()));
    }

    /**
     * Listed articles, the newest day first, within a day the last seen first; an article without a day stands at the day
     * (UTC) on which it was first seen.
     */
    public List<Brief> latest(int offset, int limit) {
        return found(sql.read(h -> h.createQuery("""
                        select id from articles where listed = 1
                        order by day desc, first_seen desc, id limit :limit offset :offset""")
                .bind("limit", Math.max(0, limit))
                .bind("offset", Math.max(0, offset))
                .mapTo(String.class)
                .list()));
    }

    /** How many are listed. */
    public int count() {
        return sql.read(h -> h.createQuery("select count(*) from articles where listed = 1")
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Listed articles in which all the words occur, the best first: a word in the title counts more than in the text.
     * Authors and tags are looked through too. Any text may be asked for; without a letter or digit it finds nothing.
     */
    public List<Brief> search(String words, int limit) {
        List<List<String>> phrases = SearchIndex.phrases(words);
        return phrases.isEmpty() ? List.of() : found(sql.read(h -> index.find(h, phrases, limit)));
    }

    private List<Brief> found(List<String> ids) {
        return ids.stream()
                .map(ArticleId::new)
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was last seen at a place of a source. */
    public record Stamp(String source, String place, String stamp) {
        Origin origin() {
            return new Origin(source, place);
        }
    }

    /** What is kept of an article beside its content. */
    private record Row(long number, Instant firstSeen, boolean listed) {
        static Optional<Row> find(Handle h, ArticleId id) {
            return h.createQuery("select number, first_seen, listed from articles where id = :id")
                    .bind("id", id.value())
                    .map((row, context) -> Row.of(row))
                    .findOne();
        }

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("number"), Instant.ofEpochMilli(row.getLong("first_seen")), row.getBoolean("listed"));
        }
    }
}
