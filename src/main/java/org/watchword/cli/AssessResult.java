package org.watchword.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.CandidateFound;
import org.watchword.room.assess.Done;
import org.watchword.room.assess.Everybody;
import org.watchword.room.assess.RefusalWords;
import org.watchword.session.result.CorrectionReason;

/// `watchword assess result`: how everybody stands, or one person, whose result may be put right.
final class AssessResult {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessResult(Console console) {
        this.console = console;
    }

    /// Tells it, after it was put right.
    ///
    /// @return 0 when it was told; 1 when somebody was not found or a change was refused
    int tell(Places places, AssessAt at, Optional<String> who, AssessChange change) {
        return new Rooms(console, texts)
                .work(
                        places,
                        room -> at.work(console, texts, room, desk -> {
                            if (who.isEmpty()) {
                                return change.changes().isEmpty() ? all(desk) : everybody(desk, change.changes());
                            }
                            return switch (desk.find(who.get())) {
                                case CandidateFound.Refused refused -> console.refuse(RefusalWords.of(refused.why()));
                                case CandidateFound.Found found -> one(desk, found.candidate(), change);
                            };
                        }));
    }

    /// What can be said of everybody with one call.
    private int everybody(AssessDesk desk, List<AssessChange.Change> changes) throws IOException {
        if (changes.size() > 1) {
            return console.refuse(texts.get(AssessWord.ONE_AT_A_TIME));
        }
        Everybody all = desk.everybody();
        return switch (changes.getFirst()) {
            case AssessChange.Missed(List<String> parts) when parts.isEmpty() -> said(all.attendedAll());
            case AssessChange.Unsaid _ -> said(all.takeBack(all.attended()));
            case AssessChange.Belongs(String authority)
            when authority.equals(desk.authority().id()) -> said(all.belongHere());
            default -> console.refuse(texts.get(AssessWord.ONE_AT_A_TIME));
        };
    }

    private int said(Everybody.Saying saying) {
        return switch (saying) {
            case Everybody.Refused(var why) -> console.refuse(RefusalWords.of(why));
            case Everybody.Kept kept -> {
                console.say(texts.get(AssessWord.SAID_OF, kept.people().size()));
                kept.left().forEach(each -> console.say(texts.get(AssessWord.SAY_ALONE, RefusalWords.told(each))));
                yield 0;
            }
        };
    }

    private int all(AssessDesk desk) throws IOException {
        desk.people().forEach(this::tell);
        return 0;
    }

    private int one(AssessDesk desk, Candidate candidate, AssessChange change) throws IOException {
        Candidate now = candidate;
        for (AssessChange.Change each : change.changes()) {
            boolean needsReason = each instanceof AssessChange.Correct || each instanceof AssessChange.TakeBack;
            if (needsReason && change.why().isEmpty()) {
                return console.refuse(texts.get(AssessWord.NO_REASON));
            }
            Done done = changed(desk, now, each, change.why().orElse(CorrectionReason.TYPED_WRONGLY));
            if (done instanceof Done.Refused refused) {
                return console.refuse(RefusalWords.of(refused.why()));
            }
            if (done instanceof Done.Kept kept) {
                now = kept.candidate();
            }
        }
        tell(now);
        return 0;
    }

    private static Done changed(AssessDesk desk, Candidate who, AssessChange.Change change, CorrectionReason why)
            throws IOException {
        return switch (change) {
            case AssessChange.Badge(String number) -> desk.badge(who.id(), number);
            case AssessChange.Missed(List<String> parts) -> desk.missed(who.id(), parts);
            case AssessChange.Unsaid _ -> desk.unsaid(who.id());
            case AssessChange.Belongs(String authority) -> desk.belongs(who.id(), authority);
            case AssessChange.Correct(int attempt, boolean passed) -> desk.correct(who.id(), attempt, passed, why);
            case AssessChange.TakeBack(int attempt) -> desk.withdraw(who.id(), attempt, why);
        };
    }

    private void tell(Candidate candidate) {
        StringBuilder said = new StringBuilder(RefusalWords.told(candidate)).append(": ");
        said.append(stands(candidate));
        candidate.badge().ifPresent(badge -> said.append(' ').append(texts.get(AssessWord.BADGE, badge)));
        candidate
                .certificate()
                .ifPresent(each -> said.append(' ').append(texts.get(AssessWord.CERTIFICATE, each.number())));
        console.say(said.toString());
    }

    private String stands(Candidate candidate) {
        return switch (candidate.standing()) {
            case NOT_YET_TAKEN -> texts.get(AssessWord.STANDS_NOT_YET_TAKEN);
            case NOT_YET -> texts.get(AssessWord.STANDS_NOT_YET, candidate.left());
            case TRIES_USED -> texts.get(AssessWord.STANDS_TRIES_USED);
            case PART_MISSED ->
                texts.get(
                        AssessWord.STANDS_PART_MISSED,
                        String.join(", ", candidate.missed().orElse(List.of())));
            case PASSED -> texts.get(AssessWord.STANDS_PASSED);
        };
    }
}
