package org.watchword.content.authority;

/// What may stand in a column of an authority's list. There is none for arriving and leaving, none for points and
/// none for answers: an authority hears whether somebody passed.
public enum ListColumn {
    NAME,
    /// What the authority calls it stands in [Authority#badge()].
    BADGE,
    ORGANISATION,
    /// Passed, or not yet.
    RESULT,
    DATE,
    TRIES,
    /// Parts that must be attended and were not.
    MISSED,
    LANGUAGE,
    EXPIRES,
    /// The number of the certificate.
    CERTIFICATE
}
