package org.watchword.session;

/// How many people of one organisation came to a session, once nobody is kept by name.
///
/// @param people at least 1
public record FromOrganisation(String organisation, int people) {}
