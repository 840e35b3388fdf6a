package jianbao.model;

import java.time.Instant;

/**
 * A chat's wish to get every new article.
 *
 * @param chat where they go
 * @param since articles first seen before this moment are not pushed
 */
public record Subscription(ChatRef chat, Instant since) {}
