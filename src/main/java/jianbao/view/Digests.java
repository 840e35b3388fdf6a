package jianbao.view;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import jianbao.model.Digest;
import jianbao.model.Language;
import jianbao.model.Timing;
import jianbao.telegram.Keyboard.Button;

/** Whether and when a chat gets its articles together. */
public final class Digests {
    private static final List<Digest> USUAL = List.of(
            Digest.daily(LocalTime.of(8, 0)),
            Digest.daily(LocalTime.of(20, 0)),
            Digest.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0)));

    private Digests() {}

    /**
     * What holds, and buttons for what may be chosen instead.
     *
     * @param subscribed whether there is anything to get
     */
    public static Screen choose(Timing timing, Instant now, boolean subscribed, Language language) {
        List<Button> buttons = new ArrayList<>();
        USUAL.forEach(digest -> buttons.add(Buttons.turn(label(digest, language), "/digest " + digest.text())));
        if (timing.digest().isPresent()) {
            buttons.add(Buttons.turn(Phrase.DIGEST_OFF.in(language), "/digest off"));
        }
        String text = sentence(timing, now, language) + "\n" + Phrase.OTHER_DIGEST.in(language);
        Screen screen = Screen.grid(Notices.example(text, Phrase.DIGEST_EXAMPLE.in(language)), buttons);
        return subscribed
                ? screen.under(Choices.back(language))
                : screen.under(Choices.back(language), subscribe(language));
    }

    /** After a choice. */
    public static Screen chosen(Timing timing, Instant now, boolean subscribed, Language language) {
        String sentence = sentence(timing, now, language);
        Button change = Buttons.turn(Phrase.CHANGE.in(language), "/digest");
        if (!subscribed) {
            String joined = Phrase.AND_THEN.in(language, sentence, Phrase.NO_SUBSCRIPTION.in(language));
            return Screen.line(joined, subscribe(language), change);
        }
        return timing.digest().isEmpty()
                ? Screen.line(sentence, change)
                : Screen.line(sentence, change, Buttons.turn(Phrase.ZONE.in(language), "/settings zone"));
    }

    /** For words in which no time can be found. */
    public static Screen unclear(String words, Language language) {
        return Notices.unclear(words, Phrase.DIGEST_EXAMPLE, language);
    }

    private static Button subscribe(Language language) {
        return Buttons.say(Phrase.SUBSCRIBE.in(language), "/subscribe");
    }

    private static String sentence(Timing timing, Instant now, Language language) {
        return timing.digest()
                .map(digest -> Phrase.DIGEST_COMES.in(
                        language,
                        Hours.when(digest, language),
                        Hours.moment(timing.opening(now), now, timing.zone(), language),
                        Zones.name(timing.zone(), now, language)))
                .orElseGet(() -> Phrase.AT_ONCE.in(language));
    }

    private static String label(Digest digest, Language language) {
        return digest.day()
                .map(day -> Phrase.WEEKLY.in(language, Hours.weekday(day, language), digest.at()))
                .orElseGet(() -> Phrase.DAILY.in(language, digest.at()));
    }
}
