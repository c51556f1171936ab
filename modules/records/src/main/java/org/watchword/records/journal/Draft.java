package org.watchword.records.journal;

import java.time.Instant;
import java.util.UUID;

/// An event about to be written: what happened, before the journal has given it a place.
///
/// @param session the session it belongs to
/// @param kind what sort of event, as a word that never changes
/// @param version of the payload's form, from 1
/// @param at when it happened
/// @param zone the trainer's time zone then, as an IANA name
/// @param payload JSON without any personal detail
/// @param personal what it says about a person
public record Draft(
        UUID session, String kind, int version, Instant at, String zone, String payload, PersonalPart personal) {}
