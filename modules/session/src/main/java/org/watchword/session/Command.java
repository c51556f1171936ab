package org.watchword.session;

import java.time.Duration;
import java.util.Map;

/// Everything that a person, a key or a clicker can ask of a session. [Rules] answers what happens.
public sealed interface Command {

    /// How the session goes from prepared to closed.
    sealed interface Course extends Command {}

    /// Who is in the room.
    sealed interface Attendance extends Command {}

    /// What is on the screen.
    sealed interface Showing extends Command {}

    /// Slides that are passed over.
    sealed interface Skipping extends Showing {}

    /// The plan's clock, and time to talk.
    sealed interface Timing extends Showing {}

    /// Questions and hands.
    sealed interface Asking extends Command {}

    /// Fixes deck, place and day. The first command of every session.
    record Prepare(SessionSetup setup) implements Course {}

    /// Lets people in.
    record OpenDoors() implements Course {}

    /// Begins to present (F5). When it runs already, nothing.
    record StartPresenting() implements Course {}

    /// Goes on after the program had stopped in the middle.
    record Resume() implements Course {}

    /// Ends the session (Ctrl+E, asked once before it gets here).
    record Close() implements Course {}

    /// Ticks somebody in by name.
    ///
    /// @param person a new random id (UUID version 4), made by the caller so that the rules stay pure
    /// @param organisation may be empty
    record Arrive(PersonId person, String name, String organisation) implements Attendance {
        /// Names never reach a log by accident.
        @Override
        public String toString() {
            return "Arrive[" + person + "]";
        }
    }

    /// Takes one arrival back.
    record Remove(PersonId person) implements Attendance {}

    /// So many people without a name are in the room; 0 or more.
    record CountHeads(Band band, int count) implements Attendance {}

    /// One more came in, without leaving the slide (key M).
    record CountOneMore() implements Attendance {}

    /// Takes back the last entry of the register; again for the one before.
    record UndoEntry() implements Attendance {}

    /// The clicker's forward button: whatever [NextPress] says.
    record Next() implements Showing {}

    /// The clicker's back button.
    record Back() implements Showing {}

    /// Goes straight to a slide, from 0.
    record GoTo(int slide) implements Showing {}

    /// Passes over the sensitive slide that was announced (key X).
    record SkipAnnounced() implements Skipping {}

    /// Passes over a slide that is still to come, to win time.
    record SkipSlide(int slide) implements Skipping {}

    /// Lets a slide that would be passed over be shown after all.
    record TakeBackSkip(int slide) implements Skipping {}

    /// Black, holding, frozen or help: on, or off again when it is on. Showing is asked for with [Uncover].
    record Toggle(View view) implements Showing {}

    /// Takes away what lies over the slides (Esc). Otherwise nothing.
    record Uncover() implements Showing {}

    /// A neutral five-minute break, also when someone needs the trainer.
    record StartBreak() implements Showing {}

    /// Brings the slides back after a break.
    record EndBreak() implements Showing {}

    /// Stops the plan's clock for questions, or lets it run again (key Q).
    record TogglePause() implements Timing {}

    /// Gives the room time to talk, counted down where everybody sees it. Asked again, it begins anew.
    ///
    /// @param time [Rules#SHORTEST_TALK] to [Rules#LONGEST_TALK]
    record StartTalk(Duration time) implements Timing {}

    /// Takes the countdown away. Without one, nothing.
    record StopTalk() implements Timing {}

    /// Sets when the session shall be over.
    ///
    /// @param minutes after presenting began, 1 to [Rules#LONGEST_SESSION]; 0 for as long as the deck was planned
    record MoveEnd(int minutes) implements Timing {}

    /// Hands may go up for the question on the slide.
    record OpenRound() implements Asking {}

    /// The hands for each option, while they are up or to correct them until the reveal. More than there are people
    /// are kept in doubt until they are asked for again, confirmed.
    ///
    /// @param counts option id to hands; options left out count 0
    /// @param confirmed true when the trainer was told that there are more hands than people and says it is right
    record CountHands(RoundId round, Map<String, Integer> counts, boolean confirmed) implements Asking {
        public CountHands {
            counts = Map.copyOf(counts);
        }
    }

    /// Hands down.
    record CloseRound() implements Asking {}

    /// Shows the explanation of the question on the slide.
    record Reveal() implements Asking {}

    /// Keeps counts off the wall whatever the size of the room, or not.
    record KeepCountsPrivate(boolean kept) implements Asking {}
}
