package jianbao.model;

/**
 * A piece of an article between two borders; sentences never run across one.
 *
 * @param kind what the author made it
 * @param text plain text without markup; one line, except in {@link Kind#CODE} and {@link Kind#TABLE}; for an image its
 *     caption, which may be empty
 */
public record Block(Kind kind, String text) {
    /** What a block is. Only paragraphs, list items and quotes are running text. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        QUOTE,
        CODE,
        TABLE,
        IMAGE,
        /** What repeats over the articles of a source: kept, since the article is known by all its text, shown to nobody. */
        BOILERPLATE;

        /** Whether sentences of such a block may stand in a summary. */
        public boolean isProse() {
            return this == PARAGRAPH || this == LIST_ITEM || this == QUOTE;
        }
    }
}
