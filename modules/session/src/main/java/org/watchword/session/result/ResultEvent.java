package org.watchword.session.result;

import java.time.LocalDate;
import java.util.List;
import org.watchword.session.PersonId;

/// Everything that can happen to results. Stored for ever, like the events of a session, and under the session; only
/// sums of questions stand elsewhere. None of them holds an answer or points, and none is tied to a phone or a slip.
public sealed interface ResultEvent {

    /// About one person of the register.
    sealed interface OfPerson extends ResultEvent {
        /// Who it is, as a line of the register.
        PersonId person();
    }

    /// What the trainer says of one person besides a test.
    sealed interface Word extends OfPerson {}

    /// What the authority wants beside the name. Only `badge` says it, and only it can be erased.
    record BadgeTold(PersonId person, PersonalWords badge) implements Word {}

    /// The trainer said which parts that must be attended somebody missed; the last time it was said holds.
    ///
    /// @param parts ids of training modules; none when the person attended them all
    record PartsMissed(PersonId person, List<String> parts) implements Word {
        public PartsMissed {
            parts = List.copyOf(parts);
        }
    }

    /// Whose licence somebody has or wants, in a session for drivers of several authorities.
    record AuthorityTold(PersonId person, String authority) implements Word {}

    /// What the trainer said of somebody is as if it had not been said.
    record WordTakenBack(PersonId person, Said what) implements Word {}

    /// A paper was marked, and whoever marked it confirmed the outcome.
    record PaperMarked(PersonId person, Taken taken) implements OfPerson {}

    /// A try has another outcome than was kept.
    record TryCorrected(PersonId person, String authority, int attempt, boolean passed, CorrectionReason reason)
            implements OfPerson {}

    /// A try counts no longer.
    record TryWithdrawn(PersonId person, String authority, int attempt, CorrectionReason reason) implements OfPerson {}

    /// A certificate has its number from now on; printing it again changes nothing.
    record CertificateIssued(PersonId person, Certificate certificate) implements OfPerson {}

    /// A certificate counts no longer.
    record CertificateWithdrawn(PersonId person, String number, CorrectionReason reason) implements OfPerson {}

    /// A list for an authority is about to leave; its lines follow.
    ///
    /// @param columns by the names that stand in the authority's file
    record ListIssued(ListId list, String authority, LocalDate day, List<String> columns) implements ResultEvent {
        public ListIssued {
            columns = List.copyOf(columns);
        }
    }

    /// One line of that list. Only `cells` says who it is, and only they can be erased.
    record LineIssued(ListId list, PersonId person, PersonalWords cells) implements OfPerson {}

    /// A session's names went, and this name did not go with them: a certificate of it still counts. Only `who` says
    /// it, and only it can be erased.
    ///
    /// @param person under whose line of the register the certificate stands
    /// @param line under which the name is forgotten, since the line of the register was forgotten before
    /// @param who the name, and the badge where one was told
    record HolderKept(PersonId person, PersonId line, PersonalWords who) implements OfPerson {}

    /// How questions fared over a whole sitting, without anybody's name. It belongs to no session.
    ///
    /// @param items by the question's id, in the order of the alphabet
    record ItemsSummed(String bank, int version, List<ItemSum> items) implements ResultEvent {
        public ItemsSummed {
            items = List.copyOf(items);
        }
    }
}
