package jianbao.chat;

import java.util.Locale;
import jianbao.chat.Request.Manner;
import jianbao.model.Language;
import jianbao.view.Notices;
import jianbao.view.Screen;

/** A helpful line for who asked for something that no command is. */
record Hints(Commands commands) {
    Screen answer(Request request, Language language) {
        if (request.manner() == Manner.PRESSED) {
            return Notices.staleButton(language);
        }
        String name = request.line().name();
        return name.isEmpty() ? words(request.line().argument(), language) : correction("/" + name, name, language);
    }

    private Screen words(String words, Language language) {
        String name = words.toLowerCase(Locale.ROOT);
        if (commands.named(name).isPresent()) {
            return correction(words, name, language);
        }
        return words.isEmpty() ? Notices.noText(language) : Notices.onlyWords(words, language);
    }

    private Screen correction(String typed, String name, Language language) {
        return Notices.unknownCommand(typed, commands.closestTo(name).map("/"::concat), language);
    }
}
