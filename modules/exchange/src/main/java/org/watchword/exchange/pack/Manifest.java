package org.watchword.exchange.pack;

import java.time.LocalDate;
import java.util.List;

/// What a pack says of itself, in its file `manifest.json`, which its author has signed.
///
/// @param id kebab-case; a pack with the same one is a newer or older form of this pack
/// @param version from 1; the highest one is in force
/// @param title for people
/// @param made the day
/// @param files all others, in the order of their paths
public record Manifest(String id, int version, String title, Author author, LocalDate made, List<PackFile> files) {

    /// The name of the file that it stands in.
    public static final String NAME = "manifest.json";

    /// The name of the file with the author's signature of it.
    static final String SIGNATURE = "manifest.sig";

    public Manifest {
        files = List.copyOf(files);
    }
}
