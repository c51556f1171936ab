package org.watchword.desktop.home;

import java.time.LocalDate;

/// A session that was closed.
///
/// @param session how the session is known to the records
/// @param people how many were there
public record PastSession(String session, String deck, String venue, LocalDate date, int people) {}
