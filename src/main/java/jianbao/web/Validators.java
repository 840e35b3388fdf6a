package jianbao.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to recognise an answer by (RFC 9110, section 8.8). One that could not be sent back is dropped, and
 * the next answer comes whole.
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /** Nothing is known. */
    public static final Validators NONE = new Validators(null, null);

    // They are kept, one pair for each source and page.
    private static final int MAX_LENGTH = 500;

    public Validators {
        etag = sendable(etag);
        lastModified = sendable(lastModified);
    }

    /** Out of {@link #stamp}; an empty one, or one of another kind, gives {@link #NONE}. */
    public static Validators of(String stamp) {
        String[] parts = stamp.split("\n", -1);
        return parts.length == 2 ? new Validators(parts[0], parts[1]) : NONE;
    }

    /** Both in one string, to be kept. */
    public String stamp() {
        return equals(NONE) ? "" : (etag == null ? "" : etag) + "\n" + (lastModified == null ? "" : lastModified);
    }

    /** These, and where there are none the others. */
    Validators or(Validators others) {
        return equals(NONE) ? others : this;
    }

    // Servers put any byte into a header; a client may not.
    private static @Nullable String sendable(@Nullable String value) {
        if (value == null || value.isBlank() || value.length() > MAX_LENGTH) {
            return null;
        }
        return value.chars().allMatch(c -> c >= ' ' && c < 0x7F) ? value : null;
    }
}
