package org.watchword.desktop.passes;

import java.util.List;
import java.util.Optional;
import org.watchword.content.authority.Authority;
import org.watchword.desktop.passes.PassesViewState.Mode;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Marking;
import org.watchword.room.assess.PaperPrints;
import org.watchword.session.SessionId;

/// What the page is made from.
///
/// @param offers sessions with a test, the one that goes on first
record PassesFacts(List<Offer> offers, Optional<Offer> offer, Optional<Authority> authority, Opened opened) {

    static final PassesFacts NOTHING = new PassesFacts(List.of(), Optional.empty(), Optional.empty(), Opened.NOTHING);

    PassesFacts {
        offers = List.copyOf(offers);
    }

    /// A session with a test.
    record Offer(SessionId session, String name, List<Authority> authorities) {}

    /// What can be done for a session and an authority.
    ///
    /// @param why nobody can be tested now
    /// @param before when a list went out last, in words; empty before the first
    record Opened(
            Optional<AssessDesk> desk,
            Optional<PaperPrints> prints,
            Optional<String> why,
            List<Candidate> people,
            String before) {
        static final Opened NOTHING = new Opened(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "");

        Opened {
            people = List.copyOf(people);
        }

        Optional<Candidate> line(int line) {
            return people.stream().filter(each -> each.line() == line).findFirst();
        }
    }

    /// Where the trainer is.
    ///
    /// @param line of whom she looks at; 0 for nobody
    /// @param paper the boxes of the paper that is marked
    /// @param ready a marked paper that waits to be confirmed
    /// @param told what came of it
    record Progress(Mode mode, int line, Paper paper, Optional<Marking.Ready> ready, Saying told) {
        static final Progress START = new Progress(Mode.MARK, 0, Paper.EMPTY, Optional.empty(), Saying.NOTHING);

        Progress at(Mode now) {
            return new Progress(now, now == Mode.PERSON ? line : 0, paper, Optional.empty(), Saying.NOTHING);
        }

        Progress lookingAt(int now) {
            return new Progress(Mode.PERSON, now, paper, Optional.empty(), Saying.NOTHING);
        }

        Progress with(Paper now) {
            return new Progress(mode, line, now, Optional.empty(), Saying.NOTHING);
        }

        Progress with(Marking.Ready now) {
            return new Progress(mode, line, paper, Optional.of(now), Saying.NOTHING);
        }

        Progress saying(Saying now) {
            return new Progress(mode, line, paper, ready, now);
        }

        Progress without() {
            return new Progress(mode, line, paper, Optional.empty(), told);
        }
    }

    /// The boxes of a paper.
    ///
    /// @param turn counts the presses, and `sheet` the papers
    /// @param person who was found, and `answers` how many are to be typed
    record Paper(Step step, int turn, int sheet, Optional<String> trouble, String person, String answers) {
        static final Paper EMPTY = new Paper(Step.WHO, 0, 0, Optional.empty(), "", "");

        Paper next() {
            return new Paper(Step.WHO, turn + 1, sheet + 1, Optional.empty(), "", "");
        }

        Paper wrong(Step where, String why) {
            return new Paper(where, turn + 1, sheet, Optional.of(why), where == Step.WHO ? "" : person, answers);
        }

        Paper at(Step now, String who, String toType) {
            return new Paper(now, turn + 1, sheet, Optional.empty(), who, toType);
        }
    }

    /// A sentence, good or not.
    record Saying(String words, boolean trouble) {
        static final Saying NOTHING = new Saying("", false);

        static Saying good(String words) {
            return new Saying(words, false);
        }

        static Saying bad(String words) {
            return new Saying(words, true);
        }
    }
}
