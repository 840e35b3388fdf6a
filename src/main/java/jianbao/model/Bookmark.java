package jianbao.model;

import java.util.Map;

/**
 * How far a source was read: what was last seen at each of its places.
 *
 * @param stamps by place; a stamp is any text that changes when the place does. For a folder a place is a file's path
 * @param state what else the source wanted to be told the next time, in its own words; empty where nothing
 */
public record Bookmark(Map<String, String> stamps, String state) {
    /** Nothing was read yet. */
    public static final Bookmark NONE = new Bookmark(Map.of(), "");

    public Bookmark {
        stamps = Map.copyOf(stamps);
    }
}
