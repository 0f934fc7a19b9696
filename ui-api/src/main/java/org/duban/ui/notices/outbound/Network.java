package org.duban.ui.notices.outbound;

import java.net.InetAddress;

/** Addresses that begin with the same bits, as {@code 10.0.0.0/8}. */
record Network(InetAddress first, int bits) {

    private static final int BITS_OF_A_BYTE = 8;

    /**
     * The network written {@code text}; an address alone is one of itself.
     *
     * @throws IllegalArgumentException if it is none, or the address is not its first
     */
    static Network of(String text) {
        int slash = text.indexOf('/');
        InetAddress address = literal(slash < 0 ? text : text.substring(0, slash));
        int all = address.getAddress().length * BITS_OF_A_BYTE;
        int bits = slash < 0 ? all : Integer.parseInt(text.substring(slash + 1));
        if (bits < 0 || bits > all || !begins(address, bits)) {
            throw new IllegalArgumentException("No network: " + text);
        }
        return new Network(address, bits);
    }

    private static InetAddress literal(String text) {
        return HostName.literal(text.indexOf(':') < 0 ? text : "[" + text + "]")
                .orElseThrow(() -> new IllegalArgumentException("No address: " + text));
    }

    private static boolean begins(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int bit = bits; bit < bytes.length * BITS_OF_A_BYTE; bit++) {
            if (bit(bytes, bit) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code address} is in it. */
    boolean holds(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            if (bit(mine, bit) != bit(other, bit)) {
                return false;
            }
        }
        return true;
    }

    private static int bit(byte[] bytes, int n) {
        return (bytes[n / BITS_OF_A_BYTE] >> (BITS_OF_A_BYTE - 1 - n % BITS_OF_A_BYTE)) & 1;
    }
}
