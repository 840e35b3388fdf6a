package jianbao.sandbox;

import java.util.List;
import jianbao.sandbox.Shown.Button;
import jianbao.sandbox.Shown.Entity;

/** What a message says. Two equal ones are the same to Telegram, which refuses an edit from one to the other. */
record Body(String text, List<Entity> entities, List<List<Button>> buttons) {
    Body {
        entities = List.copyOf(entities);
        buttons = List.copyOf(buttons);
    }
}
