package jianbao.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bot's token, which is its password: it prints as {@code ***}, and only {@link #reveal()} gives it away. */
public final class Token {
    static final String VARIABLE = "TELEGRAM_BOT_TOKEN";

    private static final String FILE_VARIABLE = VARIABLE + "_FILE";
    private static final Pattern FORM = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{3,200}");
    private static final int MOST_BYTES = 4096;

    private final String secret;

    /** Throws IllegalArgumentException, without the text, when it has not the form {@code digits:letters}. */
    public Token(String secret) {
        if (!FORM.matcher(secret).matches()) {
            throw new IllegalArgumentException("not the form of a token");
        }
        this.secret = secret;
    }

    /** From {@code TELEGRAM_BOT_TOKEN}, else the file named by {@code TELEGRAM_BOT_TOKEN_FILE}; blank is none. */
    static Optional<Token> from(Map<String, String> environment) {
        String text = environment.getOrDefault(VARIABLE, "").strip();
        String file = environment.getOrDefault(FILE_VARIABLE, "").strip();
        if (!text.isEmpty()) {
            return Optional.of(checked(VARIABLE, text));
        }
        return file.isEmpty() ? Optional.empty() : Optional.of(checked(FILE_VARIABLE, read(file)));
    }

    private static Token checked(String place, String text) {
        if (!FORM.matcher(text).matches()) {
            throw fault(
                    place, "something else (not shown)", "a token as @BotFather gives it: digits, a colon, letters");
        }
        return new Token(text);
    }

    private static String read(String file) {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException e) {
            throw fault(FILE_VARIABLE, "no readable file at " + file, "a file that holds the token");
        }
    }

    private static ConfigException fault(String place, String found, String expected) {
        return new ConfigException(List.of(new Fault(place, 0, "token", found, expected)));
    }

    /** The token itself, for the client of the Bot API only. */
    public String reveal() {
        return secret;
    }

    @Override
    public String toString() {
        return "***";
    }
}
