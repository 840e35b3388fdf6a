package jianbao.view;

import java.util.ArrayList;
import java.util.List;
import jianbao.telegram.Keyboard;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.RichText;

/**
 * What is shown: a text and the buttons under it. Always within the limits of one message.
 *
 * @param text cut where it is too long
 */
public record Screen(RichText text, Keyboard keyboard) {
    private static final int IN_A_ROW = 3;

    public Screen {
        text = text.cutTo(Outgoing.MAX_UNITS, Outgoing.MAX_SPANS);
    }

    /** One line without formatting, and a row of buttons. */
    static Screen line(String text, Button... buttons) {
        return of(RichText.plain(text), List.of(buttons));
    }

    /** A text over one row of buttons, or over none. */
    static Screen of(RichText text, List<Button> row) {
        return new Screen(text, row.isEmpty() ? Keyboard.NONE : new Keyboard(List.of(row)));
    }

    /** A text over rows of up to three buttons. */
    static Screen grid(RichText text, List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i += IN_A_ROW) {
            rows.add(buttons.subList(i, Math.min(i + IN_A_ROW, buttons.size())));
        }
        return new Screen(text, new Keyboard(rows));
    }

    /** The same with one more row of buttons. */
    Screen under(Button... row) {
        List<List<Button>> rows = new ArrayList<>(keyboard.rows());
        rows.add(List.of(row));
        return new Screen(text, new Keyboard(rows));
    }

    /** The same with one more button, in the last row. */
    Screen with(Button button) {
        List<List<Button>> rows = new ArrayList<>(keyboard.rows());
        List<Button> last = new ArrayList<>(rows.isEmpty() ? List.of() : rows.remove(rows.size() - 1));
        last.add(button);
        rows.add(last);
        return new Screen(text, new Keyboard(rows));
    }
}
