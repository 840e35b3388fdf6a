package jianbao.summary;

import java.util.Arrays;
import java.util.List;
import jianbao.model.Article;
import jianbao.model.Block;
import jianbao.model.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Articles of our own to summarise. */
final class Drafts {
    private Drafts() {}

    static Article article(@Nullable String language, List<Block> lead, Block... body) {
        return titled("市图书馆下月起全天开放", language, lead, body);
    }

    static Article titled(String title, @Nullable String language, List<Block> lead, Block... body) {
        return new Article(
                title, List.of(), null, null, language, lead, Arrays.asList(body), List.of(), List.of(), List.of());
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }

    static Block heading(String text) {
        return new Block(Kind.HEADING, text);
    }

    static Block item(String text) {
        return new Block(Kind.LIST_ITEM, text);
    }
}
