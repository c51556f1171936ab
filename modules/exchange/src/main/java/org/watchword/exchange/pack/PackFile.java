package org.watchword.exchange.pack;

/// One file of a pack.
///
/// @param path inside the pack, with `/` on every system
/// @param size in bytes
/// @param sha256 of its bytes, in hex
public record PackFile(String path, long size, String sha256) {}
