package org.watchword.records.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Randomness that nobody can guess, for keys, salts and ids.
public final class Randomness {

    private static final SecureRandom SOURCE = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Randomness() {}

    /// So many random bytes.
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        SOURCE.nextBytes(bytes);
        return bytes;
    }

    /// A UUID of version 7 (RFC 9562): milliseconds first, so that ids sort as they were made.
    static UUID eventId(Instant at) {
        long high = (at.toEpochMilli() << 16) | VERSION_7 | (SOURCE.nextLong() & 0xFFFL);
        long low = VARIANT | (SOURCE.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
