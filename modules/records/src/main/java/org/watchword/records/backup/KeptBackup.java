package org.watchword.records.backup;

import java.util.Optional;

/// A backup as one chooses from a list of them.
///
/// @param contents what it says it holds; empty when it was made by an older program
public record KeptBackup(Backup backup, Optional<Contents> contents) {}
