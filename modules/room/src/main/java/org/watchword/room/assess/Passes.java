package org.watchword.room.assess;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.watchword.answers.seat.WordPair;
import org.watchword.content.text.LocalText;
import org.watchword.print.PassSheet;
import org.watchword.records.Noted;
import org.watchword.session.PersonId;
import org.watchword.session.result.AllResults;
import org.watchword.session.result.Certificate;
import org.watchword.session.result.CertificateNumber;
import org.watchword.session.result.ResultEvent;
import org.watchword.session.result.Taken;

/// Certificates of those who passed and attended every part. A number is on the disk before anything is printed, and
/// printing again takes the same one.
///
/// @param chance from which numbers and words are drawn
public record Passes(AssessDesk desk, RandomGenerator chance) {

    private static final String ENGLISH = "en";

    /// What came of it.
    public sealed interface Issuing {}

    /// They may be printed.
    ///
    /// @param without those who were asked for and have none, since they did not pass or missed a part
    public record Issued(PassSheet sheet, List<Candidate> without) implements Issuing {
        public Issued {
            without = List.copyOf(without);
        }
    }

    /// None may be printed.
    public record Refused(Refusal why) implements Issuing {}

    /// With numbers that nobody can guess.
    public Passes(AssessDesk desk) {
        this(desk, new SecureRandom());
    }

    /// For everybody who passed, in the order of the alphabet.
    ///
    /// @throws IOException when the journal cannot be read
    public Issuing all() throws IOException {
        return of(desk.people().stream()
                .filter(each -> each.standing() == Standing.PASSED)
                .map(Candidate::id)
                .toList());
    }

    /// For these people, in the order of the alphabet; those who have one get the same again.
    ///
    /// @throws IOException when the journal cannot be read
    public Issuing of(Collection<PersonId> people) throws IOException {
        if (desk.state().setup().rehearsal()) {
            return new Refused(new Refusal.Rehearsal());
        }
        Roll roll = desk.roll();
        List<Candidate> wished =
                roll.all().stream().filter(each -> people.contains(each.id())).toList();
        List<Candidate> passed = wished.stream()
                .filter(each -> each.standing() == Standing.PASSED)
                .toList();
        if (passed.isEmpty()) {
            return new Refused(new Refusal.NothingToIssue());
        }
        return switch (desk.keep(numbered(roll, passed))) {
            case Noted.NotKept(var why) -> new Refused(new Refusal.NotSaved(why));
            case Noted.Refused(var reason) ->
                new Refused(Corrections.refusal(reason, roll, passed.getFirst().id(), List.of()));
            case Noted.Kept _ ->
                new Issued(
                        sheet(passed.stream().map(Candidate::id).toList()),
                        wished.stream()
                                .filter(each -> each.standing() != Standing.PASSED)
                                .toList());
        };
    }

    /// A certificate for each who has none yet.
    private List<ResultEvent> numbered(Roll roll, List<Candidate> passed) {
        AllResults all = desk.room().records().results().all();
        Set<String> taken = new HashSet<>();
        List<ResultEvent> events = new ArrayList<>();
        for (Candidate candidate : passed) {
            if (candidate.certificate().isEmpty()) {
                String id = desk.authority().id();
                PersonId holder =
                        roll.holder(candidate.id(), kept -> kept.passed(id).isPresent());
                String number = Stream.generate(() -> CertificateNumber.draw(desk.today(), chance))
                        .filter(drawn -> all.certificate(drawn).isEmpty() && taken.add(drawn))
                        .findFirst()
                        .orElseThrow();
                events.add(new ResultEvent.CertificateIssued(
                        holder, certificate(number, candidate.passed().orElseThrow())));
            }
        }
        return events;
    }

    private Certificate certificate(String number, Taken pass) {
        LocalDate day = pass.day();
        List<String> things = WordPair.things();
        String words = things.get(chance.nextInt(things.size())) + " " + things.get(chance.nextInt(things.size()));
        return new Certificate(
                number,
                words,
                pass.authority(),
                day,
                desk.today(),
                desk.authority().expires(day).orElse(null));
    }

    private PassSheet sheet(List<PersonId> people) throws IOException {
        List<PassSheet.Pass> passes = desk.people().stream()
                .filter(each -> people.contains(each.id()))
                .sorted((one, other) -> String.CASE_INSENSITIVE_ORDER.compare(
                        one.who().name(), other.who().name()))
                .flatMap(each -> each.certificate().stream()
                        .map(certificate -> new PassSheet.Pass(
                                each.who().name(),
                                certificate.passed(),
                                certificate.expires(),
                                certificate.number(),
                                certificate.words())))
                .toList();
        return new PassSheet(
                english(desk.authority().certificate().says()),
                desk.authority().certificate().signedBy().stream()
                        .map(Passes::english)
                        .toList(),
                passes);
    }

    static String english(LocalText text) {
        return text.in(ENGLISH, ENGLISH);
    }
}
