package org.watchword.records.register;

import java.time.Instant;
import org.watchword.session.Arrival;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// One person's line in the register of a session.
///
/// @param place order of arrival, from 1
public record PersonRow(int place, PersonId person, Personal personal, Arrival arrival, Instant arrivedAt) {}
