package jianbao.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jianbao.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {
    private static final Pattern SYMBOL = Pattern.compile("[\\p{So}\\p{Sk}\\x{1F000}-\\x{1FAFF}]");

    @ParameterizedTest
    @EnumSource
    void every_sentence_exists_in_both_languages(Phrase phrase) {
        assertThat(phrase.pattern(Language.CHINESE)).isNotBlank();
        assertThat(phrase.pattern(Language.ENGLISH)).isNotBlank();
        assertThat(places(phrase, Language.CHINESE)).isEqualTo(places(phrase, Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void no_sentence_shouts_or_decorates(Phrase phrase) {
        for (Language language : Language.values()) {
            String sentence = phrase.pattern(language);
            assertThat(sentence).doesNotContain("!", "！");
            assertThat(SYMBOL.matcher(sentence).results().count()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_LANGUAGE")
    void each_side_is_in_its_language(Phrase phrase) {
        assertThat(phrase.pattern(Language.ENGLISH)).doesNotContainPattern("[\\p{IsHan}，。？]");
        assertThat(phrase.pattern(Language.CHINESE))
                .doesNotContainPattern("\\p{IsHan}[,.?:;]|\\p{IsHan}[/A-Za-z]|[A-Za-z]\\p{IsHan}");
    }

    @ParameterizedTest
    @EnumSource(names = "DO_.*", mode = EnumSource.Mode.MATCH_ALL)
    void a_line_of_the_menu_has_no_full_stop(Phrase phrase) {
        assertThat(phrase.pattern(Language.CHINESE)).doesNotEndWith("。");
        assertThat(phrase.pattern(Language.ENGLISH)).doesNotEndWith(".");
    }

    @Test
    void a_value_stands_as_it_is_even_when_it_looks_like_a_place() {
        assertThat(Phrase.DID_YOU_MEAN.in(Language.ENGLISH, "/{1}$1\\", "/help"))
                .isEqualTo("I do not know /{1}$1\\. Did you mean /help?");
    }

    private static TreeSet<String> places(Phrase phrase, Language language) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(phrase.pattern(language))
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
