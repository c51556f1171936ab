package org.watchword.desktop.passes;

import java.util.List;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.session.result.CorrectionReason;

/// What a trainer can ask of the page with the passes.
sealed interface PassesAsk {
    /// The people of another session.
    record Of(String session) implements PassesAsk {}

    /// The test of another authority.
    record For(String authority) implements PassesAsk {}

    /// Do something else here.
    record Go(Mode mode) implements PassesAsk {}

    /// Enter was pressed in a box of the paper that is marked.
    ///
    /// @param step which box
    record Type(Step step, Typed typed) implements PassesAsk {}

    /// What stands in the boxes. It is never logged: it names somebody.
    record Typed(String who, String code, String ticks, String language) {
        @Override
        public String toString() {
            return "Typed[…]";
        }
    }

    /// The result is right: keep it.
    record Confirm() implements PassesAsk {}

    /// It is not: look at what was typed again. Nothing was kept.
    record Again() implements PassesAsk {}

    /// Take back what was confirmed last.
    record Undo() implements PassesAsk {}

    /// Look at one person.
    ///
    /// @param line in the register
    record LookAt(int line) implements PassesAsk {}

    /// Something about a test that one person takes at this laptop.
    sealed interface AtTheLaptop extends PassesAsk {}

    /// Hand the laptop to the person that is looked at.
    ///
    /// @param moreTime whether this person gets the extra time
    record Hand(String language, boolean moreTime) implements AtTheLaptop {}

    /// Hand it back to the person whose test is not finished.
    record HandAgain() implements AtTheLaptop {}

    /// Give that person the extra time.
    record GiveMoreTime() implements AtTheLaptop {}

    /// End that test; nothing of it is kept.
    record EndTest() implements AtTheLaptop {}

    /// Something about the person that is looked at.
    sealed interface Change extends PassesAsk {}

    /// Keep the number of a badge.
    record Badge(String number) implements Change {
        @Override
        public String toString() {
            return "Badge[…]";
        }
    }

    /// Keep which parts were missed.
    record Missed(List<String> parts) implements Change {}

    /// It is the licence of another authority.
    record Belongs(String authority) implements Change {}

    /// Turn the outcome of a try round.
    record Correct(int attempt, CorrectionReason reason) implements Change {}

    /// Let a try count no longer.
    record Withdraw(int attempt, CorrectionReason reason) implements Change {}

    /// Papers, their key or certificates on paper or as a file.
    record Give(Thing thing, boolean onPaper, Pile pile) implements PassesAsk {}

    /// What can be given out.
    enum Thing {
        PAPERS,
        KEY,
        /// Of everybody who passed.
        CERTIFICATES,
        /// Of the person that is looked at.
        CERTIFICATE
    }

    /// How many papers, and which.
    record Pile(int attempt, String copies, boolean large, String language) {}

    /// Hand the list to the authority.
    record HandOver(String whom, String reason) implements PassesAsk {}

    /// The page is left.
    record Leave() implements PassesAsk {}

    /// To the pages where a session is prepared.
    record Home() implements PassesAsk {}
}
