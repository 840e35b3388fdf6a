package jianbao.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jianbao.model.Language;
import jianbao.model.Timing;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;

/** What the bot says about subscriptions. */
public final class Following {
    private Following() {}

    /** After subscribing; fresh says whether it is new. */
    public static Screen subscribed(boolean fresh, Timing timing, Language language) {
        return fresh
                ? following(Phrase.SUBSCRIBED, Phrase.SUBSCRIBED_DIGEST, timing, language)
                : following(Phrase.ALREADY_SUBSCRIBED, Phrase.ALREADY_DIGEST, timing, language);
    }

    private static Screen following(Phrase atOnce, Phrase together, Timing timing, Language language) {
        String sentence = timing.digest()
                .map(digest -> together.in(language, Hours.when(digest, language)))
                .orElseGet(() -> atOnce.in(language));
        return Screen.line(sentence, Buttons.turn(Phrase.UNSUBSCRIBE.in(language), "/unsubscribe"));
    }

    public static Screen unsubscribed(Language language) {
        return withSubscribe(Phrase.UNSUBSCRIBED, Phrase.SUBSCRIBE_AGAIN, language);
    }

    public static Screen nothing(Language language) {
        return withSubscribe(Phrase.NO_SUBSCRIPTION, Phrase.SUBSCRIBE, language);
    }

    public static Screen everything(Timing timing, Language language) {
        return following(Phrase.SUBSCRIPTION, Phrase.SUBSCRIPTION_DIGEST, timing, language);
    }

    /** To somebody who wants only some articles. */
    public static Screen noFilters(Language language) {
        return withSubscribe(Phrase.NO_FILTERS, Phrase.SUBSCRIBE_TO_ALL, language);
    }

    /**
     * To a chat that can be written to again.
     *
     * @param count articles that it missed, at least one
     * @param since when it could last be written to
     * @param zone of the chat
     */
    public static Screen missed(int count, Instant since, ZoneId zone, Language language) {
        String day = since.atZone(zone).toLocalDate().toString();
        String line = count == 1 ? Phrase.MISSED_ONE.in(language, day) : Phrase.MISSED.in(language, count, day);
        List<Button> row = new ArrayList<>();
        row.add(missed(Phrase.SEND_MISSED, "send", since, language));
        if (count > 1) {
            row.add(missed(Phrase.FOLD_MISSED, "digest", since, language));
        }
        row.add(missed(Phrase.SKIP_MISSED, "skip", since, language));
        return Screen.of(RichText.plain(line), row);
    }

    private static Button missed(Phrase label, String choice, Instant since, Language language) {
        return Buttons.turn(label.in(language), "/missed " + choice + " " + since.toEpochMilli());
    }

    /** After the choice what to do with missed articles; count says how many come. */
    public static Screen missedComes(int count, Language language) {
        return Screen.line((count == 0 ? Phrase.NOTHING_MISSED : Phrase.MISSED_COMES).in(language));
    }

    public static Screen missedSkipped(Language language) {
        return Screen.line(Phrase.MISSED_SKIPPED.in(language));
    }

    private static Screen withSubscribe(Phrase sentence, Phrase label, Language language) {
        return Screen.line(sentence.in(language), Buttons.turn(label.in(language), "/subscribe"));
    }
}
