package jianbao.web;

import java.net.URI;
import okhttp3.HttpUrl;

/** An address in a message: long enough to be recognised, without user, password and query, which may be secret. */
final class Shown {
    private static final int MAX_LENGTH = 200;

    private Shown() {}

    static String of(HttpUrl address) {
        String bare = address.newBuilder()
                .username("")
                .password("")
                .query(null)
                .fragment(null)
                .toString();
        return shortened(bare) + (address.query() == null ? "" : "?***");
    }

    /** One that may be of any scheme, or of none. */
    static String of(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url != null) {
            return of(url);
        }
        return address.getScheme() == null ? "***" : shortened(address.getScheme()) + ":***";
    }

    private static String shortened(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    }
}
