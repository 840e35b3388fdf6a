package jianbao.model;

/**
 * Something that a chat is told once.
 *
 * @param about what the kind says that it is
 */
public record Notice(Kind kind, String about) {
    /** What there is to tell. */
    public enum Kind {
        /** A source will not come back; about is its name. For owners. */
        SOURCE_GONE,
        /** A forum topic can no longer be written to, and its articles go to the group; about is its number. */
        TOPIC_GONE,
        /** Articles came while the chat could not be written to; about is since when, in milliseconds from 1970. */
        MISSED
    }

    /** As the subject of a {@link Push}. */
    public String subject() {
        return kind + " " + about;
    }

    /**
     * Out of {@link #subject}.
     *
     * @throws IllegalArgumentException when the text is none
     */
    public static Notice of(String subject) {
        int end = subject.indexOf(' ');
        if (end < 0) {
            throw new IllegalArgumentException("not a notice: " + subject);
        }
        return new Notice(Kind.valueOf(subject.substring(0, end)), subject.substring(end + 1));
    }
}
