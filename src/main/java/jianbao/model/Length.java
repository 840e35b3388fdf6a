package jianbao.model;

/** How long a summary a reader asked for. */
public enum Length {
    /** One sentence. */
    ONE,
    /** About 200 Chinese characters or 60 words. */
    SHORT,
    /** About 500 Chinese characters or 160 words. */
    LONG
}
