package jianbao.chat;

import java.util.Optional;
import jianbao.view.Phrase;

/** Something that a person can ask for. Keeps nothing, so one serves all chats at once. */
interface Command {
    /** What is typed after the slash: 1 to 32 of {@code a-z0-9_}. */
    String name();

    /** What the menu says of it; empty for one that nobody has to find there. */
    Optional<Phrase> description();

    /** Whether in a group only administrators may use it: what concerns what the group gets or sees. */
    default boolean forAdministrators() {
        return false;
    }

    /** Whether only those who run the bot may use it, in their private chats. For anybody else it does not exist. */
    default boolean forOwners() {
        return false;
    }

    Answer answer(Asked asked);
}
