package jianbao.source;

import jianbao.model.Bookmark;

/** A place that articles come from. Called by one thread at a time. */
public interface Source {
    /** Its name in the store and in messages to the operator; stable over restarts. */
    String name();

    /**
     * Reads what is new, changed or gone since the bookmark, at most a few hundred articles at once.
     *
     * @throws SourceException when nothing can be said about the source now; what was known of it stays
     */
    Harvest readFrom(Bookmark bookmark) throws SourceException;
}
