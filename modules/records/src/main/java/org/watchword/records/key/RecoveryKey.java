package org.watchword.records.key;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.watchword.records.journal.Randomness;

/// The key that is printed and kept where the laptop is not: six groups of six characters, of which five are random and
/// the last one checks them, so that a slip of typing is found in its group and never taken for a wrong key.
///
/// The 23 characters are those that nobody mistakes for another, printed or written by hand. 23 is a prime, so that the
/// check (a sum with the weights 1 to 6) finds every single wrong character and every two that changed places. 30
/// random
/// characters are 135 bits.
public final class RecoveryKey implements Secret {

    /// How many groups there are.
    public static final int GROUPS = 6;

    static final String CHARACTERS = "ACDEFGHJKMNPRTVWXY34679";

    private static final int GROUP = 6;
    private static final int RANDOM_BYTES = 40;

    private final List<String> groups;

    private RecoveryKey(List<String> groups) {
        this.groups = List.copyOf(groups);
    }

    /// What came of typing one.
    public sealed interface Typed {

        /// It is whole and without a slip.
        record Whole(RecoveryKey key) implements Typed {}

        /// Something in this group is mistyped.
        ///
        /// @param group from 1
        record Slip(int group) implements Typed {}

        /// There are too few or too many characters.
        ///
        /// @param characters how many were typed, blanks and dashes left out
        record WrongLength(int characters) implements Typed {}
    }

    /// A new key that nobody has ever seen.
    static RecoveryKey random() {
        return new RecoveryKey(
                IntStream.range(0, GROUPS).mapToObj(RecoveryKey::randomGroup).toList());
    }

    /// Reads what was typed: capitals or not, with whatever blanks and dashes.
    public static Typed read(String typed) {
        String characters = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (characters.length() != GROUPS * GROUP) {
            return new Typed.WrongLength(characters.length());
        }
        List<String> groups = IntStream.range(0, GROUPS)
                .mapToObj(number -> characters.substring(number * GROUP, (number + 1) * GROUP))
                .toList();
        for (int number = 0; number < GROUPS; number++) {
            if (!holds(groups.get(number), number)) {
                return new Typed.Slip(number + 1);
            }
        }
        return new Typed.Whole(new RecoveryKey(groups));
    }

    /// The groups as they are printed.
    public List<String> groups() {
        return groups;
    }

    byte[] bytes() {
        return String.join("", groups).getBytes(StandardCharsets.US_ASCII);
    }

    private static String randomGroup(int number) {
        StringBuilder group = new StringBuilder();
        while (group.length() < GROUP - 1) {
            for (byte one : Randomness.bytes(RANDOM_BYTES)) {
                // 253 is 11 times 23: above it, some characters would come more often than others.
                int value = one & 0xFF;
                if (value < 253 && group.length() < GROUP - 1) {
                    group.append(CHARACTERS.charAt(value % CHARACTERS.length()));
                }
            }
        }
        for (int value = 0; value < CHARACTERS.length(); value++) {
            String whole = group.toString() + CHARACTERS.charAt(value);
            if (holds(whole, number)) {
                return whole;
            }
        }
        throw new IllegalStateException("one of 23 always fits, because 6 and 23 share no factor");
    }

    /// The number of the group is in its sum, so that groups that changed places are found too.
    private static boolean holds(String group, int number) {
        int sum = number;
        for (int at = 0; at < GROUP; at++) {
            int value = CHARACTERS.indexOf(group.charAt(at));
            if (value < 0) {
                return false;
            }
            sum += (at + 1) * value;
        }
        return sum % CHARACTERS.length() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecoveryKey that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /// It never reaches a log by accident.
    @Override
    public String toString() {
        return "RecoveryKey[…]";
    }
}
