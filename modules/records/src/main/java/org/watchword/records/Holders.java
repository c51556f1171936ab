package org.watchword.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.watchword.session.PersonId;
import org.watchword.session.Register;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.PersonalWords;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Results;

/// Whose name stays when the names of a session go: whoever holds a certificate that counts on that day. The name and
/// the badge stay, and nothing else that was written down about the person.
record Holders(Register register, Results results, LocalDate today) {

    /// What is to be written before the names go.
    List<ResultEvent> kept() {
        List<ResultEvent> kept = new ArrayList<>();
        results.people().forEach((person, results) -> {
            if (stays(results)) {
                register.called(person)
                        .ifPresent(name -> kept.add(new ResultEvent.HolderKept(
                                person, new PersonId(UUID.randomUUID()), words(name, person, results))));
            }
        });
        return kept;
    }

    private boolean stays(PersonResults results) {
        return results.holder().isEmpty()
                && results.counts().filter(last -> !last.isBefore(today)).isPresent();
    }

    private PersonalWords words(String name, PersonId person, PersonResults own) {
        Stream<String> badge = Stream.concat(
                        own.badge().stream(),
                        register.lines(person).stream().flatMap(line -> results.of(line).badge().stream()))
                .limit(1);
        return new PersonalWords.Known(Stream.concat(Stream.of(name), badge).toList());
    }
}
