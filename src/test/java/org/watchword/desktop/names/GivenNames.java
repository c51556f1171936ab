package org.watchword.desktop.names;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.watchword.records.KeptName;
import org.watchword.records.PersonAt;
import org.watchword.session.PersonId;
import org.watchword.session.Personal;
import org.watchword.session.SessionId;

/// Names for the tests of their page.
final class GivenNames {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final Instant AT = Instant.parse("2025-10-01T09:00:00Z");

    private GivenNames() {}

    /// Somebody on a day of this session.
    ///
    /// @param forms how the name was written, the last form last
    static KeptName name(int session, LocalDate day, String... forms) {
        List<KeptName.Told> told = Arrays.stream(forms)
                .map(form -> new KeptName.Told(new Personal.Known(form, "Łódź Cars", "Driver"), AT, ZONE))
                .toList();
        PersonAt line = new PersonAt(session(session), new PersonId(uuid(forms[0] + session)));
        return kept(line, KeptName.Why.REGISTER, told, day, Optional.empty());
    }

    /// The same person with a certificate; as the holder alone when `why` says so.
    static KeptName holds(KeptName name, KeptName.Why why, LocalDate last) {
        return kept(name.line(), why, name.told(), name.day(), Optional.of(last));
    }

    private static KeptName kept(
            PersonAt line, KeptName.Why why, List<KeptName.Told> told, LocalDate day, Optional<LocalDate> last) {
        return new KeptName(line, why, told, day, "Taxi and private hire drivers", "Castle Hall", last);
    }

    static SessionId session(int number) {
        return new SessionId(uuid("session " + number));
    }

    static NamesFacts facts(KeptName... names) {
        return new NamesFacts(List.of(names), TODAY, 12);
    }

    /// Many people of one evening.
    static NamesFacts crowd(int people) {
        List<KeptName> names = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            names.add(name(1, TODAY.minusDays(1), "Ann Number " + number));
        }
        return new NamesFacts(names, TODAY, 12);
    }

    private static UUID uuid(String words) {
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
