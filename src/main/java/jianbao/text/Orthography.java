package jianbao.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a language writes with a full stop that ends no sentence. To add a language: a constant and its place
 * in {@link #BY_LANGUAGE}.
 *
 * @param names abbreviations before a name, written with a capital: no end before any word
 * @param insides abbreviations that stand inside a sentence: no end before any word
 * @param others abbreviations that may also stand last: an end only before a word that starts sentences
 * @param numbered no end before a number; ordinary words elsewhere
 * @param starters words that mostly start a sentence when written with a capital
 */
record Orthography(
        Set<String> names, Set<String> insides, Set<String> others, Set<String> numbered, Set<String> starters) {
    private static final Orthography ENGLISH = new Orthography(
            words("mr mrs ms mx dr prof st ste mt ft sen rep gov gen col capt cpt lt sgt maj cmdr adm rev fr hon pres"
                    + " messrs mmes supt sec treas insp det ald cllr hr atty"),
            words("e.g i.e cf viz vs v approx ca resp incl esp al aka"),
            words("inc ltd co corp llc plc bros jr sr etc esq est dept univ assn ave blvd rd hwy ph.d m.d b.a m.a u.s"
                    + " u.k u.n e.u u.s.a d.c p.o a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues"
                    + " wed thu thur thurs fri sat sun med govt intl min max tel ext"),
            words(
                    "no nos p pp fig figs vol vols ch sec art arts par para eq eqs ed rs ver pt pts div op jan feb mar apr"
                            + " jun jul aug sep sept oct nov dec c ca approx"),
            words(
                    "a an the he she it they we you i this that these those there here his her its their our my your in on"
                            + " at but and or so yet for if when while after before since until although though because as by"
                            + " with from to what who why how where which did does do is are was were has have can will would"
                            + " could should may might however meanwhile moreover millions many most more some several all"
                            + " both each every another one two other others now then later last next no not only even also"
                            + " according despite during under over instead still once today yesterday being"));

    private static final Orthography GERMAN = new Orthography(
            words("dr prof hr fr frl dipl ing st med"),
            words("z.b d.h u.a bzw vgl sog ggf inkl ca etwa"),
            words("usw etc str abs nr bd jh mio mrd gmbh co ag geb v.chr n.chr o.ä u.ä evtl"),
            words("nr s abs art bd kap str jan feb apr jun jul aug sept okt nov dez ca"),
            words("der die das ein eine er sie es wir ich ihr in im am an auf bei mit nach von zu und aber doch so"
                    + " wenn als dies diese dieser dieses heute seit für was wer wie wo auch"));

    private static final Orthography SPANISH = new Orthography(
            words("sr sra srta srs dr dra d dña lic ing prof profa gral cap arq mons sto sta"),
            words("p.ej ej vs cf esp aprox"),
            words("etc ee ee.uu uu s.a cía ud uds av avda dpto tel admón párr máx mín"),
            words("núm no nº n° pág págs art arts párr párrf cap vol fig sec inc ene feb mar abr jun jul ago sept oct"
                    + " nov dic km"),
            words("el la los las un una él ella ellos yo en de a por para con y pero si no se su lo que este esta esto"
                    + " ese esa hoy ayer según también cuando como"));

    private static final Map<String, Orthography> BY_LANGUAGE = Map.of("de", GERMAN, "es", SPANISH);

    /** The customs of that language (BCP 47), of English where none are known: its abbreviations stand in many texts. */
    static Orthography of(@Nullable String language) {
        String primary = language == null ? "en" : lower(language).replaceFirst("[-_].*", "");
        return BY_LANGUAGE.getOrDefault(primary, ENGLISH);
    }

    /** Whether the word, without its last full stop, is an abbreviation that something must follow. */
    boolean wantsMore(String word) {
        String lower = lower(word);
        return insides.contains(lower) || (isCapital(word) && names.contains(lower));
    }

    boolean isAbbreviation(String word) {
        return others.contains(lower(word));
    }

    boolean wantsNumber(String word) {
        return numbered.contains(lower(word));
    }

    boolean startsSentences(String word) {
        return isCapital(word) && starters.contains(lower(word));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
