package jianbao.web;

import crawlercommons.robots.SimpleRobotRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The robots.txt of a host.
 *
 * @param failure why it could not be read; then nothing is allowed
 * @param until when it is to be read again
 */
record Rules(SimpleRobotRules allowed, @Nullable FetchException failure, Instant until) {
    int count() {
        return allowed.getRobotRules().size();
    }
}
