package jianbao.config;

import java.util.regex.Pattern;

/** Passwords in addresses print as {@code ***}. */
final class Secrets {
    private static final Pattern USER_INFO = Pattern.compile("://[^/@\\s]*@");
    /** The address of a database: its password may hold anything, and only what follows the last @ is the host. */
    private static final Pattern DATABASE = Pattern.compile("(jdbc:[a-z]+)://[^?\\s]*@");

    private static final Pattern PARAMETER = Pattern.compile("(?i)(password=)[^&\\s]*");

    private Secrets() {}

    static String mask(String text) {
        String masked = DATABASE.matcher(text).replaceAll("$1://***@");
        masked = USER_INFO.matcher(masked).replaceAll("://***@");
        return PARAMETER.matcher(masked).replaceAll("$1***");
    }
}
