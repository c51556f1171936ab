package org.watchword.exchange.pack;

/// Who made a pack: what they call themselves, and the key by which they are known again. The name proves nothing; the
/// key's words do, once somebody has read them out over the telephone.
public record Author(String name, AuthorKey key) {}
