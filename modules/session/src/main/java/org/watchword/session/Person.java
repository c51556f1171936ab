package org.watchword.session;

import java.time.Instant;

/// One line of the register.
public record Person(PersonId id, Personal personal, Arrival arrival, Instant arrivedAt) {}
