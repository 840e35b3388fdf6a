package jianbao.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who chats with the bot; the private chat has the same id.
 *
 * @param id positive
 * @param languageCode IETF tag of the person's Telegram, null where the client does not tell
 */
public record Person(long id, String name, @Nullable String languageCode) {
    public static final Person LIN = new Person(1001, "林小满", "zh-hans");

    public static final Person ALICE = new Person(1002, "Alice", "en");

    /** Speaks neither of the bot's languages. */
    public static final Person MIGUEL = new Person(1003, "Miguel", "es");

    /** Who is there from the beginning. */
    static final List<Person> CAST = List.of(LIN, ALICE, MIGUEL);

    /** Throws IllegalArgumentException when the id is not positive. */
    public Person {
        if (id <= 0) {
            throw new IllegalArgumentException("a person's id is positive: " + id);
        }
    }
}
