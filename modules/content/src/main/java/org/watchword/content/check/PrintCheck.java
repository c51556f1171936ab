package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

/// The numbers a print lists must be there and be right; for people affected they must be certain.
final class PrintCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Print print : library.prints()) {
            boolean affected = print.voice() == PrintVoice.AFFECTED;
            for (int i = 0; i < print.contacts().size(); i++) {
                SourcePlace place = library.landmarks().at(print.place(), "/contacts/" + i);
                ReferenceCheck.contact(library, print.contacts().get(i), affected, place)
                        .ifPresent(problems);
            }
        }
    }
}
