package jianbao.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Decides of every call of the bot whether it goes wrong. Asked once for each, one at a time, and before the call is done:
 * it may act on the sandbox, so that the call finds another world.
 */
@FunctionalInterface
public interface FaultPlan {
    /** Nothing goes wrong. */
    FaultPlan NONE = (method, chat, number) -> null;

    /**
     * What goes wrong with that call; null for nothing.
     *
     * @param method as Telegram spells it
     * @param chat its {@code chat_id}, 0 where it has none
     * @param number how many calls of that method for that chat have come since the plan was made, this one included
     */
    @Nullable
    Fault fault(String method, long chat, int number);
}
