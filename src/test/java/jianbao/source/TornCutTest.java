package jianbao.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jianbao.model.Block.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornCutTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // A sentence torn after its first letter.
                "雨下了一夜。河 | 水涨了起来。 | 雨下了一夜。 | 河水涨了起来。",
                "It rained all night. T | he river rose. | It rained all night. | The river rose.",
                // The first characters of the body, above the mark and below it.
                "It rained all night and the riv | It rained all night and the river rose. Then it stopped. | It rained all night and the river rose. | Then it stopped.",
                "雨下了整整一夜。河水涨了起来，村 | 雨下了整整一夜。河水涨了起来，村里人都醒了。 | 雨下了整整一夜。 | 河水涨了起来，村里人都醒了。",
                // Torn within a quotation, and before a comma.
                "他说：“下雨了。 | 快走。”大家就走了。天黑了。 | 他说：“下雨了。快走。” | 大家就走了。天黑了。",
                "他说：“下雨了。 | ”大家就走了。 | 他说：“下雨了。” | 大家就走了。",
                "The work of Rain Inc. | , a maker of clouds, is done. It rained. | The work of Rain Inc., a maker of clouds, is done. | It rained.",
                // Nothing is torn.
                "雨下了一夜。 | 河水涨了起来。 | 雨下了一夜。 | 河水涨了起来。",
                "一个没有句号的副标题，但是很长 | 河水涨了起来。 | 一个没有句号的副标题，但是很长 | 河水涨了起来。"
            })
    void lead_and_body_hold_whole_sentences(String lead, String body, String mendedLead, String mendedBody) {
        Parts mended = TornCut.mend(new Parts(
                List.of(Piece.of(Kind.PARAGRAPH, lead), Piece.of(Kind.IMAGE, "")),
                List.of(Piece.of(Kind.IMAGE, ""), Piece.of(Kind.PARAGRAPH, body))));
        assertThat(mended.lead().get(0).text()).isEqualTo(mendedLead);
        assertThat(mended.body().get(1).text()).isEqualTo(mendedBody);
    }
}
