package jianbao.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What an address gave. {@link #address} is the one that answered, after all redirects. */
public sealed interface Fetched {
    URI address();

    /**
     * Something to read.
     *
     * @param movedTo where to ask from now on, when the server says that what was asked for has moved for good
     * @param validators to be given with the next question
     * @param body at least one byte
     * @param freshFor how long, says the server, it is of no use to ask again; zero when it says nothing, at most a day
     */
    record Fresh(URI address, Optional<URI> movedTo, Validators validators, Body body, Duration freshFor)
            implements Fetched {}

    /** The same as when the caller last asked. Its parts are as in {@link Fresh}. */
    record Unchanged(URI address, Optional<URI> movedTo, Validators validators, Duration freshFor) implements Fetched {}

    /** It was here and will not come back: to ask again would be rude. */
    record Gone(URI address) implements Fetched {}
}
