package org.watchword.content.problem;

import org.watchword.content.text.SourcePlace;

/// A deck that has fallen behind its modules, or that would lose the room.
public sealed interface DeckProblem extends Problem {

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    /// The room would sit and listen.
    record TalksMost(SourcePlace place, int percent, int least) implements DeckProblem {
        @Override
        public String what() {
            return "people do something themselves for " + percent + " % of the time, under " + least + " %";
        }

        @Override
        public String remedy() {
            return "make room for a question, a scenario or a discussion";
        }
    }

    /// What was checked is not what would be shown.
    record ModuleMovedOn(SourcePlace place, String module, int checkedWith, int now) implements DeckProblem {
        @Override
        public String what() {
            return "the deck was checked with version " + checkedWith + " of " + module + ", which is now " + now;
        }

        @Override
        public String remedy() {
            return "look at what has changed, then write version: " + now;
        }
    }
}
