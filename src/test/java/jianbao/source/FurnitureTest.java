package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import jianbao.model.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String TEXT = "昨天下了一场雨。";

    private static List<String> clear(String... lines) {
        List<Piece> pieces =
                Stream.of(lines).map(line -> Piece.of(Kind.PARAGRAPH, line)).toList();
        return Furniture.clear(pieces).stream().map(Piece::text).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "文章来源：某某周刊",
                "来源 | 某某网（ID：somewhere）",
                "编辑 | 小红",
                "文/小明 摄影/小红",
                "图源：某某社",
                "Source: a weekly",
                "Photo by: somebody",
                "(Photo by Some Body)",
                "本文链接：https://example.org/1",
                "查看原文",
                "Read the full story",
                "转载请注明出处",
                "本文不构成任何投资建议",
                "https://example.org/some/page",
                "（以下内容省略）",
                "END",
                "分享",
                "单位：河流大学、桥梁研究所",
                "提示词：一座桥，清晨，雾",
                "图示：桥的三个拱。",
                "我们推出了「桥边」专栏，每周讲一座桥。欢迎读者投稿。"
            })
    void a_line_that_is_no_text_is_dropped_wherever_it_stands(String line) {
        assertThat(clear(TEXT, line, TEXT + "二")).containsExactly(TEXT, TEXT + "二");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "感谢阅读！更多文章请看我们的网站。",
                "谢谢大家的阅读，下次再见。",
                "Thanks for reading! See you next week.",
                "欢迎扫码关注我们的公众号，每天一篇。",
                "如果您喜欢，请订阅我们的周报。",
                "Subscribe to our newsletter for more.",
                "See also: another article",
                "Tags: rain, weather",
                "Explore more on these topics"
            })
    void closing_words_are_dropped_at_the_end_only(String line) {
        assertThat(clear(TEXT, line)).containsExactly(TEXT);
        assertThat(clear(TEXT, line, line)).containsExactly(TEXT);
        String rest = "雨停了以后，".repeat(12) + "天就晴了。";
        assertThat(clear(TEXT, line, rest)).containsExactly(TEXT, line, rest);
    }

    @Test
    void what_a_language_model_was_told_is_dropped_at_both_ends() {
        String order = "请先把正文翻译成中文，最后输出为 Markdown 源文件格式。";
        assertThat(clear(order, TEXT, order)).containsExactly(TEXT);
        assertThat(clear("Here is the translation of the article:", TEXT)).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源不明的雨水流进了院子，谁也说不清楚。",
                "作者：这个词在书里出现了一百次，每一次的意思都和上一次不一样，读者只好自己去猜。",
                "编译器把源代码变成机器码。",
                "By 2030 the river will be clean.",
                "Image-to-video models are here",
                "论文链接：https://example.org/paper",
                "要了解更多，请访问 https://example.org 上的说明。",
                "他说：感谢。",
                "图书馆开门了。",
                "文学是人学。"
            })
    void a_sentence_is_never_touched(String line) {
        assertThat(clear(TEXT, line, TEXT + "二")).containsExactly(TEXT, line, TEXT + "二");
        assertThat(clear(TEXT, line)).containsExactly(TEXT, line);
    }

    @Test
    void a_fact_in_a_list_is_no_credit() {
        List<Piece> pieces = List.of(Piece.of(Kind.LIST_ITEM, "日期：4月2日"), Piece.of(Kind.LIST_ITEM, "地点：桥上"));
        assertThat(Furniture.clear(pieces)).isEqualTo(pieces);
    }

    @Test
    void a_text_of_one_paragraph_is_no_closing_whatever_it_speaks_of() {
        String shop = "书店把目录搬进了手机，".repeat(12) + "顾客扫描架上的二维码就能看到库存。";
        String order = "河道两岸种了三千棵柳树。".repeat(40) + "只需要输出为Makedown源文件格式内容。";

        assertThat(clear(shop)).containsExactly(shop);
        assertThat(clear(order)).containsExactly(order);
    }

    @Test
    void a_reference_list_is_dropped_with_its_label() {
        assertThat(clear(TEXT, "参考资料：", "[1] 某书", "[2] https://example.org", "后记一句。"))
                .containsExactly(TEXT, "后记一句。");
        assertThat(clear(TEXT, "References", "1. A book", "2. Another")).containsExactly(TEXT);
        assertThat(clear(TEXT, "参考", "这一节说的是参考系。", TEXT + "二")).containsExactly(TEXT, "参考", "这一节说的是参考系。", TEXT + "二");
    }

    @Test
    void topics_below_an_article_are_dropped() {
        assertThat(clear(TEXT, "探索更多相关主题", "天气", "河流", "分享")).containsExactly(TEXT);
        assertThat(clear(TEXT + "探索更多关于这些话题的信息：天气、河流、重用此内容。")).containsExactly(TEXT);
    }

    @Test
    void an_image_keeps_a_caption_that_says_something() {
        List<Piece> pieces =
                List.of(Piece.of(Kind.IMAGE, "图片1"), Piece.of(Kind.IMAGE, "雨中的桥"), Piece.of(Kind.PARAGRAPH, "雨中的桥"));
        assertThat(Furniture.clear(pieces)).extracting(Piece::text).containsExactly("", "雨中的桥");
    }

    @Test
    void the_original_is_where_the_furniture_says() {
        Piece source = new Piece(Kind.PARAGRAPH, List.of("来源：某某网"), false, List.of("https://example.org/s"));
        Piece original = new Piece(Kind.PARAGRAPH, List.of("查看原文"), false, List.of("https://example.org/o"));
        assertThat(Furniture.original(List.of(source, original))).hasValue("https://example.org/o");
        assertThat(Furniture.original(List.of(source))).hasValue("https://example.org/s");
        assertThat(Furniture.original(List.of(Piece.of(Kind.PARAGRAPH, TEXT)))).isEmpty();
    }
}
