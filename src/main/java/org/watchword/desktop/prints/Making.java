package org.watchword.desktop.prints;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PrintResult;
import org.watchword.room.Room;
import org.watchword.session.book.GivenOut;

/// How what is chosen is wanted on paper, out of what it can be had as. It is never anything that is not offered.
sealed interface Making permits PrintMaking, DeckMaking {

    /// What she chooses, in the order of the boxes.
    enum Part {
        PAPER,
        LETTERS,
        INK,
        FINISH,
        MAKER
    }

    /// What can be chosen with everything else as it is; one when there is nothing to choose.
    List<Option> options(Part part, Texts texts);

    /// The code of what is chosen.
    String chosen(Part part);

    /// The choice with another option; what does not go with it any more is as usual.
    Choice choose(Choice now, Part part, String code);

    /// Makes it.
    PrintResult make(Room room, Choice choice);

    /// The same as a file that is read page by page; empty when it is one.
    Optional<Making> forReading();

    /// A name that tells its file from one that is made otherwise.
    String fileName(Choice choice);

    /// Its gaps by their names; none when it is no letter.
    List<String> gaps(String language);

    /// Those of its gaps into which nothing is written.
    List<String> gapsLeft(Choice choice);

    /// Whether it is for paper at all, and not only a file for a screen.
    boolean onPaper();

    /// By what it is known where it is noted that it went somewhere; empty for what nobody is given to keep.
    Optional<GivenOut.What> what(Choice choice);
}
