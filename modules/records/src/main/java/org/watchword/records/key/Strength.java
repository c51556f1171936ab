package org.watchword.records.key;

/// How hard it is made to guess a passphrase: what Argon2id (RFC 9106) costs for each guess. It is written into the key
/// file, so that a later version of the program may choose more and still open what an earlier one locked.
///
/// @param memory in KiB, 8 for each lane to 1 GiB
/// @param passes over that memory, 1 to 64
/// @param lanes 1 to 16
public record Strength(int memory, int passes, int lanes) {

    /// The second choice of RFC 9106, section 4: 64 MiB, which every laptop has to spare.
    public static final Strength USUAL = new Strength(64 << 10, 3, 4);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 16;
    private static final int LEAST_MEMORY_OF_A_LANE = 8;

    /// @throws IllegalArgumentException outside the ranges: a damaged file must not make the laptop work for an hour
    public Strength {
        boolean lanesFit = lanes >= 1 && lanes <= MOST_LANES;
        boolean memoryFits = memory >= LEAST_MEMORY_OF_A_LANE * lanes && memory <= MOST_MEMORY;
        if (!lanesFit || !memoryFits || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("no such strength");
        }
    }
}
