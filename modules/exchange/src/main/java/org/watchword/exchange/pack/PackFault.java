package org.watchword.exchange.pack;

/// Why a pack is not opened.
///
/// @param at the file in it, or the part of its manifest; a stranger wrote it, so it is shown as text and never used
public record PackFault(Kind kind, String at) {

    private static final int LONGEST = 160;

    public PackFault {
        String seen = at.replaceAll("\\p{C}", "?");
        at = seen.length() > LONGEST ? seen.substring(0, LONGEST) + "…" : seen;
    }

    /// What may be wrong.
    public enum Kind {
        /// It is another sort of file.
        NOT_A_PACK,
        /// It breaks off, or a part of it cannot be read.
        DAMAGED,
        /// More than [PackReader#MOST_FILES].
        TOO_MANY_FILES,
        /// More than [PackReader#MOST_BYTES] once unpacked.
        TOO_LARGE,
        /// A small file that unpacks to a very large one.
        BOMB,
        /// It asks for a password.
        ENCRYPTED,
        /// A link to somewhere else.
        LINK,
        /// A name that leaves its folder, that some system cannot keep, or that no library has.
        NAME,
        /// Two names that are one on some systems.
        SAME_NAME,
        /// Nothing says what is in it.
        NO_MANIFEST,
        /// What it says of itself cannot be read.
        MANIFEST_DAMAGED,
        /// Made by a newer program.
        FROM_THE_FUTURE,
        /// Its manifest was not signed by the key in it.
        WRONG_SIGNATURE,
        /// Listed, and not there.
        MISSING,
        /// There, and not listed.
        UNLISTED,
        /// Other bytes than its author packed.
        WRONG_HASH,
        /// A drawing that runs or fetches something, or a picture too large to be drawn.
        UNSAFE_PICTURE,
        /// It cannot be used beside what is here.
        CONTENT
    }
}
