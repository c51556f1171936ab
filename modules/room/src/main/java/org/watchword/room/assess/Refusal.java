package org.watchword.room.assess;

import java.time.LocalDate;
import java.util.List;
import org.watchword.records.Keeping;
import org.watchword.session.assess.PaperCode;
import org.watchword.session.assess.Ticked;

/// Why nothing was done. Nothing is lost by it; [RefusalWords] says it in a sentence with what to do.
public sealed interface Refusal {

    /// The laptop knows no such session.
    record NoSession() implements Refusal {}

    /// The doors of the session have not been opened.
    record NotBegun() implements Refusal {}

    /// Pupils are not tested.
    record Pupils() implements Refusal {}

    /// Only heads are counted in this session, so there is nobody to test.
    record HeadCountOnly() implements Refusal {}

    /// There is no file of this authority.
    ///
    /// @param known those that there are
    record NoAuthority(String id, List<String> known) implements Refusal {}

    /// The file of this authority, or its questions, cannot be used.
    ///
    /// @param why one sentence for each thing that is wrong, with its line where it has one
    record AuthorityBroken(String id, List<String> why) implements Refusal {}

    /// The authority's test belongs to other decks.
    record OtherDeck(String deck, List<String> decks) implements Refusal {}

    /// The rules or the questions were to be read again by this day, which has passed.
    record Expired(String id, LocalDate reviewBy) implements Refusal {}

    /// Nobody of that name or line stands in the register by name.
    record Nobody(String asked) implements Refusal {}

    /// Several lines have that name.
    record Several(String asked, List<Candidate> all) implements Refusal {
        public Several {
            all = List.copyOf(all);
        }
    }

    /// This is no code of a paper.
    record NoCode(String typed) implements Refusal {}

    /// The paper belongs to another session, another authority, or to rules or questions that have changed since.
    record OtherSet(PaperCode code) implements Refusal {}

    /// The paper is for the test of another authority in this session.
    ///
    /// @param authority what that one is called
    record PaperOfOther(PaperCode code, String authority) implements Refusal {}

    /// The person is tested for another authority.
    ///
    /// @param authority what that one is called
    record OtherAuthority(Candidate candidate, String authority) implements Refusal {}

    /// Papers for another authority were marked.
    record TakenForOther() implements Refusal {}

    /// The paper is of another try.
    record OtherTry(PaperCode code, int next) implements Refusal {}

    /// The authority does not allow this language.
    record Language(String language, List<String> allowed) implements Refusal {}

    /// The questions are not all there in this language, checked by a person.
    record NotWhole(String language) implements Refusal {}

    /// The line of ticks cannot be right.
    ///
    /// @param slip what is wrong; `question` which one, from 1, or how many answers were typed
    /// @param questions how many the paper has
    record Ticks(Ticked.Slip slip, int question, int questions) implements Refusal {}

    /// The person has passed.
    record PassedAlready() implements Refusal {}

    /// All tries are used.
    record TriesUsed(int tries) implements Refusal {}

    /// The person is taking the test at a screen just now.
    record BeingTaken() implements Refusal {}

    /// Nobody knows which parts this person attended: say it first.
    record PartsUnknown() implements Refusal {}

    /// There is no such try, or it has that outcome already.
    record NothingToCorrect() implements Refusal {}

    /// The authority wants no such number.
    record NoBadgeWanted() implements Refusal {}

    /// Somebody else of the session has that number.
    record BadgeTaken(Candidate other) implements Refusal {}

    /// The number is empty, too long or not a line of letters.
    record BadgeUnfit() implements Refusal {}

    /// Nobody has passed whose certificate could be made.
    record NothingToIssue() implements Refusal {}

    /// A rehearsal's people are made up: nothing of them leaves.
    record Rehearsal() implements Refusal {}

    /// The disk did not take it.
    record NotSaved(Keeping.Why why) implements Refusal {}
}
