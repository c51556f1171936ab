package org.watchword.records.event;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.Entry;
import org.watchword.records.journal.PersonalPart;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.result.ListId;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.ResultEvent.BadgeTold;
import org.watchword.session.result.ResultEvent.HolderKept;
import org.watchword.session.result.ResultEvent.LineIssued;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Turns what happens to results into what stands in the journal, and back. A badge and the lines of a list go into the
/// personal part and nowhere else.
public final class ResultCodec {

    /// Under which sums of questions stand where other events name their session.
    public static final SessionId QUESTIONS = new SessionId(new UUID(0, 2));

    private static final JsonMapper JSON = EventJson.mapper();
    private static final OlderForms FORMS = new OlderForms(List.of());

    private ResultCodec() {}

    /// Of whom something is told, without the words that say it.
    private record Someone(PersonId person) {}

    /// A line of a list without its cells.
    private record Line(ListId list, PersonId person) {}

    /// Whose certificate it is without the words that say it.
    private record Held(PersonId person, PersonId line) {}

    /// The event as it will be written.
    public static Draft encode(SessionId session, ResultEvent event, Instant at, ZoneId zone) {
        SessionId place = event instanceof ResultEvent.ItemsSummed ? QUESTIONS : session;
        String kind = ResultKind.of(event).word();
        return new Draft(place.value(), kind, FORMS.today(), at, zone.getId(), payload(event), personal(event));
    }

    private static String payload(ResultEvent event) {
        return JSON.writeValueAsString(
                switch (event) {
                    case BadgeTold(PersonId person, PersonalWords _) -> new Someone(person);
                    case LineIssued(ListId list, PersonId person, PersonalWords _) -> new Line(list, person);
                    case HolderKept(PersonId person, PersonId line, PersonalWords _) -> new Held(person, line);
                    default -> event;
                });
    }

    private static PersonalPart personal(ResultEvent event) {
        return switch (event) {
            case BadgeTold told -> words(told.badge());
            case LineIssued line -> words(line.cells());
            case HolderKept held -> words(held.who());
            default -> new PersonalPart.None();
        };
    }

    private static PersonalPart words(PersonalWords words) {
        return words instanceof PersonalWords.Known known
                ? PersonalPart.keep(JSON.writeValueAsString(known))
                : new PersonalPart.None();
    }

    /// Whether this program knows the kind and the form of an event; its contents are not looked at.
    public static boolean knows(Entry entry) {
        return kind(entry.draft()).isPresent();
    }

    /// What an event says, or empty when it is none of a result's or was written by a newer program.
    public static Optional<ResultEvent> decode(Entry entry) {
        return kind(entry.draft()).flatMap(kind -> read(kind, entry.draft()));
    }

    /// Under which line the personal part of an event is forgotten; empty when it has none.
    public static Optional<PersonId> named(Entry entry) {
        return decode(entry).flatMap(event -> switch (event) {
            case BadgeTold told -> Optional.of(told.person());
            case LineIssued line -> Optional.of(line.person());
            case HolderKept held -> Optional.of(held.line());
            default -> Optional.empty();
        });
    }

    private static Optional<ResultKind> kind(Draft draft) {
        return ResultKind.find(draft.kind()).filter(_ -> FORMS.reaches(draft.version()));
    }

    private static Optional<ResultEvent> read(ResultKind kind, Draft draft) {
        try {
            AsToday form = new AsToday(FORMS, draft);
            return Optional.of(
                    switch (kind) {
                        case BADGE_TOLD ->
                            new BadgeTold(form.payload(Someone.class).person(), words(form));
                        case LINE_ISSUED -> line(form.payload(Line.class), form);
                        case HOLDER_KEPT -> held(form.payload(Held.class), form);
                        default -> form.payload(kind.type());
                    });
        } catch (JacksonException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static ResultEvent line(Line line, AsToday form) {
        return new LineIssued(line.list(), line.person(), words(form));
    }

    private static ResultEvent held(Held held, AsToday form) {
        return new HolderKept(held.person(), held.line(), words(form));
    }

    private static PersonalWords words(AsToday form) {
        return form.personal(PersonalWords.Known.class)
                .<PersonalWords>map(known -> known)
                .orElseGet(PersonalWords.Erased::new);
    }
}
