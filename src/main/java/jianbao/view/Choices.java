package jianbao.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jianbao.model.Digest;
import jianbao.model.Language;
import jianbao.model.Length;
import jianbao.model.Preference;
import jianbao.model.QuietHours;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.RichText;

/** How a chat wants its articles: what holds, and what may be chosen instead. */
public final class Choices {
    /** Of a name that several zones share; more are no choice but a list. */
    private static final int MOST_ZONES = 9;

    private static final List<ZoneId> CHINESE_ZONES = zones(
            "Asia/Shanghai", "Asia/Tokyo", "Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles");
    private static final List<ZoneId> ENGLISH_ZONES = zones(
            "Europe/London",
            "Europe/Berlin",
            "America/New_York",
            "America/Los_Angeles",
            "Asia/Kolkata",
            "Asia/Singapore");
    private static final List<QuietHours> NIGHTS = List.of(hours(22, 7), hours(23, 7), hours(0, 8));

    private Choices() {}

    /** All that a chat can choose, each with a button that leads to its choice. */
    public static Screen overview(Preference chosen, Instant now, Language language) {
        RichText text = RichText.builder()
                .bold(Phrase.SETTINGS.in(language))
                .line()
                .text(String.join("\n", facts(chosen, now, language)))
                .build();
        return Screen.grid(
                text,
                List.of(
                        choose(Phrase.LANGUAGE, "language", language),
                        choose(Phrase.ZONE, "zone", language),
                        choose(Phrase.QUIET, "quiet", language),
                        choose(Phrase.LENGTH, "length", language),
                        choose(Phrase.DIGEST, "digest", language)));
    }

    private static List<String> facts(Preference chosen, Instant now, Language language) {
        return List.of(
                language(language),
                zone(chosen.zone(), now, language),
                quiet(chosen.quiet(), language),
                length(chosen.length(), language),
                digest(chosen.digest(), language));
    }

    private static String digest(Optional<Digest> digest, Language language) {
        String when = digest.map(chosen -> Hours.when(chosen, language)).orElseGet(() -> Phrase.NO_DIGEST.in(language));
        return fact(Phrase.DIGEST, when, language);
    }

    private static Button choose(Phrase label, String what, Language language) {
        return set(label.in(language), what);
    }

    private static Button set(String label, String choice) {
        return Buttons.turn(label, "/settings " + choice);
    }

    private static String fact(Phrase label, String value, Language language) {
        return Phrase.LABELLED.in(language, label.in(language), value);
    }

    private static String language(Language language) {
        return fact(Phrase.LANGUAGE, Phrase.THIS_LANGUAGE.in(language), language);
    }

    public static Screen chooseLanguage(Language language) {
        List<Button> buttons = Stream.of(Language.values())
                .map(each -> set(Phrase.THIS_LANGUAGE.in(each), "language " + each.code()))
                .toList();
        return choice(RichText.plain(language(language)), buttons, language);
    }

    private static String zone(ZoneId zone, Instant now, Language language) {
        String name = Zones.name(zone, now, language);
        return fact(Phrase.ZONE, Phrase.ZONE_NOW.in(language, name, Hours.clock(now, zone)), language);
    }

    public static Screen chooseZone(ZoneId zone, Instant now, Language language) {
        List<ZoneId> zones = language == Language.CHINESE ? CHINESE_ZONES : ENGLISH_ZONES;
        List<Button> buttons = zones.stream()
                .map(each -> setZone(Zones.place(each, language), each))
                .toList();
        String text = zone(zone, now, language) + "\n" + Phrase.OTHER_ZONE.in(language);
        return choice(Notices.example(text, Phrase.ZONE_EXAMPLE.in(language)), buttons, language);
    }

    /** For words that may mean several zones. */
    public static Screen whichZone(String words, List<ZoneId> zones, Instant now, Language language) {
        return offer(Phrase.WHICH_ZONE.in(language, Notices.quotable(words)), zones, now, language);
    }

    /** For words that nobody calls a zone, but nearly. */
    public static Screen nearZone(String words, List<ZoneId> zones, Instant now, Language language) {
        return offer(Phrase.NEAR_ZONE.in(language, Notices.quotable(words)), zones, now, language);
    }

    private static Screen offer(String question, List<ZoneId> zones, Instant now, Language language) {
        List<Button> buttons = zones.stream()
                .limit(MOST_ZONES)
                .map(each -> setZone(Zones.name(each, now, language), each))
                .toList();
        return choice(RichText.plain(question), buttons, language);
    }

    public static Screen unknownZone(String words, Language language) {
        String sentence = Phrase.UNKNOWN_ZONE.in(language, Notices.quotable(words));
        return Screen.of(Notices.example(sentence, Phrase.ZONE_EXAMPLE.in(language)), List.of());
    }

    private static Button setZone(String label, ZoneId zone) {
        return set(label, "zone " + zone.getId());
    }

    private static String quiet(Optional<QuietHours> quiet, Language language) {
        return fact(Phrase.QUIET, quiet.map(Hours::span).orElseGet(() -> Phrase.NO_QUIET.in(language)), language);
    }

    public static Screen chooseQuiet(Optional<QuietHours> quiet, Language language) {
        List<Button> buttons = new ArrayList<>();
        NIGHTS.forEach(hours -> buttons.add(set(Hours.span(hours), "quiet " + hours.from() + "-" + hours.to())));
        if (quiet.isPresent()) {
            buttons.add(set(Phrase.QUIET_OFF.in(language), "quiet off"));
        }
        String text = quiet(quiet, language) + "\n" + Phrase.QUIET_MEANS.in(language) + "\n"
                + Phrase.OTHER_QUIET.in(language);
        return choice(Notices.example(text, Phrase.QUIET_EXAMPLE.in(language)), buttons, language);
    }

    public static Screen unclearQuiet(String words, Language language) {
        return Notices.unclear(words, Phrase.QUIET_EXAMPLE, language);
    }

    private static String length(Length length, Language language) {
        Phrase name =
                switch (length) {
                    case ONE -> Phrase.ONE_SENTENCE;
                    case SHORT -> Phrase.SHORT_SUMMARY;
                    case LONG -> Phrase.LONG_SUMMARY;
                };
        return fact(Phrase.LENGTH, name.in(language), language);
    }

    public static Screen chooseLength(Length length, Language language) {
        List<Button> buttons = List.of(
                set(Phrase.ONE.in(language), "length one"),
                set(Phrase.SHORT.in(language), "length short"),
                set(Phrase.LONG.in(language), "length long"));
        return choice(RichText.plain(length(length, language)), buttons, language);
    }

    private static Screen choice(RichText text, List<Button> buttons, Language language) {
        return Screen.grid(text, buttons).under(back(language));
    }

    /** Leads from a choice to all of them. */
    static Button back(Language language) {
        return Buttons.turn(Phrase.BACK.in(language), "/settings");
    }

    private static List<ZoneId> zones(String... ids) {
        return Stream.of(ids).map(ZoneId::of).toList();
    }

    private static QuietHours hours(int from, int to) {
        return new QuietHours(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
