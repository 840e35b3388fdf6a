package jianbao.web;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses, such as {@code 10.0.0.0/8}. */
record Network(BigInteger prefix, int length, int width) {
    static Network of(String cidr) {
        String[] parts = cidr.split("/", 2);
        try {
            // A literal: nothing is looked up.
            byte[] first = InetAddress.getAllByName(parts[0])[0].getAddress();
            int length = Integer.parseInt(parts[1]);
            int width = first.length * Byte.SIZE;
            return new Network(new BigInteger(1, first).shiftRight(width - length), length, width);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * Byte.SIZE == width
                && new BigInteger(1, bytes).shiftRight(width - length).equals(prefix);
    }
}
