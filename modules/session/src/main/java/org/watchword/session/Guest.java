package org.watchword.session;

/// Somebody who is expected. When they come they keep their id, so that whoever is forgotten is forgotten in both.
public record Guest(PersonId id, Personal personal) {}
