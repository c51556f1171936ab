package org.watchword.room.assess;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.watchword.records.Keeping;
import org.watchword.room.Room;
import org.watchword.session.PersonId;
import org.watchword.session.SessionId;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperVersion;

/// The tests that are being taken at screens, whoever holds the screen. There is one for a [Room], so that nobody takes
/// one test twice at a time.
///
/// Safe for use by several threads. Reads the journal and the disk: not for a window's thread.
public final class Takings {

    private final UnderWay underWay;
    private final RandomGenerator chance;
    private final Map<PersonId, AssessDesk> people = new HashMap<>();
    private final Set<AssessDesk> leaving = new HashSet<>();

    /// @param chance draws which of the four orders somebody gets
    public Takings(Room room, RandomGenerator chance) {
        underWay = new UnderWay(room.records().beside(UnderWay.FOLDER));
        this.chance = chance;
    }

    /// Begins somebody's next try. All that would stand against keeping the outcome is said now and not afterwards.
    ///
    /// @param language in which it is to be taken
    /// @throws IOException when the journal cannot be read
    public synchronized TakingStart begin(AssessDesk desk, PersonId person, String language) throws IOException {
        Roll roll = desk.roll();
        Optional<Candidate> candidate = roll.find(person);
        if (candidate.isEmpty()) {
            return new TakingStart.Refused(new Refusal.Nobody(""));
        }
        Optional<Refusal> against = against(desk, candidate.get(), language);
        if (against.isPresent()) {
            return new TakingStart.Refused(against.get());
        }
        try {
            underWay.begin(desk.session());
        } catch (IOException _) {
            return new TakingStart.Refused(new Refusal.NotSaved(Keeping.Why.DISK_FAILED));
        }
        people.put(person, desk);
        int attempt = roll.kept(person).nextAttempt(desk.authority().id());
        Paper paper = desk.papers().paper(version(), attempt, language);
        TakingTime time = new TakingTime(desk.room().clock(), desk.authority());
        return new TakingStart.Begun(
                new Taking(desk, new Taking.Handed(candidate.get(), paper, language), time, () -> over(desk, person)));
    }

    private Optional<Refusal> against(AssessDesk desk, Candidate candidate, String language) {
        return desk.closed()
                .or(() -> desk.against(language))
                .or(() -> desk.against(candidate))
                .or(() -> candidate.missed().isEmpty() ? Optional.of(new Refusal.PartsUnknown()) : Optional.empty())
                .or(() ->
                        people.containsKey(candidate.id()) ? Optional.of(new Refusal.BeingTaken()) : Optional.empty());
    }

    private PaperVersion version() {
        PaperVersion[] all = PaperVersion.values();
        return all[chance.nextInt(all.length)];
    }

    private synchronized void over(AssessDesk desk, PersonId person) {
        people.remove(person);
        underWay.end(desk.session());
        if (leaving.contains(desk)) {
            leave(desk);
        }
    }

    /// Finishes the sitting of a desk ([AssessDesk#finish]) as soon as nobody takes a test of it any more, which may be
    /// now.
    public synchronized void leave(AssessDesk desk) {
        leaving.add(desk);
        if (!people.containsValue(desk)) {
            leaving.remove(desk);
            desk.finish();
        }
    }

    /// Whether the program once ended in the middle of a test of this session. Nothing of that test was kept, and no
    /// try is used by it. It is said once: asked again, it is no longer known.
    public synchronized boolean wasCutShort(SessionId session) {
        return underWay.wasCutShort(session);
    }
}
