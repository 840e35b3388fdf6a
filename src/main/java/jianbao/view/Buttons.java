package jianbao.view;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jianbao.model.ArticleId;
import jianbao.telegram.Keyboard.Button;

/**
 * Buttons that say a command for the reader. What a button holds is a command line, which {@code chat} reads as if it had
 * been typed.
 */
public final class Buttons {
    /** Begins a command line whose answer takes the place of the message that holds the button. */
    public static final String IN_PLACE = "~";

    /** With an article's id behind it the command that shows the article; a reader can tap it in a text. */
    public static final String SHOW = "/s_";

    // Telegram: callback_data 1-64 bytes
    private static final int MAX_BYTES = 64;

    private Buttons() {}

    /** Says the command; the answer is a new message. */
    static Button say(String label, String command) {
        return Button.press(label, command);
    }

    /** Says the command; the answer replaces this message. */
    static Button turn(String label, String command) {
        return Button.press(label, IN_PLACE + command);
    }

    /** Says a command that ends in a reader's words; empty where they are too long for a button. */
    static Optional<Button> sayWords(String label, String command, String words) {
        return Optional.of(command + " " + words)
                .filter(line -> line.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES)
                .map(line -> say(label, line));
    }

    static String show(ArticleId id) {
        return SHOW + id;
    }
}
