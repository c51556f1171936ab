package org.watchword.records.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.Arrival;
import org.watchword.session.Entered;
import org.watchword.session.Happened;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.Safeguarding;
import org.watchword.session.Safeguarding.Named;
import org.watchword.session.SessionEvent;
import org.watchword.session.SessionEvent.PersonArrived;
import org.watchword.session.SessionEvent.PersonCorrected;
import org.watchword.session.SessionEvent.PersonExpected;
import org.watchword.session.SessionEvent.SessionPrepared;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns what happens in a session into what stands in the journal, and back. Who somebody is goes into the
/// personal part and nowhere else.
public final class EventCodec {

    private static final JsonMapper JSON = EventJson.mapper();

    private EventCodec() {}

    /// An arrival without the words that say who it was.
    private record Arrived(PersonId person, Arrival arrival, Entered entered) {}

    /// Of whom something is told, without the words that say who it is.
    private record Someone(PersonId person) {}

    /// A session's personal part: whom to turn to.
    private record Whom(String lead, String phone, String room, String staff) {}

    /// The event as it will be written.
    public static Draft encode(SessionId session, Happened happened) {
        SessionEvent event = happened.event();
        EventKind kind = EventKind.of(event);
        Instant at = happened.at();
        String zone = happened.zone().getId();
        return new Draft(session.value(), kind.word(), kind.version(), at, zone, payload(event), personal(event));
    }

    private static String payload(SessionEvent event) {
        return JSON.writeValueAsString(
                switch (event) {
                    case PersonArrived(PersonId person, Arrival arrival, Entered entered, Personal _) ->
                        new Arrived(person, arrival, entered);
                    case PersonExpected(PersonId person, Personal _) -> new Someone(person);
                    case PersonCorrected(PersonId person, Personal _) -> new Someone(person);
                    default -> event;
                });
    }

    private static PersonalPart personal(SessionEvent event) {
        return switch (event) {
            case PersonArrived arrived -> who(arrived.personal());
            case PersonExpected expected -> who(expected.personal());
            case PersonCorrected corrected -> who(corrected.personal());
            case SessionPrepared(SessionSetup setup)
            when setup.safeguarding() instanceof Named(String lead, String phone, String room, String staff) ->
                PersonalPart.keep(JSON.writeValueAsString(new Whom(lead, phone, room, staff)));
            default -> new PersonalPart.None();
        };
    }

    private static PersonalPart who(Personal personal) {
        return personal instanceof Personal.Known known
                ? PersonalPart.keep(JSON.writeValueAsString(known))
                : new PersonalPart.None();
    }

    /// Whether this program knows the kind and the form of an event; its contents are not looked at.
    public static boolean knows(Entry entry) {
        return EventKind.find(entry.draft().kind())
                .filter(kind -> OlderForms.of(kind).reaches(entry.draft().version()))
                .isPresent();
    }

    /// What an event says, or empty when it is none of a session's or was written by a newer program.
    public static Optional<Happened> decode(Entry entry) {
        Draft draft = entry.draft();
        return EventKind.find(draft.kind())
                .filter(kind -> OlderForms.of(kind).reaches(draft.version()))
                .flatMap(kind -> read(kind, draft))
                .map(event -> new Happened(event, draft.at(), zone(draft.zone())));
    }

    private static Optional<SessionEvent> read(EventKind kind, Draft draft) {
        try {
            AsToday form = new AsToday(OlderForms.of(kind), draft);
            return Optional.of(
                    switch (kind) {
                        case PERSON_ARRIVED -> arrived(form.payload(Arrived.class), form);
                        case PERSON_EXPECTED ->
                            new PersonExpected(form.payload(Someone.class).person(), who(form));
                        case PERSON_CORRECTED ->
                            new PersonCorrected(form.payload(Someone.class).person(), who(form));
                        case SESSION_PREPARED -> prepared(form.payload(SessionPrepared.class), form);
                        default -> form.payload(kind.type());
                    });
        } catch (JacksonException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static SessionEvent arrived(Arrived arrived, AsToday form) {
        return new PersonArrived(arrived.person(), arrived.arrival(), arrived.entered(), who(form));
    }

    private static Personal who(AsToday form) {
        return form.personal(Personal.Known.class).<Personal>map(known -> known).orElseGet(Personal.Erased::new);
    }

    /// Without its personal part it is known whether safeguarding was settled, and no more.
    private static SessionEvent prepared(SessionPrepared prepared, AsToday form) {
        return form.personal(Whom.class)
                .map(whom -> Safeguarding.of(whom.lead(), whom.phone(), whom.room(), whom.staff()))
                .map(named -> new SessionPrepared(prepared.setup().with(named)))
                .orElse(prepared);
    }

    /// The zone of an event; UTC where this Java does not know it.
    public static ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknownToThisJava) {
            return ZoneOffset.UTC;
        }
    }
}
