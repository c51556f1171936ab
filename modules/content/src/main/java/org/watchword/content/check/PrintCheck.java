package org.watchword.content.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.problem.Problem;

/// The numbers a print lists must be there and be right; for people affected they must be certain.
final class PrintCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Print print : library.prints()) {
            boolean affected = print.voice() == PrintVoice.AFFECTED;
            for (String id : print.contacts()) {
                Optional<Problem> problem = ReferenceCheck.contact(library, id, affected, print.place());
                problem.ifPresent(problems);
            }
        }
    }
}
