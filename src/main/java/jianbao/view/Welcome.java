package jianbao.view;

import java.util.List;
import jianbao.model.Language;
import jianbao.telegram.BotApi.MenuEntry;
import jianbao.telegram.RichText;

/** The bot says who it is, what it can do and in which language. */
public final class Welcome {
    private Welcome() {}

    public static Screen start(Language language) {
        RichText text = RichText.builder()
                .bold(Phrase.NAME.in(language))
                .line()
                .text(Phrase.PROMISE.in(language))
                .build();
        return Screen.of(
                text,
                List.of(
                        Buttons.say(Phrase.SEE_LATEST.in(language), "/latest"),
                        Buttons.say(Phrase.SUBSCRIBE.in(language), "/subscribe"),
                        Buttons.turn(Phrase.OTHER_LANGUAGE.in(language), speak(other(language)))));
    }

    /** Every command with what it does, and the asker's own id, which the operator may want. */
    public static Screen help(List<MenuEntry> menu, long user, Language language) {
        RichText.Builder text = RichText.builder();
        menu.forEach(entry ->
                text.text("/" + entry.command() + "  " + entry.description()).line());
        text.line().text(Phrase.YOUR_ID.in(language)).code(Long.toString(user));
        return Screen.of(text.build(), List.of());
    }

    public static Screen chooseLanguage(Language language) {
        Language other = other(language);
        return Screen.line(
                Phrase.CHOOSE_LANGUAGE.in(language),
                Buttons.turn(Phrase.OTHER_LANGUAGE.in(other), speak(language)),
                Buttons.turn(Phrase.OTHER_LANGUAGE.in(language), speak(other)));
    }

    private static Language other(Language language) {
        return language == Language.CHINESE ? Language.ENGLISH : Language.CHINESE;
    }

    private static String speak(Language language) {
        return "/language " + language.code();
    }
}
