package jianbao.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Who asks, in the words of HTTP. */
public final class UserAgent {
    private UserAgent() {}

    /** This program and its version, as the build wrote it into the jar. */
    public static String own() {
        Properties properties = new Properties();
        try (InputStream in = UserAgent.class.getResourceAsStream("/jianbao.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Jianbao/" + properties.getProperty("version") + " (article summaries; feed reader)";
    }
}
