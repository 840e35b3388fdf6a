package jianbao.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jianbao.model.Block;
import jianbao.model.Sentence;
import jianbao.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemsTest {
    private static List<String> items(Block... blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i].kind().isProse()) {
                sentences.addAll(Quoted.whole(i, blocks[i].text(), Sentences.split(blocks[i].text(), "zh")));
            }
        }
        return Items.of(sentences, List.of(blocks)).stream()
                .mapToObj(i -> sentences.get(i).text())
                .toList();
    }

    @Test
    void short_paragraphs_behind_an_announcement_are_items_until_a_long_one() {
        String long1 = "这座桥" + "在洪水里站了三百年，".repeat(8) + "今年重建。";
        assertThat(items(
                        Drafts.paragraph("新馆有三处改进："),
                        Drafts.paragraph("座位更多。灯也更亮。"),
                        Drafts.paragraph("夜里开放。"),
                        Drafts.paragraph(long1),
                        Drafts.paragraph("城南在等。")))
                .containsExactly("座位更多。", "夜里开放。", long1);
    }

    @Test
    void a_heading_ends_a_list() {
        assertThat(items(Drafts.paragraph("改进："), Drafts.heading("夜里"), Drafts.paragraph("馆员值班。")))
                .isEmpty();
    }

    @Test
    void what_a_dash_announces_is_an_item_and_no_list() {
        assertThat(items(Drafts.paragraph("他忽然停下——"), Drafts.paragraph("灯灭了。"), Drafts.paragraph("桥在等。")))
                .containsExactly("灯灭了。");
    }

    @Test
    void numbered_sentences_are_items_wherever_they_stand() {
        assertThat(items(Drafts.paragraph("图书馆扩建。"), Drafts.paragraph("2. 阅览室添座位。")))
                .containsExactly("2. 阅览室添座位。");
    }

    @ParameterizedTest
    @CsvSource({"1. 石桥重建。, 石桥重建。", "（二）石桥重建。, 石桥重建。", "3.5米的桥重建。, 3.5米的桥重建。", "• 石桥, 石桥"})
    void numbers_go_and_figures_stay(String text, String left) {
        assertThat(Items.withoutNumber(new Sentence(text, 4, 2))).isEqualTo(new Sentence(left, 4, 2));
    }
}
