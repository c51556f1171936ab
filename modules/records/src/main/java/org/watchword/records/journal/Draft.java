package org.watchword.records.journal;

import java.nio.charset.StandardCharsets;
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
        UUID session, String kind, int version, Instant at, String zone, String payload, PersonalPart personal) {

    /// Takes texts as the journal will keep them, so that what follows the journal at once and what is read from it
    /// later are the same.
    public Draft {
        payload = asKept(payload);
    }

    /// Half of a pair of surrogates is no letter and has no bytes; the journal keeps a question mark for it.
    static String asKept(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
