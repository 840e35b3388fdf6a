package jianbao.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/**
 * Sockets that look at the machine which they are about to connect to. Here and not in OkHttp's Dns, which is not asked
 * about hosts that look like an address ({@code 127.0.0.1}, {@code 2130706433}); nothing gets past a socket, whatever name,
 * redirect or second answer of a name server led to it.
 */
final class CheckedSockets extends SocketFactory {
    private final Predicate<InetAddress> allowed;

    CheckedSockets(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Socket createSocket() {
        return new CheckedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("OkHttp connects its sockets itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        return createSocket(host, port);
    }

    private final class CheckedSocket extends Socket {
        CheckedSocket() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            if (!(endpoint instanceof InetSocketAddress inet) || !allowed.test(inet.getAddress())) {
                throw new NotPublicException();
            }
            super.connect(endpoint, timeout);
        }
    }

    /** The machine is not one that anybody may ask. */
    static final class NotPublicException extends IOException {}
}
