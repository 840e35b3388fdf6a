package jianbao.chat;

import java.util.Locale;
import jianbao.view.Buttons;

/**
 * What a person typed or a button holds.
 *
 * @param name the command without its slash, in small letters; empty where only words came
 * @param addressee the bot that is named after {@code @}; empty where none is
 * @param argument what follows, or the words
 */
record CommandLine(String name, String addressee, String argument) {
    private static final String ARTICLE = Buttons.SHOW.substring(1);

    /** Reads a text; what begins with a slash (that of a Chinese keyboard too) is a command. */
    static CommandLine of(String text) {
        String line = text.strip().replaceFirst("^／", "/");
        String[] parts = line.split("\\s+", 2);
        String[] name = parts[0].split("@", 2);
        if (!name[0].startsWith("/") || name[0].length() == 1) {
            return new CommandLine("", "", line);
        }
        return new CommandLine(
                        name[0].substring(1).toLowerCase(Locale.ROOT),
                        name.length > 1 ? name[1] : "",
                        parts.length > 1 ? parts[1] : "")
                .resolved();
    }

    /** {@code /s_<id>}, and a link into the bot that carries the same, ask for an article. */
    private CommandLine resolved() {
        if (name.startsWith(ARTICLE)) {
            return new CommandLine("summary", addressee, ("/" + name + " " + argument).strip());
        }
        return name.equals("start") && argument.startsWith(ARTICLE)
                ? new CommandLine("summary", addressee, "/" + argument)
                : this;
    }
}
