package org.watchword.session.result;

/// What a trainer says of somebody and may take back.
public enum Said {
    /// Which parts were missed.
    PARTS,
    /// Whose licence it is.
    AUTHORITY
}
