package jianbao.web;

import static jianbao.web.FetchException.Kind.NETWORK;
import static jianbao.web.FetchException.Kind.REFUSED_ADDRESS;
import static jianbao.web.FetchException.Kind.SERVER_ERROR;
import static jianbao.web.FetchException.Kind.TIMEOUT;
import static jianbao.web.FetchException.Kind.TLS;
import static jianbao.web.FetchException.Kind.TOO_LARGE;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import jianbao.web.FetchException.Kind;
import okhttp3.HttpUrl;

/** What went wrong on the wire, in plain words. */
record Failure(Class<? extends Throwable> type, Kind kind, String why) {
    // The first that fits, in this order: the special before the general.
    private static final List<Failure> KNOWN = List.of(
            new Failure(CheckedSockets.NotPublicException.class, REFUSED_ADDRESS, "a private or local address"),
            new Failure(BoundedStream.TooLargeException.class, TOO_LARGE, "too large"),
            // Before the others: a call that is given up in time fails in whatever it was doing.
            new Failure(InterruptedIOException.class, TIMEOUT, "no complete answer in time"),
            new Failure(CertificateExpiredException.class, TLS, "its certificate has expired"),
            new Failure(SSLPeerUnverifiedException.class, TLS, "its certificate is for another host"),
            new Failure(CertificateException.class, TLS, "its certificate is not trusted"),
            new Failure(SSLException.class, TLS, "no encrypted connection can be made"),
            new Failure(UnknownHostException.class, NETWORK, "the host cannot be found"),
            new Failure(ConnectException.class, NETWORK, "nobody answers there"),
            new Failure(ZipException.class, SERVER_ERROR, "not packed as it says"),
            new Failure(ProtocolException.class, SERVER_ERROR, "the answer is broken HTTP"),
            new Failure(IOException.class, NETWORK, "the connection broke before the answer was complete"));

    static FetchException of(HttpUrl address, IOException fault) {
        Failure failure = KNOWN.stream()
                .filter(known -> causes(fault).anyMatch(known.type::isInstance))
                .findFirst()
                .orElseThrow();
        // The fault itself may quote whatever the server sent.
        String message = Shown.of(address) + ": " + failure.why;
        return new FetchException(failure.kind, message, Duration.ZERO, null);
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(10);
    }
}
