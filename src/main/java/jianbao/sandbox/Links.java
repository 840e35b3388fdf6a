package jianbao.sandbox;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which addresses Telegram lets into a text or a button: td's LinkManager::check_link, roughly. */
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("(?:([A-Za-z][A-Za-z0-9+.-]*):(?://)?)?([^/?#]*)(.*)");

    private Links() {}

    /**
     * The address with its scheme.
     *
     * @param what names its place in the refusal
     */
    static String checked(String what, String url) {
        Matcher parts = ADDRESS.matcher(url.strip());
        if (!parts.matches()) {
            throw invalid(what, url, "Wrong HTTP URL");
        }
        String scheme = parts.group(1) == null ? "http" : parts.group(1).toLowerCase(Locale.ROOT);
        if (scheme.equals("tg") || scheme.equals("ton")) {
            return url;
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw invalid(what, url, "Unsupported URL protocol");
        }
        checkHost(what, url, parts.group(2));
        return parts.group(1) == null ? "http://" + url.strip() : url.strip();
    }

    private static void checkHost(String what, String url, String host) {
        if (host.isEmpty()) {
            throw invalid(what, url, "URL host is empty");
        }
        // Telegram takes no host without a dot, so neither localhost.
        if (host.indexOf('.') <= 0 || host.chars().anyMatch(Character::isWhitespace)) {
            throw invalid(what, url, "Wrong HTTP URL");
        }
    }

    private static ApiRefusal invalid(String what, String url, String why) {
        return ApiRefusal.badRequest(what + " '" + url + "' is invalid: " + why);
    }
}
