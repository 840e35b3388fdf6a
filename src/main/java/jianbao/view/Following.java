package jianbao.view;

import jianbao.model.Language;

/** What the bot says about subscriptions. */
public final class Following {
    private Following() {}

    /** After subscribing; fresh says whether it is new. */
    public static Screen subscribed(boolean fresh, Language language) {
        return withUnsubscribe(fresh ? Phrase.SUBSCRIBED : Phrase.ALREADY_SUBSCRIBED, language);
    }

    public static Screen unsubscribed(Language language) {
        return withSubscribe(Phrase.UNSUBSCRIBED, Phrase.SUBSCRIBE_AGAIN, language);
    }

    public static Screen nothing(Language language) {
        return withSubscribe(Phrase.NO_SUBSCRIPTION, Phrase.SUBSCRIBE, language);
    }

    public static Screen everything(Language language) {
        return withUnsubscribe(Phrase.SUBSCRIPTION, language);
    }

    /** To somebody who wants only some articles. */
    public static Screen noFilters(Language language) {
        return withSubscribe(Phrase.NO_FILTERS, Phrase.SUBSCRIBE_TO_ALL, language);
    }

    private static Screen withSubscribe(Phrase sentence, Phrase label, Language language) {
        return Screen.line(sentence.in(language), Buttons.turn(label.in(language), "/subscribe"));
    }

    private static Screen withUnsubscribe(Phrase sentence, Language language) {
        return Screen.line(sentence.in(language), Buttons.turn(Phrase.UNSUBSCRIBE.in(language), "/unsubscribe"));
    }
}
