package jianbao.source;

import java.net.URI;

/**
 * A link that seems to lead to an article.
 *
 * @param address absolute, without a fragment
 * @param title as the page that links to it names it
 */
public record ArticleLink(URI address, String title) {}
