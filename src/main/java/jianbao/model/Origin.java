package jianbao.model;

/**
 * Where an article was read. An article may have several; one without any is no longer listed.
 *
 * @param source the name of the source, such as {@code articles}
 * @param place where in the source: for a folder the path of the file in it, with {@code /}
 */
public record Origin(String source, String place) {}
