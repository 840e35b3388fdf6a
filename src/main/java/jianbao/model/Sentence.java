package jianbao.model;

/**
 * A sentence of an article, word for word, and where it stands.
 *
 * @param text as the author wrote it
 * @param block index into {@link Article#blocks()}
 * @param index the sentence's number in that block, from 0
 */
public record Sentence(String text, int block, int index) {}
