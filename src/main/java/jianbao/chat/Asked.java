package jianbao.chat;

import java.util.List;
import java.util.OptionalInt;
import jianbao.model.ChatRef;
import jianbao.model.Language;

/**
 * What a command is asked.
 *
 * @param argument the words after the command's name, without white space at its ends; may be empty
 * @param language in which to answer
 * @param desk what it may look up and write down
 */
record Asked(ChatRef chat, long user, String argument, Language language, Desk desk) {
    List<String> words() {
        return argument.isEmpty() ? List.of() : List.of(argument.split("\\s+"));
    }

    /** The word at that place as a number; empty where there is none that fits an int. */
    OptionalInt number(int place) {
        List<String> words = words();
        try {
            return place < words.size() ? OptionalInt.of(Integer.parseInt(words.get(place))) : OptionalInt.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
