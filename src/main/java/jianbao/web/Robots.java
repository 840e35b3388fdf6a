package jianbao.web;

import static jianbao.web.FetchException.Kind.CLIENT_ERROR;
import static jianbao.web.FetchException.Kind.EMPTY;
import static jianbao.web.FetchException.Kind.NOT_FOUND;
import static jianbao.web.FetchException.Kind.REDIRECTS;
import static jianbao.web.FetchException.Kind.ROBOTS;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Set;
import jianbao.web.FetchException.Kind;
import okhttp3.HttpUrl;

/**
 * What hosts allow programs to ask for, by their robots.txt (RFC 9309). Where there is none everything is allowed; where it
 * cannot be read, nothing for the time being.
 */
final class Robots implements Permission {
    // RFC 9309, section 2.4: no longer than a day.
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration UNREAD_KEPT = Duration.ofMinutes(10);
    // RFC 9309, section 2.5: at least 500 KiB are read.
    private static final int MAX_LENGTH = 500 * 1024;
    // RFC 9309, section 2.3.1: no robots.txt, for our purpose.
    private static final Set<Kind> NONE_THERE = Set.of(NOT_FOUND, CLIENT_ERROR, EMPTY, REDIRECTS);
    private static final Set<String> OUR_NAME = Set.of("jianbao");

    private final HttpFetcher http;
    private final InstantSource time;
    private final RulesCache known = new RulesCache();

    Robots(HttpFetcher http, InstantSource time) {
        this.http = http;
        this.time = time;
    }

    @Override
    public void ask(HttpUrl address) throws FetchException {
        Rules rules = rules(address);
        FetchException failure = rules.failure();
        if (failure != null) {
            String message = Shown.of(address) + ": not asked, because of " + failure.getMessage();
            Duration wait = Duration.between(time.instant(), rules.until());
            throw new FetchException(failure.kind(), message, wait, failure);
        }
        if (!rules.allowed().isAllowed(address.toString())) {
            throw FetchException.of(ROBOTS, address, "its robots.txt does not allow programs to ask for it");
        }
    }

    private Rules rules(HttpUrl address) {
        HttpUrl place =
                address.newBuilder().encodedPath("/robots.txt").query(null).build();
        return known.get(place, time.instant()).orElseGet(() -> {
            Rules read = read(place);
            known.put(place, read);
            return read;
        });
    }

    private Rules read(HttpUrl place) {
        try {
            Fetched fetched = http.fetch(place.uri(), Validators.NONE);
            byte[] text = fetched instanceof Fetched.Fresh fresh ? fresh.body().bytes() : new byte[0];
            return rules(parsed(text, place));
        } catch (FetchException e) {
            return NONE_THERE.contains(e.kind()) ? rules(parsed(new byte[0], place)) : unread(e);
        }
    }

    private Rules rules(SimpleRobotRules rules) {
        return new Rules(rules, null, time.instant().plus(KEPT));
    }

    private Rules unread(FetchException failure) {
        Duration kept = failure.retryAfter().compareTo(UNREAD_KEPT) > 0 ? failure.retryAfter() : UNREAD_KEPT;
        return new Rules(new SimpleRobotRules(), failure, time.instant().plus(kept));
    }

    private static SimpleRobotRules parsed(byte[] text, HttpUrl place) {
        // A long Crawl-delay would forbid everything, though nobody here asks in a row; and its warnings quote the
        // file.
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        return parser.parseContent(place.toString(), Arrays.copyOf(text, length(text)), "text/plain", OUR_NAME);
    }

    /** Of whole lines: half a rule may forbid more than the whole. */
    private static int length(byte[] text) {
        int length = Math.min(text.length, MAX_LENGTH);
        while (length < text.length && length > 0 && text[length - 1] != '\n') {
            length--;
        }
        return length;
    }
}
