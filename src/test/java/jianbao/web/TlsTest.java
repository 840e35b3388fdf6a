package jianbao.web;

import static jianbao.web.Fetchers.SMALL;
import static jianbao.web.Fetchers.failure;
import static jianbao.web.Fetchers.fetcher;
import static jianbao.web.RudeServer.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import jianbao.web.FetchException.Kind;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class TlsTest {
    private static final HttpUrl ADDRESS = HttpUrl.get("https://example.org/feed");

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted(@TempDir Path folder) throws Exception {
        try (RudeServer server = new RudeServer(selfSigned(folder), (request, out) -> out.write(ok("x")));
                HttpFetcher fetcher = fetcher(SMALL)) {
            FetchException failure = failure(fetcher, server.at("https", "127.0.0.1", "/"));
            assertThat(failure.kind()).isEqualTo(Kind.TLS);
            assertThat(failure).hasMessageEndingWith(": its certificate is not trusted");
            assertThat(server.requests).isEmpty();
        }
    }

    @Test
    void a_server_that_speaks_in_the_clear_is_not_encrypted() throws Exception {
        try (RudeServer server = RudeServer.saying("HTTP/1.1 400 Bad Request", "", "");
                HttpFetcher fetcher = fetcher(SMALL)) {
            FetchException failure = failure(fetcher, server.at("https", "127.0.0.1", "/"));
            assertThat(failure.kind()).isEqualTo(Kind.TLS);
            assertThat(failure).hasMessageEndingWith(": no encrypted connection can be made");
        }
    }

    @Test
    void every_fault_of_a_certificate_has_its_own_words() {
        assertThat(failureBy(new CertificateExpiredException())).endsWith(": its certificate has expired");
        assertThat(failureBy(new CertificateException())).endsWith(": its certificate is not trusted");
        assertThat(failureBy(new SocketException())).endsWith(": no encrypted connection can be made");
        assertThat(Failure.of(ADDRESS, new SSLPeerUnverifiedException("")))
                .hasMessage("https://example.org/feed: its certificate is for another host");
    }

    private static String failureBy(Exception cause) {
        IOException fault = new SSLHandshakeException("PKIX");
        fault.initCause(new IllegalStateException(cause));
        return String.valueOf(Failure.of(ADDRESS, fault).getMessage());
    }

    private static ServerSocket selfSigned(Path folder) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys(folder))) {
            store.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    }

    /** Made by the JDK's own tool, so that no private key is kept anywhere. */
    private static Path keys(Path folder) throws Exception {
        Path keys = folder.resolve("keys.p12");
        String arguments =
                "-genkeypair -alias a -keyalg EC -dname CN=127.0.0.1 -ext san=ip:127.0.0.1 -storepass changeit";
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder((tool + " " + arguments + " -keystore " + keys).split(" "))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return keys;
    }
}
