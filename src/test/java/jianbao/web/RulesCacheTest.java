package jianbao.web;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RulesCacheTest {
    private final RulesCache cache = new RulesCache();

    @Test
    void the_host_that_was_asked_longest_ago_is_forgotten_first() {
        put(0, 0);
        put(1, 0);
        assertThat(knows(0)).isTrue();
        for (int host = 2; host <= 1000; host++) {
            put(host, 0);
        }
        assertThat(knows(0)).isTrue();
        assertThat(knows(1)).isFalse();
        assertThat(knows(1000)).isTrue();
    }

    @Test
    void long_robots_txts_are_forgotten_sooner() {
        put(0, 60_000);
        put(1, 30_000);
        put(1, 30_000);
        assertThat(knows(0)).isTrue();
        put(2, 60_000);
        assertThat(knows(1)).isFalse();
        assertThat(knows(0)).isFalse();
        assertThat(knows(2)).isTrue();
    }

    @Test
    void what_is_too_old_is_not_given() {
        put(0, 1);
        assertThat(cache.get(place(0), Fetchers.NOW.plusSeconds(60))).isEmpty();
    }

    private void put(int host, int rules) {
        SimpleRobotRules allowed = new SimpleRobotRules();
        for (int i = 0; i < rules; i++) {
            allowed.addRule("/" + i, false);
        }
        cache.put(place(host), new Rules(allowed, null, Fetchers.NOW.plusSeconds(60)));
    }

    private boolean knows(int host) {
        return cache.get(place(host), Fetchers.NOW).isPresent();
    }

    private static HttpUrl place(int host) {
        return HttpUrl.get("http://h" + host + "/robots.txt");
    }
}
