package jianbao.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jianbao.model.Brief;
import jianbao.telegram.Keyboard.Button;
import jianbao.telegram.Outgoing;
import jianbao.telegram.RichText;
import jianbao.telegram.RichText.Span;
import jianbao.telegram.Update;
import jianbao.telegram.User;
import jianbao.view.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writes what readers see into {@code target/gallery.txt}, to be looked at, and checks what a look would find. */
class GalleryTest {
    private static final List<String> LINES = List.of(
            "/start",
            "/help",
            "/latest",
            "/latest 2 4",
            "/summary",
            "/summary 灯塔",
            "/summary number",
            "/s_k3f7x2aa long",
            "/s_shortaaa",
            "/s_imagesaa",
            "/s_aaaaaaaa",
            "/summary 量子鸽",
            "/search number",
            "/subscribe",
            "/subscribe",
            "/subscriptions",
            "/subscribe OpenAI",
            "/digest",
            "/digest daily 8",
            "/digest",
            "/subscriptions",
            "/subscribe",
            "/digest 每周五晚上6点",
            "/digest every full moon",
            "/digest off",
            "/unsubscribe",
            "/unsubscribe",
            "/digest daily 8",
            "/digest",
            "/settings",
            "/settings zone",
            "/settings zone 柏林",
            "/settings zone CST",
            "/settings zone shangai",
            "/settings zone Lummerland",
            "/settings quiet",
            "/settings quiet 23:00-07:00",
            "/settings quiet",
            "/settings quiet nights",
            "/settings length",
            "/settings length long",
            "/settings language",
            "/settings digest",
            "/language",
            "/lastest",
            "/weather",
            "灯塔",
            "");

    @Test
    void every_message_is_calm_and_in_one_voice(@TempDir Path folder) throws Exception {
        StringBuilder gallery = new StringBuilder();
        for (User user : List.of(Talk.WEI, Talk.ANN)) {
            try (Talk talk = new Talk(Files.createDirectory(folder.resolve(user.name()))).with(articles())) {
                for (String line : LINES) {
                    show(gallery, line, Talk.only(talk.say(Talk.PRIVATE, user, line)));
                }
                show(gallery, "(an old button)", Talk.only(talk.press(Talk.PRIVATE, user, "x")));
                show(gallery, "/subscribe in a group", Talk.only(talk.say(Talk.GROUP, user, "/subscribe")));
                Update broke = new Update.Message(1, Talk.PRIVATE, user, "/latest", false);
                show(
                        gallery,
                        "(a fault of ours)",
                        talk.conversation.apology(broke).orElseThrow());
            }
        }
        Files.writeString(Path.of("target", "gallery.txt"), gallery);
        assertThat(gallery).doesNotContain("!", "！", "{0}", "null", "\n\n\n\n").doesNotContainPattern("\\p{So}");
    }

    private static Brief[] articles() {
        Stream<Brief> several = IntStream.range(0, 9)
                .mapToObj(i -> Samples.english()
                        .id("bbbbbbb" + (char) ('a' + i))
                        .title("Article number " + i)
                        .brief());
        Stream<Brief> special = Stream.of(
                Samples.chinese().brief(),
                Samples.english().brief(),
                Samples.chinese().id("imagesaa").title("岛上的四季").prose().rest(0).brief(),
                Samples.chinese()
                        .id("shortaaa")
                        .title("停航")
                        .prose("明日大风，渡船停航一天。")
                        .rest(0)
                        .brief());
        return Stream.concat(several, special).toArray(Brief[]::new);
    }

    private static void show(StringBuilder gallery, String line, Outgoing answer) {
        String buttons = answer.keyboard().rows().stream()
                .map(row -> row.stream()
                        .map(Button::label)
                        .map(label -> "[ " + label + " ]")
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        gallery.append("--- ")
                .append(line)
                .append('\n')
                .append(marked(answer.text()))
                .append('\n');
        gallery.append(buttons).append(buttons.isEmpty() ? "\n" : "\n\n");
    }

    /** The text with signs where formatting begins and ends. */
    private static String marked(RichText text) {
        List<Mark> marks = new ArrayList<>();
        for (Span span : text.spans()) {
            String sign = sign(span.kind());
            marks.add(new Mark(span.offset(), sign));
            marks.add(new Mark(span.offset() + span.length(), sign));
        }
        StringBuilder marked = new StringBuilder(text.text());
        marks.sort((a, b) -> Integer.compare(b.at(), a.at()));
        marks.forEach(mark -> marked.insert(mark.at(), mark.sign()));
        return marked.toString();
    }

    private static String sign(Span.Kind kind) {
        return switch (kind) {
            case BOLD -> "**";
            case ITALIC -> "_";
            case CODE -> "`";
            case LINK -> "|";
            case QUOTE, EXPANDABLE_QUOTE -> ">>";
        };
    }

    private record Mark(int at, String sign) {}
}
