package org.watchword.records.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.watchword.session.PersonId;
import org.watchword.session.RoundId;
import org.watchword.session.RoundOutline;
import org.watchword.session.Safeguarding;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.SlideOutline;
import org.watchword.session.book.Action;
import org.watchword.session.book.ActionId;
import org.watchword.session.book.CommentId;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.Material;
import org.watchword.session.book.MaterialId;
import org.watchword.session.learned.Change;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.ListId;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How events look as JSON: the parts of the session's records by name, ids as plain text. Strict both ways, so
/// that a changed record shows in the tests and not in a trainer's lost history.
final class EventJson {

    private EventJson() {}

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addMixIn(PersonId.class, AsId.class)
                .addMixIn(SessionId.class, AsId.class)
                .addMixIn(EntryId.class, AsId.class)
                .addMixIn(MaterialId.class, AsId.class)
                .addMixIn(ActionId.class, AsId.class)
                .addMixIn(GivenOutId.class, AsId.class)
                .addMixIn(ListId.class, AsId.class)
                .addMixIn(Certificate.class, Expiring.class)
                .addMixIn(CommentId.class, AsId.class)
                .addMixIn(Entry.Programme.class, Programme.class)
                .addMixIn(Material.class, AtASession.class)
                .addMixIn(Action.class, AtASession.class)
                .addMixIn(GivenOut.class, Renewed.class)
                .addMixIn(Change.class, ChangeForm.Mixed.class)
                .addMixIn(RoundId.class, AsKey.class)
                .addMixIn(SlideOutline.class, Slide.class)
                .addMixIn(SessionSetup.class, Setup.class)
                .addMixIn(Safeguarding.class, WithoutNames.class)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
    }

    // Nothing of these is ever called: they show Jackson what the records have.

    /// A record that wraps a UUID.
    @SuppressWarnings("UnusedVariable")
    private abstract static class AsId {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsId(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    /// A record that wraps a key.
    @SuppressWarnings("UnusedVariable")
    private abstract static class AsKey {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsKey(String slideKey) {}

        @JsonValue
        abstract String slideKey();
    }

    /// A setup says `safeguardingAgreed`, as it did before there were names to it.
    private abstract static class Setup {
        @JsonProperty("safeguardingAgreed")
        abstract Safeguarding safeguarding();
    }

    /// Whether it was settled; who and where stands in the personal part.
    @SuppressWarnings("UnusedVariable")
    private abstract static class WithoutNames {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Safeguarding nameless(boolean settled) {
            return Safeguarding.nameless(settled);
        }

        @JsonValue
        abstract boolean settled();
    }

    /// A slide says `round` for the question it asks, and null when it asks none.
    private abstract static class Slide {
        @JsonProperty("round")
        abstract @Nullable RoundOutline roundOrNull();
    }

    /// A programme says `funder`, `from` and `to`, and null for what it does not have.
    private abstract static class Programme {
        @JsonProperty("funder")
        abstract @Nullable EntryId funderOrNull();

        @JsonProperty("from")
        abstract @Nullable LocalDate fromOrNull();

        @JsonProperty("to")
        abstract @Nullable LocalDate toOrNull();
    }

    /// What went somewhere says `renewed`, and null while its numbers are those that were printed.
    private abstract static class Renewed {
        @JsonProperty("renewed")
        abstract @Nullable LocalDate renewedOrNull();
    }

    /// A certificate says `expires`, and null where it counts for good.
    private abstract static class Expiring {
        @JsonProperty("expires")
        abstract @Nullable LocalDate expiresOrNull();
    }

    /// What may belong to a session says `session`, and null when it belongs to none.
    private abstract static class AtASession {
        @JsonProperty("session")
        abstract @Nullable SessionId sessionOrNull();
    }
}
