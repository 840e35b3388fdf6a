package jianbao.source;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import jianbao.model.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
    private static List<String> strip(String... lines) {
        List<Piece> pieces = List.of(lines).stream()
                .map(line -> Piece.of(Kind.PARAGRAPH, line))
                .toList();
        return Byline.strip(pieces).stream().map(Piece::text).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "河边日报讯（记者 李明）石桥今天重新开放。",
                "本报讯(记者李明 通讯员张红)石桥今天重新开放。",
                "河边日报长河4月2日电（记者 李明）石桥今天重新开放。",
                "（记者 李明）石桥今天重新开放。",
                "河边网讯 石桥今天重新开放。",
                "、河边新闻客户端讯石桥今天重新开放。",
                "长河4月2日电 石桥今天重新开放。",
                "（原标题：石桥重开）石桥今天重新开放。",
                "河边科技讯 石桥今天重新开放。",
                "（原标题：石桥重开）河边日报讯（记者 李明）石桥今天重新开放。",
                "（AP）石桥今天重新开放。",
                "4月2日消息，石桥今天重新开放。",
                "2024年4月2日，美联社消息，石桥今天重新开放。",
                "河边科技讯 4月2日消息，石桥今天重新开放。",
                "4月2日消息，河边网独家获悉，石桥今天重新开放。",
                "河边网获悉，石桥今天重新开放。",
                "长河市（路透社）—石桥今天重新开放。"
            })
    void a_byline_before_the_first_words_is_stripped(String text) {
        assertThat(strip(text)).containsExactly("石桥今天重新开放。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(CNN) -- The bridge is open again.",
                "RIVERTON (Reuters) - The bridge is open again.",
                "Riverton, Ohio (AP) — The bridge is open again.",
                "Riverton (CNN)The bridge is open again."
            })
    void so_is_an_english_dateline(String text) {
        assertThat(strip(text)).containsExactly("The bridge is open again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "河边之家 4月2日消息，石桥今天重新开放。",
                "石桥（建于 1702 年）今天重新开放。",
                "据报社记者了解，石桥今天重新开放。",
                "船夫从日报获悉，石桥今天重新开放。",
                "4月2日，市长说有好消息，石桥今天重新开放。",
                "The bridge (AP 2 on the map) is open again.",
                "通讯设备今天重新开放。",
                "（记者 李明）"
            })
    void a_sentence_is_never_touched(String text) {
        assertThat(strip(text)).containsExactly(text);
    }

    @Test
    void so_is_where_a_company_is_at_home() {
        String told = "Heron Ferries，长河上最大的渡船公司，今天宣布新船下水。";
        assertThat(strip("Long River – " + told)).containsExactly(told);
        assertThat(strip("Heron – 长河上最大的渡船，今天下水。")).containsExactly("Heron – 长河上最大的渡船，今天下水。");
    }

    @Test
    void so_is_one_behind_a_subtitle() {
        String subtitle = "新的渡船让船夫和乘客在夜里也能过河";
        assertThat(strip(subtitle, "长河渡船峰会——鹭渡公司今天宣布新船下水。", "长河4月2日电 石桥今天重新开放。"))
                .containsExactly(subtitle, "鹭渡公司今天宣布新船下水。", "长河4月2日电 石桥今天重新开放。");
    }

    @Test
    void so_is_the_event_that_it_was_told_at() {
        String told = "鹭渡公司今天宣布，新船在春天下水。";
        assertThat(strip("长河渡船峰会——" + told)).containsExactly(told);
        assertThat(strip("Heron 渡船大会北岸—" + told)).containsExactly(told);
        String event = "长河渡船峰会——河上最老的聚会——今天宣布，明年在北岸举行。";
        assertThat(strip(event)).containsExactly(event);
    }

    @Test
    void so_is_a_subtitle_that_runs_into_the_first_sentence() {
        String told =
                "Heron Ferries, the oldest company on the river, today announced a boat that crosses it at night.";
        String subtitle = "A quiet boat for everybody who comes home late from work will cross the river at midnight ";
        assertThat(strip(subtitle + told)).containsExactly(told);
        String whole = "After a long winter in which no boat crossed the river for eleven weeks at " + told;
        assertThat(strip(whole)).containsExactly(whole);
    }

    @Test
    void so_is_one_before_a_company_on_the_stock_exchange() {
        String told = "Heron Ferries, Inc.（纽交所代码：HRON），长河上最大的渡船公司，今天宣布新船下水。";
        assertThat(strip("新船为夜里回家的人准备了两百个座位、热茶和一间可以安静读书的船舱，" + told)).containsExactly(told);
        String whole = "随着夜里回家的人在这个冬天里一天比一天多、两岸的码头都排起了长长的队，" + told;
        assertThat(strip(whole)).containsExactly(whole);
    }

    @Test
    void only_the_first_prose_has_one() {
        Piece image = Piece.of(Kind.IMAGE, "");
        Piece first = Piece.of(Kind.PARAGRAPH, "本报讯（记者 李明）石桥今天重新开放。");
        assertThat(Byline.strip(List.of(image, first, first)))
                .extracting(Piece::text)
                .containsExactly("", "石桥今天重新开放。", "本报讯（记者 李明）石桥今天重新开放。");
    }

    @Test
    void hostile_beginnings_are_answered_in_bounded_time() {
        assertTimeoutPreemptively(ofSeconds(2), () -> {
            strip("（".repeat(100_000));
            strip("讯".repeat(100_000));
            strip("A, ".repeat(100_000));
        });
    }
}
