package jianbao.web;

import static jianbao.web.FetchException.Kind.REDIRECTS;
import static jianbao.web.FetchException.Kind.REFUSED_ADDRESS;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The way from the address that was asked for to the one that answers.
 *
 * @param here the address that is asked now
 * @param permanent whether all redirects so far were for good
 */
record Trail(HttpUrl here, int redirects, boolean permanent) {
    // Names and literal addresses. OkHttp lets more through, which java.net.URI could not hold.
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|[0-9a-f:.]+");

    static Trail from(URI address) throws FetchException {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw refused(Shown.of(address), "not an address of http or https");
        }
        return new Trail(checked(url, url), 0, true);
    }

    /** Whether the answer sends us on. */
    static boolean goesOnAt(Response response) {
        return response.isRedirect() && response.header("Location") != null;
    }

    /** The next step. A redirect without an address of http or https to go to is refused. */
    Trail follow(Response redirect, int limit) throws FetchException {
        if (redirects == limit) {
            throw FetchException.of(REDIRECTS, here, "more than " + limit + " redirects in a row");
        }
        HttpUrl next = here.resolve(redirect.header("Location", ""));
        boolean forGood = redirect.code() == 301 || redirect.code() == 308;
        return new Trail(checked(next, here), redirects + 1, permanent && forGood);
    }

    URI address() {
        return here.uri();
    }

    Optional<URI> movedTo() {
        return redirects > 0 && permanent ? Optional.of(address()) : Optional.empty();
    }

    private static HttpUrl checked(@Nullable HttpUrl next, HttpUrl from) throws FetchException {
        if (next == null || !HOST.matcher(next.host()).matches()) {
            throw refused(Shown.of(from), "leads to something that is not an address of http or https");
        }
        if (!next.username().isEmpty() || !next.password().isEmpty()) {
            throw refused(Shown.of(next), "a user name or a password in an address is not sent");
        }
        return next.newBuilder().fragment(null).build();
    }

    private static FetchException refused(String address, String why) {
        return new FetchException(REFUSED_ADDRESS, address + ": " + why, Duration.ZERO, null);
    }
}
