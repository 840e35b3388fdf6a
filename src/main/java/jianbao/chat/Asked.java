package jianbao.chat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import jianbao.model.ChatRef;
import jianbao.model.Language;
import jianbao.model.Preference;

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

    Instant now() {
        return desk.clock().instant();
    }

    /** How this chat wants its articles. */
    Preference preference() {
        return desk.preferences().of(chat.chat(), desk.usual());
    }

    boolean isSubscribed() {
        return desk.subscriptions().has(chat);
    }

    /** The word at that place as a number; empty where there is none that fits an int. */
    OptionalInt number(int place) {
        return whole(place).stream()
                .filter(number -> number == (int) number)
                .mapToInt(number -> (int) number)
                .findFirst();
    }

    /** The word at that place as a number; empty where there is none that fits a long. */
    OptionalLong whole(int place) {
        List<String> words = words();
        try {
            return place < words.size() ? OptionalLong.of(Long.parseLong(words.get(place))) : OptionalLong.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }
}
