/**
 * Fetches an address politely: bounded in time, in size and in place. Asks only http and https, no machine inside the
 * operator's own network, no host more than twice at once, and robots.txt before a page. Knows nothing of what it brings.
 * May use no other room; the only door to robots.txt and, with telegram, to OkHttp.
 *
 * <p>To add a rule for what may be asked at all: {@link jianbao.web.PublicAddresses} for machines,
 * {@link jianbao.web.Trail} for addresses, {@link jianbao.web.Permission} for consent. To tell a failure apart that a
 * caller wants to treat in its own way: a {@link jianbao.web.FetchException.Kind}.
 */
@NullMarked
package jianbao.web;

import org.jspecify.annotations.NullMarked;
