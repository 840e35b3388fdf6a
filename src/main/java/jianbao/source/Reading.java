package jianbao.source;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jianbao.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a source gave: an article, or the reason why there is none.
 *
 * @param place where in the source
 * @param stamp what to remember of the place, so that it is read again only when it has changed
 * @param status how well it could be read
 * @param line where the fault is, from 1; 0 where there is none
 * @param reason what was wrong, for the operator; empty for {@link Status#SERVED}
 * @param read the article, null exactly when skipped
 * @param identities names under which the article is known again, the strongest first, such as {@code path:...}
 */
public record Reading(
        String place,
        String stamp,
        Status status,
        int line,
        String reason,
        @Nullable Article read,
        List<String> identities) {
    /** How well a place could be read. */
    public enum Status {
        SERVED,
        /** It was broken and could be mended. */
        RECOVERED,
        /** Only the title could be saved. */
        TITLE_ONLY,
        SKIPPED
    }

    public Reading {
        identities = List.copyOf(identities);
    }

    public Optional<Article> article() {
        return Optional.ofNullable(read);
    }

    /** The same reading, its article's boilerplate marked. */
    public Reading marked(Boilerplate boilerplate) {
        return with(identities, read == null ? null : boilerplate.mark(read));
    }

    /** The same reading under other names. */
    Reading identifiedBy(List<String> names) {
        return with(names, read);
    }

    private Reading with(List<String> names, @Nullable Article article) {
        return new Reading(place, stamp, status, line, reason, article, names);
    }

    /** The line of the fault, from 1. */
    public OptionalInt faultLine() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }
}
