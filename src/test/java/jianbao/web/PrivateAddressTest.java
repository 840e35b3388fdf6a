package jianbao.web;

import static jianbao.web.Fetchers.CLOCK;
import static jianbao.web.Fetchers.NAME;
import static jianbao.web.Fetchers.SMALL;
import static jianbao.web.Fetchers.failure;
import static jianbao.web.Fetchers.fetcher;
import static jianbao.web.Fetchers.text;
import static jianbao.web.RudeServer.ok;
import static jianbao.web.RudeServer.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import jianbao.web.FetchException.Kind;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody outside can make us ask a machine that only we can reach. */
@Timeout(30)
class PrivateAddressTest {
    private static final String REASON = ": a private or local address";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "LOCALHOST",
                "localhost.",
                "0",
                "0.0.0.0",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[0:0:0:0:0:ffff:7f00:0001]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "%31%32%37.0.0.1",
                "①②⑦.0.0.1"
            })
    void loopback_is_refused_however_it_is_written(String host) throws Exception {
        try (HttpFetcher fetcher = new HttpFetcher(SMALL, NAME, false, CLOCK);
                RudeServer server = everywhere()) {
            // Some forms are no host to java.net.URI, or to the resolver: it is enough that nobody is asked.
            FetchException failure = failure(fetcher, server.at("http", host, "/"));
            assertThat(failure.kind()).isIn(Kind.REFUSED_ADDRESS, Kind.NETWORK);
            assertThat(server.requests).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "[::ffff:127.0.0.1]", "[::1]", "127.1"})
    void the_reason_is_told(String host) throws Exception {
        try (HttpFetcher fetcher = new HttpFetcher(SMALL, NAME, false, CLOCK);
                RudeServer server = everywhere()) {
            assertThat(failure(fetcher, server.at("http", host, "/")))
                    .hasMessageEndingWith(REASON)
                    .extracting(FetchException::kind)
                    .isEqualTo(Kind.REFUSED_ADDRESS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data/", "https://10.0.0.1/", "http://[fd00:ec2::254]/"})
    void the_machines_of_a_network_of_ones_own_are_refused(URI address) {
        try (HttpFetcher fetcher = new HttpFetcher(SMALL, NAME, false, CLOCK)) {
            assertThat(failure(fetcher, address)).hasMessage(address + REASON);
        }
    }

    @Test
    void private_addresses_may_be_allowed() throws Exception {
        try (HttpFetcher fetcher = new HttpFetcher(SMALL, NAME, true, CLOCK);
                RudeServer server = everywhere()) {
            assertThat(text(fetcher.fetch(server.at("/"), Validators.NONE))).isEqualTo("inside");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:%d/", "//127.0.0.2:%d/", "http://[::1]:%d/"})
    void a_redirect_to_a_private_address_is_refused(String location) throws Exception {
        try (HttpFetcher fetcher = fetcher(SMALL);
                RudeServer inside = everywhere();
                RudeServer server = new RudeServer((request, out) -> out.write(
                        redirect(302, location.formatted(inside.at("/").getPort()))))) {
            assertThat(failure(fetcher, server.at("/")))
                    .hasMessageEndingWith(REASON)
                    .extracting(FetchException::kind)
                    .isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(inside.requests).isEmpty();
        }
    }

    @Test
    void a_name_that_changes_its_address_later_is_looked_at_again() throws Exception {
        AtomicInteger lookups = new AtomicInteger();
        Dns rebinding = host -> List.of(address("127.0.0." + lookups.incrementAndGet()));
        try (RudeServer server = everywhere();
                HttpFetcher fetcher = fetcher(SMALL, CLOCK, rebinding)) {
            URI address = server.at("http", "rebinding.example", "/");
            assertThat(text(fetcher.fetch(address, Validators.NONE))).isEqualTo("inside");
            assertThat(failure(fetcher, address)).hasMessage(address + REASON);
            assertThat(server.requests).hasSize(1);
        }
    }

    @Test
    void of_several_addresses_of_a_name_only_the_public_ones_are_asked() throws Exception {
        Dns both = host -> List.of(address("127.0.0.2"), address("127.0.0.1"));
        try (RudeServer server = everywhere();
                HttpFetcher fetcher = fetcher(SMALL, CLOCK, both)) {
            fetcher.fetch(server.at("http", "both.example", "/"), Validators.NONE);
            assertThat(server.requests).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/", "gopher://x/", "jar:http://x/!/", "//x/", "x"})
    void only_http_and_https_are_asked(URI address) {
        try (HttpFetcher fetcher = fetcher(SMALL)) {
            FetchException failure = failure(fetcher, address);
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(failure).hasMessageEndingWith(": not an address of http or https");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://127.0.0.1/",
                "data:text/html,x",
                "http://a\"b/",
                "http://a{b}/",
                "http://"
            })
    void a_redirect_to_something_else_is_refused(String location) throws Exception {
        try (HttpFetcher fetcher = fetcher(SMALL);
                RudeServer server = new RudeServer((request, out) -> out.write(redirect(301, location)))) {
            FetchException failure = failure(fetcher, server.at("/"));
            assertThat(failure.kind()).isEqualTo(Kind.REFUSED_ADDRESS);
            assertThat(failure)
                    .hasMessage("%s: leads to something that is not an address of http or https", server.at("/"));
        }
    }

    @Test
    void passwords_are_not_sent_and_not_told() throws Exception {
        try (HttpFetcher fetcher = fetcher(SMALL);
                RudeServer server = new RudeServer((request, out) -> out.write(ok("x")))) {
            assertThat(failure(fetcher, server.at("http", "user:secret@127.0.0.1", "/a?key=hidden")))
                    .hasMessage("%s?***: a user name or a password in an address is not sent", server.at("/a"))
                    .hasNoCause();
            assertThat(server.requests).isEmpty();
        }
    }

    private static RudeServer everywhere() throws IOException {
        return new RudeServer(new ServerSocket(0), (request, out) -> out.write(ok("inside")));
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }
}
