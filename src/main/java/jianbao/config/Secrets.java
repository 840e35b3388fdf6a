package jianbao.config;

import java.util.regex.Pattern;

/** Passwords in addresses print as {@code ***}. */
final class Secrets {
    private static final Pattern USER_INFO = Pattern.compile("://[^/@\\s]*@");
    private static final Pattern PARAMETER = Pattern.compile("(?i)(password=)[^&;\\s]*");

    private Secrets() {}

    static String mask(String text) {
        String masked = USER_INFO.matcher(text).replaceAll("://***@");
        return PARAMETER.matcher(masked).replaceAll("$1***");
    }
}
