package jianbao.model;

import java.util.List;

/**
 * Sentences that tell an article, in the article's order.
 *
 * @param sentences empty where the article has no running text
 */
public record Summary(List<Sentence> sentences) {
    public Summary {
        sentences = List.copyOf(sentences);
    }
}
