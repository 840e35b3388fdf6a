package jianbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables {@code |} stands where a sentence ends and {@code ¶} for a line break. */
class SentencesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "风停了。|雨也停了！|走吗？",
                "怎么会？！|没人知道。",
                "她说：“今天不行。明天再来。”|我只好回家。",
                "“太贵了。”老王说。|他转身走了。",
                "“太贵了。”老王摇着头表示，下次再买。|店员笑了。",
                "“这是重要的一步。” Heron Ferries Incorporated 的高级副总裁 Anna Rivers-Bridge 表示。|渡口重新开放。",
                "“这是重要的一步。”|长河造船公司和 Heron Ferries Incorporated 的三位高级副总裁在北岸的发布会上表示，船会更大。",
                "“太贵了。”|他还说：“别的店便宜。”",
                "声明表示：“我们很担心。”|政府反驳称，这是误会。",
                "有人喊“着火了！”的时候，大家都醒了。|后来没事。",
                "听众问“怎么学？”时他笑了。|台下鼓掌。",
                "我爱看《跑吧！少年》这部片。|你呢？",
                "产量下降（见表二。）但价格没变。|专家不担心。",
                "（笑声。）|我们接着讲。",
                "版本 2.5 发布了。|3.0 还在测试。",
                "详见 https://example.org/a.b?c=D!e 的说明。|谢谢。",
                "结果让人等了很久……|最后还是来了。",
                "他……他不肯说。",
                "收购了 Yahoo!公司之后，股价上涨。|市场欢迎。",
                "成功了！🎉|下一步是上线。",
                "成功了～！～|再来。",
                "总价 3.5 万元.|我们认为太高。"
            })
    void chinese_sentences_end_where_a_reader_ends_them(String marked) {
        assertSplit(marked, "zh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The door opened. |Nobody came in.",
                "Dr. Lee met Gen. Park on Jan. 4 at 5 p.m. Monday.",
                "The shop closes at half past 6 p.m. |Workers go home then.",
                "She moved to the U.S. |The rest stayed.",
                "She joined the U.S. Navy.",
                "They sold Acme Inc. |It made chairs.",
                "J. K. Brown and A. Smith wrote it. |We read it.",
                "You know it as well as I. |Did it help?",
                "See Fig. 3 and p. 12 for details.",
                "Prices rose 3.5 percent. |3 of 4 shops agreed.",
                "\"Come in. Sit down.\" |He did.",
                "\"Is it late?\" Mary Jones asked.",
                "\"It is late.\" |Mary Jones said nothing.",
                "He shouted \"Stop!\" and ran.",
                "It works (we tried. Twice.) every day. |Really!",
                "(It works.) |Try it.",
                "Mail me at a.b@example.com. |I will answer.",
                "Wait... |What was that?",
                "Wait ... what was that?",
                "It broke.|The team fixed it in Node.js within an hour.",
                "Prices fell.[2][13] |Nobody noticed.",
                "iPhones sell. |iPads too.",
                "1. Open it. |2. Close it.",
                "1) open the box |2) close the box |3) go home"
            })
    void english_sentences_end_where_a_reader_ends_them(String marked) {
        assertSplit(marked, "en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heading|¶Text of it.",
                "milk|¶eggs|¶bread and butter",
                "This line was wrapped by¶the mail program.",
                "这一行因为排版的关系在第二十多个字以后断开¶了，其实是一句。",
                "第一节 起源|¶很久以前没有网络。",
                "- one thing that we did|¶- another one",
                "一、目标|¶二、方法",
                "First part of it|¶¶second part of it",
            })
    void line_breaks_part_items_but_not_sentences(String marked) {
        List<String> expected = List.of(marked.replaceAll("\\|¶+", "|").split("\\|")).stream()
                .map(s -> s.replaceAll("(?<=[a-z])¶", " ").replace("¶", ""))
                .toList();
        assertThat(Sentences.split(marked.replace("|", "").replace("¶", "\n"), null))
                .isEqualTo(expected);
    }

    @Test
    void a_quotation_that_never_ends_does_not_swallow_the_text() {
        assertThat(Sentences.split("他说：“" + "今天很好。".repeat(100), "zh")).hasSize(100);
    }

    @Test
    void the_mark_that_opens_an_endless_quotation_stays_with_what_it_opens() {
        assertThat(Sentences.split("他说了。“" + "今天很好。".repeat(100), "zh")).startsWith("他说了。", "“今天很好。");
    }

    @Test
    void a_very_long_sentence_ends_at_its_semicolons() {
        String clause = "这是一条很长的规定".repeat(15);
        assertThat(Sentences.split(clause + "；" + clause + "。", "zh")).containsExactly(clause + "；", clause + "。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\f"})
    void every_kind_of_line_break_is_one(String lineBreak) {
        assertThat(Sentences.split(
                        "A heading" + lineBreak + "The text of this" + lineBreak + "chapter is short.", "en"))
                .containsExactly("A heading", "The text of this chapter is short.");
    }

    @Test
    void nothing_is_lost_whatever_the_text() {
        Random random = new Random(7);
        String letters = "ab A1。.！!?？…“”\"'（）()《》[]；：,，的说 \n\t•1.)-😀\u00A0你我";
        for (int i = 0; i < 3000; i++) {
            String text = random.ints(random.nextInt(80), 0, letters.length())
                    .mapToObj(at -> letters.substring(at, at + 1))
                    .collect(Collectors.joining());
            List<String> sentences = Sentences.split(text, i % 2 == 0 ? "zh" : "en");
            assertThat(squeezed(String.join("", sentences))).isEqualTo(squeezed(text));
            assertThat(sentences).noneMatch(String::isBlank);
        }
    }

    private static void assertSplit(String marked, String language) {
        List<String> expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).toList();
        assertThat(Sentences.split(marked.replace("|", ""), language)).isEqualTo(expected);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }
}
