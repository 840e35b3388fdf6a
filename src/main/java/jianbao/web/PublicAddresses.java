package jianbao.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The machines that anybody may ask, and none that only the operator's own network can reach, cloud metadata included.
 * After IANA's registries of special-purpose addresses for IPv4 and IPv6 (RFC 6890).
 */
final class PublicAddresses implements Predicate<InetAddress> {
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // behind a carrier's NAT
            "127.0.0.0/8", // loopback
            "168.63.129.16/32", // the host under Azure's machines
            "169.254.0.0/16", // link-local, and the metadata of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocol assignments
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays to IPv6
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocol assignments; Teredo, which holds an IPv4 address
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which holds an IPv4 address
            "3fff::/20"); // documentation

    // All else is not for everybody: loopback, mapped IPv4, unique-local, link-local, multicast, or not given out.
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    // DNS64 makes these up for networks without IPv4 (RFC 6052).
    private static final Network TRANSLATED = Network.of("64:ff9b::/96");

    @Override
    public boolean test(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (TRANSLATED.contains(address)) {
            return test(ipv4(Arrays.copyOfRange(bytes, 12, 16)));
        }
        return (bytes.length == 4 || GLOBAL_UNICAST.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }

    private static InetAddress ipv4(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("four bytes are an address", e);
        }
    }

    private static List<Network> networks(String... blocks) {
        return Stream.of(blocks).map(Network::of).toList();
    }
}
