package jianbao.telegram;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The buttons under a message, row by row. */
public record Keyboard(List<List<Button>> rows) {
    public static final Keyboard NONE = new Keyboard(List.of());

    public Keyboard {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** One row. */
    public static Keyboard row(Button... buttons) {
        return new Keyboard(List.of(List.of(buttons)));
    }

    /**
     * A button: either one that sends its data back to the bot, or a link.
     *
     * @param data 1 to 64 bytes of UTF-8
     */
    public record Button(
            String label, @Nullable String data, @Nullable URI link) {
        public static Button press(String label, String data) {
            return new Button(label, data, null);
        }

        public static Button link(String label, URI link) {
            return new Button(label, null, link);
        }
    }
}
