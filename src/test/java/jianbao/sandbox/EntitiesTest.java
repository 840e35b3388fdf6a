package jianbao.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jianbao.sandbox.Shown.Entity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {
    /** Entities are written as type:offset+length. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold:0+4 | bold:0+4",
                "italic:2+2, bold:0+4 | bold:0+4 italic:2+2",
                "bold:0+4, bold:1+2 | bold:0+4",
                "bold:0+4, italic:2+4 | bold:0+4 italic:2+2 italic:4+2",
                "blockquote:0+8, bold:2+2 | blockquote:0+8 bold:2+2",
                "blockquote:0+8, expandable_blockquote:2+2 | blockquote:0+8",
                "blockquote:0+4, expandable_blockquote:2+4 | blockquote:0+4",
                "blockquote:0+8, pre:2+2 | blockquote:0+8 pre:2+2",
                "pre:0+8, bold:2+2 | pre:0+8",
                "code:0+4, pre:0+4 | code:0+4",
                "bold:0+8, code:2+2 | bold:0+8",
                "code:0+4, bold:2+4 | code:0+4 bold:4+2",
                "text_link:0+4, text_link:2+1 | text_link:0+4",
                "text_link:0+4, bold:0+4 | text_link:0+4 bold:0+4",
                "bold:0+2, bold:4+2 | bold:0+2 bold:4+2",
                "bold:0+0 | ''"
            })
    void only_what_may_be_nested_is_kept(String given, String kept) throws IOException {
        Body body = Texts.read("abcdefgh", Json.MAPPER.readTree(json(given)), "");

        assertThat(body.entities().stream()
                        .map(one -> one.type() + ":" + one.offset() + "+" + one.length())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kept);
    }

    private static String json(String entities) {
        ArrayNode all = Json.array();
        for (String entity : entities.split(", *")) {
            String[] parts = entity.split("[:+]");
            all.addObject()
                    .put("type", parts[0])
                    .put("offset", Integer.parseInt(parts[1]))
                    .put("length", Integer.parseInt(parts[2]))
                    .put("url", "https://example.org/");
        }
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bold:9+1 | entity begins after the end of the text at UTF-16 offset 9",
                "bold:4+9 | entity beginning at UTF-16 offset 4 ends after the end of the text at UTF-16 offset 13",
                "bold:1+1 | entity begins in a middle of a UTF-16 symbol at byte offset 4",
                "bold:0+1 | entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
                "bold:-1+2 | receive an entity with incorrect offset -1",
                "bold:0+-2 | receive an entity with incorrect length -2",
                "glitter:0+2 | can't parse MessageEntity: Unsupported type specified"
            })
    void an_entity_that_does_not_fit_the_text_is_refused(String given, String reason) {
        // The first character has two UTF-16 units and four bytes.
        assertThatThrownBy(() -> Texts.read("😀 cdefg", Json.MAPPER.readTree(json(given)), ""))
                .hasMessage("Bad Request: " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "not-a-url, Wrong HTTP URL",
        "ftp://example.com, Unsupported URL protocol",
        "javascript:alert(1), Unsupported URL protocol",
        "http://localhost/, Wrong HTTP URL",
        "'', URL host is empty"
    })
    void a_link_that_telegram_does_not_take_is_refused(String url, String reason) {
        assertThatThrownBy(() -> Links.checked("entity URL", url))
                .hasMessage("Bad Request: entity URL '" + url + "' is invalid: " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "example.org/a, http://example.org/a",
        "https://例子.中国/路, https://例子.中国/路",
        "tg://user?id=1, tg://user?id=1"
    })
    void a_link_gets_its_scheme(String url, String full) {
        assertThat(Links.checked("entity URL", url)).isEqualTo(full);
    }

    @Test
    void the_hundred_and_first_entity_is_dropped() throws IOException {
        String many =
                IntStream.range(0, 150).mapToObj(i -> "bold:" + 2 * i + "+1").collect(Collectors.joining(","));

        assertThat(Texts.read("ab".repeat(150), Json.MAPPER.readTree(json(many)), "")
                        .entities())
                .hasSize(100);
    }

    @Test
    void entities_that_cross_a_thousandfold_are_settled_at_once() throws IOException {
        String crossing = IntStream.range(0, 1000)
                .mapToObj(i -> List.of("bold", "italic", "underline", "spoiler").get(i % 4) + ":" + i + "+1500")
                .collect(Collectors.joining(","));

        List<Entity> kept = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Texts.read("a".repeat(4000), Json.MAPPER.readTree(json(crossing)), "")
                        .entities());
        assertThat(kept).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start | /start",
                "/start@some_bot now | /start@some_bot",
                "see /s_k3f9x2aa. | /s_k3f9x2aa",
                "看 /latest。 | /latest",
                "看/latest | ''",
                "/latest看 | ''",
                "a/b/c and <b/> | ''",
                "// /a/b | ''",
                "https://example.org/a?b=c, /x | https://example.org/a?b=c /x",
                "（https://example.org/路） | https://example.org/路",
                "@some_bot /x | @some_bot /x",
                "me@example.org | ''"
            })
    void commands_addresses_and_mentions_are_found(String text, String found) throws IOException {
        assertThat(Finder.mark(text, List.of()).stream()
                        .map(one -> text.substring(one.offset(), one.end()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @Test
    void nothing_is_found_inside_code_and_links() {
        List<Entity> link = List.of(new Entity("text_link", 0, 6, "https://example.org/"));

        assertThat(Finder.mark("/start", link)).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"/", "/a@", "https://a.", "@@", "/a/", "http://"})
    void a_hostile_text_is_searched_in_no_time(String piece) {
        String text = piece.repeat(32_768 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Finder.mark(text, List.of()));
    }
}
