package org.watchword.session;

/// To whom and where somebody is taken who needs more than a talk. For pupils it is settled before anybody
/// comes in.
///
/// It says who people are, so it is kept like a name in the register: apart, sealed, erasable, in no export.
public sealed interface Safeguarding {

    /// Longest of its texts, in characters.
    int LONGEST = 120;

    /// What was settled; for an audience of adults any of it may be empty.
    ///
    /// @param lead name of the safeguarding lead
    /// @param phone the lead's number, as it is dialled
    /// @param room where one can talk alone
    /// @param staff name of the member of staff who stays in the room
    record Named(String lead, String phone, String room, String staff) implements Safeguarding {

        /// Blanks around the words are not kept.
        public Named {
            lead = lead.strip();
            phone = phone.strip();
            room = room.strip();
            staff = staff.strip();
        }

        /// Whether nothing of it is known.
        public boolean empty() {
            return lead.isEmpty() && phone.isEmpty() && room.isEmpty() && staff.isEmpty();
        }

        @Override
        public boolean settled() {
            return !lead.isEmpty() && !phone.isEmpty() && !room.isEmpty() && !staff.isEmpty();
        }

        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Named[…]";
        }
    }

    /// It was settled, but who and where is not kept: an earlier version kept no more, a rehearsal needs no more,
    /// or the names have been forgotten on purpose.
    record Agreed() implements Safeguarding {
        @Override
        public boolean settled() {
            return true;
        }
    }

    /// Nothing was settled.
    record NotNamed() implements Safeguarding {
        @Override
        public boolean settled() {
            return false;
        }
    }

    /// Whether pupils may come in.
    boolean settled();

    /// What these words amount to: nothing when all are blank.
    static Safeguarding of(String lead, String phone, String room, String staff) {
        Named named = new Named(lead, phone, room, staff);
        return named.empty() ? new NotNamed() : named;
    }

    /// What is known when only this is: whether it was settled.
    static Safeguarding nameless(boolean settled) {
        return settled ? new Agreed() : new NotNamed();
    }
}
