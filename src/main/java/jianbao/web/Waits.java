package jianbao.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** What a server says about when to ask again. Nothing is believed that is longer than a day. */
final class Waits {
    private static final Duration MAX = Duration.ofDays(1);
    // OkHttp 4.12's own reading of Cache-Control throws when a quotation has no end.
    private static final Pattern MAX_AGE = directive("max-age=\"?([0-9]+)");
    private static final Pattern FORBIDS = directive("no-(?:cache|store)(?![^\\s,])");

    private Waits() {}

    /** How long the answer stays fresh (RFC 9111, section 4.2.1); zero when the server does not say. */
    static Duration freshFor(Headers headers, Instant now) {
        String control = String.join(",", headers.values("Cache-Control"));
        if (FORBIDS.matcher(control).find()) {
            return Duration.ZERO;
        }
        Matcher age = MAX_AGE.matcher(control);
        return age.find()
                ? bounded(seconds(age.group(1)).minus(seconds(headers, "Age")))
                : until(headers, "Expires", now);
    }

    /** Retry-After (RFC 9110, section 10.2.3): seconds, or a moment; zero when the server does not say. */
    static Duration retryAfter(Headers headers, Instant now) {
        Duration seconds = seconds(headers, "Retry-After");
        return seconds.isZero() ? until(headers, "Retry-After", now) : bounded(seconds);
    }

    // By the server's own clock where it tells it: what counts is the span.
    private static Duration until(Headers headers, String name, Instant now) {
        Instant moment = headers.getInstant(name);
        Instant asked = Optional.ofNullable(headers.getInstant("Date")).orElse(now);
        return moment == null ? Duration.ZERO : bounded(Duration.between(asked, moment));
    }

    private static Duration seconds(Headers headers, String name) {
        String value = String.valueOf(headers.get(name)).strip();
        return value.matches("[0-9]+") ? seconds(value) : Duration.ZERO;
    }

    private static Duration seconds(String digits) {
        return digits.length() > 9 ? MAX : Duration.ofSeconds(Integer.parseInt(digits));
    }

    private static Pattern directive(String regex) {
        return Pattern.compile("(?<![^\\s,])" + regex, Pattern.CASE_INSENSITIVE);
    }

    private static Duration bounded(Duration span) {
        if (span.isNegative()) {
            return Duration.ZERO;
        }
        return span.compareTo(MAX) > 0 ? MAX : span;
    }
}
