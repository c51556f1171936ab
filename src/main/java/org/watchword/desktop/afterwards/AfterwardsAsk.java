package org.watchword.desktop.afterwards;

import java.time.LocalDate;
import org.watchword.session.book.ActionKind;

/// What a trainer can ask of the page for what follows a session.
sealed interface AfterwardsAsk {
    /// An action was done.
    ///
    /// @param number as it was typed
    record ActionDone(String action, String number) implements AfterwardsAsk {}

    /// People were asked.
    record FollowUpDone(String session, String asked, String replied) implements AfterwardsAsk {}

    /// An action was not promised after all.
    record TakeBackAction(String action) implements AfterwardsAsk {}

    /// Nobody will be asked after all.
    record TakeBackFollowUp(String session) implements AfterwardsAsk {}

    /// Something was not left after all.
    record TakeBackMaterial(String material) implements AfterwardsAsk {}

    /// Something was left.
    record NoteMaterial(String place, String print, String language, String copies) implements AfterwardsAsk {}

    /// Something was promised.
    record NoteAction(String organisation, ActionKind kind, String number, LocalDate due) implements AfterwardsAsk {}

    /// Ask the people of this session on a day.
    record NoteFollowUp(LocalDate due) implements AfterwardsAsk {}

    /// Somebody said this, and it may stand in reports.
    record ApproveComment(String words) implements AfterwardsAsk {}

    /// It may stand in no report after all.
    record TakeBackComment(String comment) implements AfterwardsAsk {}

    /// As it was before the last change.
    record Undo() implements AfterwardsAsk {}

    /// To the address book.
    record Addresses() implements AfterwardsAsk {}
}
