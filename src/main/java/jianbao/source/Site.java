package jianbao.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import jianbao.web.FetchException;
import jianbao.web.Fetched;
import jianbao.web.Fetcher;
import jianbao.web.Validators;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An address that is looked at again and again, politely: only what changed is fetched, where it moved for good is
 * remembered, and each failure in a row makes the next look later. For use by one thread at a time.
 */
final class Site {
    private static final Logger log = LoggerFactory.getLogger(Site.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int DOUBLINGS = 10;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GONE =
            " is gone for good, its server says (410), and is not asked again: take it out of the settings";

    private final URI address;
    private final Duration every;
    private final Fetcher fetcher;
    private int failures;

    Site(URI address, Duration every, Fetcher fetcher) {
        this.address = address;
        this.every = every;
        this.fetcher = fetcher;
    }

    /**
     * What is kept of the last look.
     *
     * @param movedTo where it is since it moved for good; null where it did not
     * @param validators as of {@link Validators#stamp}
     * @param gone whether its server said that it will not come back
     */
    record State(@Nullable String movedTo, String validators, boolean gone) {
        private static final State NONE = new State(null, "", false);

        /** Out of {@link #text}; a text that is none is as if nothing were kept. */
        static State of(String text) {
            try {
                return text.isEmpty() ? NONE : JSON.readValue(text, State.class);
            } catch (JsonProcessingException e) {
                return NONE;
            }
        }

        String text() {
            try {
                return JSON.writeValueAsString(this);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        private State after(Validators known, Optional<URI> moved) {
            return new State(moved.map(URI::toString).orElse(movedTo), known.stamp(), false);
        }
    }

    /**
     * One look.
     *
     * @param fresh what is there; empty when it is what it was, or is gone
     * @param state to be kept when all of it was taken
     * @param rest how long its publisher asks to be left alone
     */
    record Look(Optional<Fetched.Fresh> fresh, State state, Duration rest) {}

    /** Looks once. */
    Look look(State state) throws SourceException {
        if (state.gone()) {
            throw new SourceException(address + GONE, null, DAY);
        }
        try {
            Fetched fetched = fetcher.fetch(here(state), Validators.of(state.validators()));
            failures = 0;
            return look(fetched, state);
        } catch (FetchException e) {
            throw failed(e.getMessage(), e, e.retryAfter());
        }
    }

    private URI here(State state) {
        return state.movedTo() == null ? address : URI.create(state.movedTo());
    }

    private Look look(Fetched fetched, State state) {
        if (fetched instanceof Fetched.Fresh fresh) {
            return new Look(Optional.of(fresh), state.after(fresh.validators(), fresh.movedTo()), fresh.freshFor());
        }
        if (fetched instanceof Fetched.Unchanged same) {
            return new Look(Optional.empty(), state.after(same.validators(), same.movedTo()), same.freshFor());
        }
        // At once: its next turn, which says so too, is a day away.
        log.warn("{}{}", address, GONE);
        return new Look(Optional.empty(), new State(null, "", true), DAY);
    }

    /** What to throw when the look was of no use: the more failures in a row, the longer until the next, at most a day. */
    SourceException failed(@Nullable String why, Exception cause, Duration retryAfter) {
        Duration backoff = every.multipliedBy(1L << Math.min(failures++, DOUBLINGS));
        Duration wait = backoff.compareTo(retryAfter) > 0 ? backoff : retryAfter;
        return new SourceException(String.valueOf(why), cause, wait.compareTo(DAY) > 0 ? DAY : wait);
    }
}
