package org.watchword.desktop.present.state;

import java.time.Instant;
import java.time.ZoneId;
import org.watchword.content.deck.DeckPlan;
import org.watchword.session.SessionState;

/// Everything that the presenter's window is worked out from.
///
/// @param plan the very deck whose outline the session carries
/// @param now this moment; clocks and pace are told for it
/// @param zone the laptop's
public record PresentFacts(SessionState state, DeckPlan plan, Laptop laptop, Instant now, ZoneId zone) {}
