package jianbao.web;

import static jianbao.web.Fetchers.NOW;
import static jianbao.web.Fetchers.SMALL;
import static jianbao.web.Fetchers.failure;
import static jianbao.web.Fetchers.fetcher;
import static jianbao.web.Fetchers.text;
import static jianbao.web.RudeServer.ok;
import static jianbao.web.RudeServer.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import jianbao.web.FetchException.Kind;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PoliteFetcherTest {
    private Instant now = NOW;
    private final HttpFetcher http = fetcher(SMALL, () -> now, Dns.SYSTEM);
    private final PoliteFetcher fetcher = new PoliteFetcher(http, () -> now);

    @AfterEach
    void close() {
        http.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            User-agent: *\\nDisallow: /private             | /page            | true
            User-agent: *\\nDisallow: /private             | /private/page    | false
            User-agent: *\\nDisallow: /                    | /page            | false
            User-agent: *\\nDisallow:                      | /page            | true
            User-agent: *\\nDisallow: /*?print             | /page?print=1    | false
            User-agent: *\\nDisallow: /\\nAllow: /page     | /page            | true
            User-agent: Jianbao\\nDisallow: /              | /page            | false
            User-agent: jianbao\\nAllow: /\\n\\nUser-agent: *\\nDisallow: / | /page | true
            User-agent: Other\\nDisallow: /                | /page            | true
            User-agent: *\\nCrawl-delay: 9999              | /page            | true
            <!DOCTYPE html><p>not here</p>                 | /page            | true
            """)
    void a_page_is_asked_for_when_the_host_allows_it(String robots, String path, boolean allowed) throws Exception {
        try (RudeServer server = site(ok(robots.replace("\\n", "\n")))) {
            if (allowed) {
                assertThat(text(fetcher.fetch(server.at(path), Validators.NONE)))
                        .isEqualTo("page");
                return;
            }
            FetchException failure = failure(fetcher, server.at(path));
            assertThat(failure.kind()).isEqualTo(Kind.ROBOTS);
            assertThat(failure).hasMessageContaining("its robots.txt does not allow programs to ask for it");
            assertThat(server.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void without_a_robots_txt_everything_is_allowed(int status) throws Exception {
        try (RudeServer server = site(RudeServer.text("HTTP/1.1 " + status + " None", "", ""))) {
            assertThat(text(fetcher.fetch(server.at("/page"), Validators.NONE))).isEqualTo("page");
        }
    }

    @Test
    void an_empty_robots_txt_allows_everything() throws Exception {
        try (RudeServer server = site(ok(""))) {
            assertThat(text(fetcher.fetch(server.at("/page"), Validators.NONE))).isEqualTo("page");
        }
    }

    @ParameterizedTest
    @CsvSource({"500, SERVER_ERROR, 600", "503, TOO_MANY, 3600", "429, TOO_MANY, 3600"})
    void while_robots_txt_cannot_be_read_nothing_is_allowed(int status, Kind kind, long seconds) throws Exception {
        String retryAfter = kind == Kind.TOO_MANY ? "Retry-After: 3600" : "X: y";
        try (RudeServer server = site(RudeServer.text("HTTP/1.1 " + status + " No", retryAfter, "", ""))) {
            FetchException failure = failure(fetcher, server.at("/page"));
            assertThat(failure.kind()).isEqualTo(kind);
            assertThat(failure.retryAfter()).hasSeconds(seconds);
            assertThat(failure)
                    .hasMessage(
                            "%s: not asked, because of %s: answered with status %d",
                            server.at("/page"), server.at("/robots.txt"), status);
            failure(fetcher, server.at("/other"));
            assertThat(server.requests).hasSize(1);

            now = now.plusSeconds(seconds);
            failure(fetcher, server.at("/other"));
            assertThat(server.requests).hasSize(2);
        }
    }

    @Test
    void robots_txt_is_read_once_a_day() throws Exception {
        try (RudeServer server = site(ok("User-agent: *\nDisallow: /private"))) {
            for (Duration later : new Duration[] {Duration.ZERO, Duration.ofHours(23), Duration.ofHours(1)}) {
                now = now.plus(later);
                fetcher.fetch(server.at("/page"), Validators.NONE);
            }
            assertThat(server.requests)
                    .filteredOn(request -> request.contains("robots.txt"))
                    .hasSize(2);
        }
    }

    @Test
    void a_redirect_leads_nowhere_that_robots_txt_forbids() throws Exception {
        try (RudeServer other = site(ok("User-agent: *\nDisallow: /"));
                RudeServer server = new RudeServer((request, out) -> out.write(
                        request.contains("robots.txt")
                                ? ok("")
                                : redirect(301, other.at("/page").toString())))) {
            FetchException failure = failure(fetcher, server.at("/"));
            assertThat(failure.kind()).isEqualTo(Kind.ROBOTS);
            assertThat(failure).hasMessageStartingWith(other.at("/page").toString());
            assertThat(other.requests).hasSize(1);
        }
    }

    @Test
    void a_robots_txt_of_wildcards_and_of_great_length_is_read_in_time() throws Exception {
        String rule = "Disallow: /" + "*a".repeat(500) + "*b$\n";
        try (RudeServer server = site(ok("User-agent: *\n" + rule.repeat(900)))) {
            URI address = server.at("/" + "a".repeat(8000));
            assertThat(text(fetcher.fetch(address, Validators.NONE))).isEqualTo("page");
        }
    }

    private static RudeServer site(byte[] robots) throws IOException {
        return new RudeServer(
                (request, out) -> out.write(request.startsWith("GET /robots.txt ") ? robots : ok("page")));
    }
}
