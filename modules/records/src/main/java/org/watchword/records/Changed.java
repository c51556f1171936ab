package org.watchword.records;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.watchword.session.SessionId;

/// One change of the records, as the journal tells it. It names no person: the journal's personal parts are never
/// looked at for it, so that who was erased cannot come back by this way.
///
/// @param at when it was saved
/// @param zone the laptop's then
/// @param session which it belongs to; empty for the address book and for the records themselves
/// @param what was done
/// @param by whom, as far as the journal knows
/// @param number how many heads, hands, copies, names or minutes, or the number of the paper slip; 0 where nothing is
///     counted
/// @param about which entry of the address book, as it was called then or is called now; empty for anything else
public record Changed(
        Instant at, ZoneId zone, Optional<SessionId> session, What what, By by, int number, String about) {

    /// By whom something was done. A laptop has one trainer and nobody signs in, so more than this is not known.
    public enum By {
        /// Whoever was at this laptop: the trainer, or somebody who took their own entry back at once while it was
        /// turned
        /// round.
        LAPTOP,
        /// Somebody who came, at the laptop that was turned round.
        THEMSELVES,
        /// Whoever was at this laptop, from a numbered paper slip.
        SLIP,
        /// Nobody pressed anything for it.
        PROGRAM
    }

    /// What belongs together in a list of changes.
    public enum Group {
        SESSION,
        REGISTER,
        HEADS,
        ANSWERS,
        RESULTS,
        ADDRESSES,
        AFTERWARDS,
        NAMES,
        RECORDS
    }

    /// Everything that can be changed. What the wall showed is no change of the records, and when there was a break is
    /// told nowhere: it may have been for one person.
    public enum What {
        PREPARED(Group.SESSION),
        DOORS_OPENED(Group.SESSION),
        PRESENTING_STARTED(Group.SESSION),
        RESUMED(Group.SESSION),
        CLOSED(Group.SESSION),
        PUT_AWAY(Group.SESSION),
        TAKEN_BACK(Group.SESSION),
        END_MOVED(Group.SESSION),
        EXPECTED(Group.REGISTER),
        EXPECTATION_DROPPED(Group.REGISTER),
        ARRIVED(Group.REGISTER),
        EXPECTED_ARRIVED(Group.REGISTER),
        REMOVED(Group.REGISTER),
        SAID_LATE(Group.REGISTER),
        SAID_IN_TIME(Group.REGISTER),
        LEFT(Group.REGISTER),
        LEAVING_TAKEN_BACK(Group.REGISTER),
        CORRECTED(Group.REGISTER),
        LINES_JOINED(Group.REGISTER),
        LINES_PARTED(Group.REGISTER),
        UNDONE(Group.REGISTER),
        PEOPLE_COUNTED(Group.HEADS),
        PUPILS_COUNTED(Group.HEADS),
        STAFF_COUNTED(Group.HEADS),
        COUNT_UNDONE(Group.HEADS),
        ROUND_OPENED(Group.ANSWERS),
        HANDS_COUNTED(Group.ANSWERS),
        HANDS_DOUBTED(Group.ANSWERS),
        PHONES_COUNTED(Group.ANSWERS),
        ROUND_CLOSED(Group.ANSWERS),
        ROUND_REVEALED(Group.ANSWERS),
        ANSWERS_EXPLAINED(Group.ANSWERS),
        COUNTS_HIDDEN(Group.ANSWERS),
        COUNTS_SHOWN(Group.ANSWERS),
        BADGE_TOLD(Group.RESULTS),
        PARTS_MISSED(Group.RESULTS),
        AUTHORITY_TOLD(Group.RESULTS),
        WORD_TAKEN_BACK(Group.RESULTS),
        PAPER_MARKED(Group.RESULTS),
        TRY_CORRECTED(Group.RESULTS),
        TRY_WITHDRAWN(Group.RESULTS),
        CERTIFICATE_ISSUED(Group.RESULTS),
        CERTIFICATE_WITHDRAWN(Group.RESULTS),
        HOLDER_KEPT(Group.RESULTS),
        LIST_ISSUED(Group.RESULTS),
        ITEMS_SUMMED(Group.RESULTS),
        VENUE_KEPT(Group.ADDRESSES),
        ORGANISATION_KEPT(Group.ADDRESSES),
        FUNDER_KEPT(Group.ADDRESSES),
        PROGRAMME_KEPT(Group.ADDRESSES),
        ENTRY_PUT_AWAY(Group.ADDRESSES),
        ENTRIES_JOINED(Group.ADDRESSES),
        ENTRIES_PARTED(Group.ADDRESSES),
        MATERIAL_LEFT(Group.AFTERWARDS),
        MATERIAL_TAKEN_BACK(Group.AFTERWARDS),
        ACTION_PROMISED(Group.AFTERWARDS),
        ACTION_DONE(Group.AFTERWARDS),
        ACTION_TAKEN_BACK(Group.AFTERWARDS),
        FOLLOW_UP_DUE(Group.AFTERWARDS),
        FOLLOW_UP_DONE(Group.AFTERWARDS),
        FOLLOW_UP_TAKEN_BACK(Group.AFTERWARDS),
        CHANGE_COUNTED(Group.AFTERWARDS),
        LATER_COUNTED(Group.AFTERWARDS),
        PRINTS_GIVEN_OUT(Group.AFTERWARDS),
        NUMBERS_RENEWED(Group.AFTERWARDS),
        GIVING_TAKEN_BACK(Group.AFTERWARDS),
        REPORT_PUBLISHED(Group.AFTERWARDS),
        COLUMNS_CHOSEN(Group.ADDRESSES),
        COMMENT_APPROVED(Group.AFTERWARDS),
        COMMENT_TAKEN_BACK(Group.AFTERWARDS),
        NAMES_HANDED_OVER(Group.NAMES),
        PERSON_ERASED(Group.NAMES),
        NAMES_FORGOTTEN(Group.NAMES),
        RESTORED(Group.RECORDS),
        /// By a newer program, in a form that this one cannot read.
        UNKNOWN(Group.RECORDS);

        private final Group group;

        What(Group group) {
            this.group = group;
        }

        /// Where it belongs.
        public Group group() {
            return group;
        }
    }
}
