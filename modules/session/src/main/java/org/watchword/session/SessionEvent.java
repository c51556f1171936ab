package org.watchword.session;

import java.util.List;

/// Everything that can happen in a session. A session *is* the list of these, in order: what is on the screen,
/// in the register and in the funder's file is worked out from them and from nothing else.
///
/// An event holds no time of its own (see [Happened]), and nobody's single answer: a show of hands is a total.
/// Stored events are read for ever, so a kind is never renamed, and never changed in meaning.
public sealed interface SessionEvent {

    /// How the session goes from prepared to closed.
    sealed interface Course extends SessionEvent {}

    /// Who is in the room.
    sealed interface Attendance extends SessionEvent {}

    /// What is on the screen.
    sealed interface Showing extends SessionEvent {}

    /// Questions and hands.
    sealed interface Asking extends SessionEvent {}

    // The course

    /// The first event of every session. It carries the deck's outline, so that no library is needed to replay.
    record SessionPrepared(SessionSetup setup) implements Course {}

    /// From now on people are let in and counted, until the session closes.
    record DoorsOpened() implements Course {}

    /// The trainer began; always followed by the first [SlideShown].
    record PresentingStarted() implements Course {}

    /// The program was opened again after it had stopped in the middle. Where everything stood is where it goes on;
    /// the time in between belongs to no slide.
    record SessionResumed() implements Course {}

    /// The last event of every finished session.
    record SessionClosed() implements Course {}

    // The register

    /// Somebody is on the list of those who will come. Only `personal` says who it is, and only it can be erased.
    record PersonExpected(PersonId person, Personal personal) implements Attendance {}

    /// Somebody who has not come is no longer on that list.
    record ExpectationDropped(PersonId person) implements Attendance {}

    /// Somebody came in and gave a name. Only `personal` says who it was, and only it can be erased.
    record PersonArrived(PersonId person, Arrival arrival, Entered entered, Personal personal) implements Attendance {

        /// Somebody who came in through the door.
        public PersonArrived(PersonId person, Arrival arrival, Personal personal) {
            this(person, arrival, Entered.AT_THE_DOOR, personal);
        }
    }

    /// Somebody came in who was expected; who it is stands in [PersonExpected].
    record ExpectedArrived(PersonId person, Arrival arrival, Entered entered) implements Attendance {}

    /// A line was taken out of the register: the wrong one of the list, say. Who was expected is expected again.
    record PersonRemoved(PersonId person) implements Attendance {}

    /// Somebody was late after all, or in time.
    record ArrivalChanged(PersonId person, Arrival arrival) implements Attendance {}

    /// Somebody left before the end.
    record PersonLeft(PersonId person) implements Attendance {}

    /// Somebody who had left is here after all.
    record LeavingTakenBack(PersonId person) implements Attendance {}

    /// A name, an organisation or a role was written wrongly: this is what it is.
    record PersonCorrected(PersonId person, Personal personal) implements Attendance {}

    /// Two lines are one person: `same` counts no longer.
    record LinesJoined(PersonId kept, PersonId same) implements Attendance {}

    /// They are two after all: the line counts again.
    record LinesParted(PersonId same) implements Attendance {}

    /// The last entry of the register was taken back, whatever it was: the register is as it was before.
    record EntryUndone() implements Attendance {}

    /// The time for keeping the names of this session was over. Nobody counts for less by it, and what a funder may
    /// still ask for stays.
    ///
    /// @param people whose names went
    /// @param organisations those of which five people or more had come
    /// @param others people of all other organisations together
    record NamesForgotten(List<PersonId> people, List<FromOrganisation> organisations, int others)
            implements Attendance {
        public NamesForgotten {
            people = List.copyOf(people);
            organisations = List.copyOf(organisations);
        }
    }

    /// So many people without a name are in the room; 0 or more. The last count of a band holds.
    record HeadsCounted(Band band, int count) implements Attendance {}

    /// The last count was taken back, and this is what the band counts again. Written before [EntryUndone] was.
    record HeadCountUndone(Band band, int count) implements Attendance {}

    // The slides

    /// This is where the session stands now. While the view is frozen, the audience still sees the place before.
    ///
    /// @param slide index in the deck's outline, from 0
    /// @param step how much of it is revealed, from 0 (the heading alone) to one less than its steps
    record SlideShown(int slide, int step) implements Showing {}

    /// A slide will be passed over. Going to it on purpose still shows it.
    record SlideSkipped(int slide) implements Showing {}

    /// A slide that would have been passed over will be shown after all.
    record SkipTakenBack(int slide) implements Showing {}

    /// Something was laid over the slides, or taken away from them.
    record ViewChanged(View view) implements Showing {}

    /// A break. It says nothing about why, on purpose: a break for everybody and a break because one person needs
    /// the trainer are the same event, with nothing in it to tell them apart.
    record BreakStarted() implements Showing {}

    /// The slides came back after a break.
    record BreakEnded() implements Showing {}

    /// People are asking questions: the plan's clock stands still.
    record PauseStarted() implements Showing {}

    /// The plan's clock runs again.
    record PauseEnded() implements Showing {}

    /// The room has time to talk, counted down on the wall from this moment. It ends with the slide.
    ///
    /// @param seconds more than 0
    record TalkStarted(int seconds) implements Showing {}

    /// The countdown was taken away before the slide changed.
    record TalkStopped() implements Showing {}

    /// The session shall be over so many minutes after presenting began; 0 for as long as the deck was planned.
    record EndMoved(int minutes) implements Showing {}

    // Questions

    /// The question has been read; hands go up.
    record RoundOpened(RoundId round, int slide) implements Asking {}

    /// The trainer typed the hands while they were up. The last count holds.
    record HandsCounted(RoundId round, Tally tally) implements Asking {}

    /// The trainer typed more hands than there are people, and has not said yet that it is right. Such a count is
    /// kept and stands in no total; the next [HandsCounted] or [RoundClosed] of the round answers it.
    record HandsDoubted(RoundId round, Tally tally) implements Asking {}

    /// The phones in the room answered so, after the round had closed. Kept beside the hands, which may be corrected
    /// later; both together are the room's answer.
    record PhonesCounted(RoundId round, Tally tally) implements Asking {}

    /// Hands are down and these are the totals. Written again when they are corrected before the reveal: the last
    /// one holds.
    record RoundClosed(RoundId round, Tally tally) implements Asking {}

    /// The explanation was shown; from here the totals stand.
    record RoundRevealed(RoundId round) implements Asking {}

    /// After the reason each answer was explained, with its hands where the room is large enough.
    record AnswersExplained(RoundId round) implements Asking {}

    /// Counts stay off the wall (true), or may be shown again when the room is large enough (false).
    record CountsKeptPrivate(boolean kept) implements Asking {}
}
