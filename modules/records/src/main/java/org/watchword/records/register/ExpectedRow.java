package org.watchword.records.register;

import org.watchword.session.PersonId;
import org.watchword.session.Personal;

/// Somebody who was expected at a session and has not come.
///
/// @param place on the list, from 1
public record ExpectedRow(int place, PersonId person, Personal personal) {}
