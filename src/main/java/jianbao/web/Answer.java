package jianbao.web;

import static jianbao.web.FetchException.Kind.CLIENT_ERROR;
import static jianbao.web.FetchException.Kind.EMPTY;
import static jianbao.web.FetchException.Kind.NOT_FOUND;
import static jianbao.web.FetchException.Kind.SERVER_ERROR;
import static jianbao.web.FetchException.Kind.TOO_MANY;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import jianbao.web.FetchException.Kind;
import okhttp3.Response;

/** What a response means (RFC 9110). */
record Answer(Response response, Trail trail, Instant now) {
    Fetched fetched(Validators known, Limits limits) throws IOException, FetchException {
        if (response.isSuccessful()) {
            return fresh(Body.of(response, limits));
        }
        // To one who asked without a condition there is nothing that could be unchanged.
        if (response.code() == 304 && !known.equals(Validators.NONE)) {
            return new Fetched.Unchanged(
                    trail.address(), trail.movedTo(), validators().or(known), freshFor());
        }
        if (response.code() == 410) {
            return new Fetched.Gone(trail.address());
        }
        throw failure();
    }

    private Fetched fresh(Body body) throws FetchException {
        if (body.bytes().length == 0) {
            throw FetchException.of(EMPTY, trail.here(), "an empty answer");
        }
        return new Fetched.Fresh(trail.address(), trail.movedTo(), validators(), body, freshFor());
    }

    private FetchException failure() {
        String message = Shown.of(trail.here()) + ": answered with status " + response.code();
        return new FetchException(kind(response.code()), message, Waits.retryAfter(response.headers(), now), null);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 429, 503 -> TOO_MANY;
            default -> status >= 400 && status < 500 ? CLIENT_ERROR : SERVER_ERROR;
        };
    }

    private Validators validators() {
        return new Validators(response.header("ETag"), response.header("Last-Modified"));
    }

    private Duration freshFor() {
        return Waits.freshFor(response.headers(), now);
    }
}
