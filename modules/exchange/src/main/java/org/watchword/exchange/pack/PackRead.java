package org.watchword.exchange.pack;

import java.nio.file.Path;

/// What came of reading a pack.
public sealed interface PackRead {

    /// All of it lies unpacked in a folder, as its author signed it.
    record Whole(Manifest manifest, Path folder) implements PackRead {}

    /// Nothing of it is left on the disk.
    record Refused(PackFault fault) implements PackRead {}
}
