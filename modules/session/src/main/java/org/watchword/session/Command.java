package org.watchword.session;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Everything that a person, a key or a clicker can ask of a session. [Rules] answers what happens.
public sealed interface Command {

    /// How the session goes from prepared to closed.
    sealed interface Course extends Command {}

    /// Who is in the room.
    sealed interface Attendance extends Command {}

    /// Who will come; may be asked before the doors open.
    sealed interface Listing extends Attendance {}

    /// What was entered wrongly; may be asked when the session is over, too.
    sealed interface Amending extends Attendance {}

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

    /// Puts people on the list of those who will come. Who stands there or in the register already, by the same name
    /// and organisation, is passed over: a list may be read in again.
    ///
    /// @param guests with new random ids (UUID version 4)
    record Expect(List<Guest> guests) implements Listing {
        public Expect {
            guests = List.copyOf(guests);
        }
    }

    /// Takes people who have not come off that list; who has come is passed over.
    record DropExpected(Set<PersonId> people) implements Listing {
        public DropExpected {
            people = Set.copyOf(people);
        }
    }

    /// Ticks somebody in by name.
    ///
    /// @param person a new random id (UUID version 4), made by the caller so that the rules stay pure
    record Arrive(PersonId person, Personal.Known who, Entered entered) implements Attendance {

        /// Somebody who comes in through the door.
        ///
        /// @param organisation may be empty
        public Arrive(PersonId person, String name, String organisation) {
            this(person, new Personal.Known(name, organisation), Entered.AT_THE_DOOR);
        }
    }

    /// Ticks in somebody who was expected.
    record ArriveExpected(PersonId person, Entered entered) implements Attendance {}

    /// Takes one line out of the register.
    record Remove(PersonId person) implements Amending {}

    /// Says that somebody was late, or was not.
    record ChangeArrival(PersonId person, Arrival arrival) implements Amending {}

    /// Says that somebody leaves now (true), or is here after all.
    record ChangeLeaving(PersonId person, boolean left) implements Attendance {}

    /// Writes a name, an organisation or a role as it should be.
    record Correct(PersonId person, Personal.Known who) implements Amending {}

    /// Says that two lines are one person; the second counts no longer.
    record JoinLines(PersonId kept, PersonId same) implements Amending {}

    /// Says that they are two after all.
    record PartLines(PersonId same) implements Amending {}

    /// So many people without a name are in the room; 0 or more.
    record CountHeads(Band band, int count) implements Amending {}

    /// So many more people without a name than are counted by now, or fewer; never fewer than none. Whoever counts
    /// presses what they see, and two who count at once both count.
    ///
    /// @param by less than 0 for fewer
    record CountBy(Band band, int by) implements Amending {}

    /// One more came in, without leaving the slide (key M).
    record CountOneMore() implements Attendance {}

    /// Takes back the last entry of the register; again for the one before.
    record UndoEntry() implements Amending {}

    /// The clicker's forward button: whatever [NextPress] says.
    record Next() implements Showing {}

    /// The clicker's back button.
    record Back() implements Showing {}

    /// Goes straight to a slide, from 0.
    record GoTo(int slide) implements Showing {}

    /// Goes on from a scene by one of its ways, once the room has seen what comes of each choice.
    ///
    /// @param to where the way leads, see [SceneWay]
    record TakeWay(int to) implements Showing {}

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

    /// What the phones answered, once the round is closed and no answer is on its way; may be asked when the session is
    /// over, too. Counted twice it changes nothing.
    ///
    /// @param counts option id to phones; options left out count 0
    record CountPhones(RoundId round, Map<String, Integer> counts) implements Asking {
        public CountPhones {
            counts = Map.copyOf(counts);
        }
    }

    /// Hands down.
    record CloseRound() implements Asking {}

    /// Shows the explanation of the question on the slide.
    record Reveal() implements Asking {}

    /// Explains each answer of the question on the slide, once its reason has been shown.
    record Explain() implements Asking {}

    /// Goes on without the question on the slide. Hands that are up go down and keep their count; a question that was
    /// never opened is passed over like any slide.
    record SkipQuestion() implements Asking {}

    /// Keeps counts off the wall whatever the size of the room, or not.
    record KeepCountsPrivate(boolean kept) implements Asking {}
}
