package org.watchword.content.check;

import java.util.function.Consumer;
import org.watchword.content.contact.Contact;
import org.watchword.content.library.Library;
import org.watchword.content.problem.NumberProblem;
import org.watchword.content.problem.Problem;

/// The number that is printed must be the number that is dialled.
final class DirectoryCheck implements Check {

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        for (Contact contact : library.contacts()) {
            boolean same = digits(contact.display()).equals(digits(contact.digits()));
            if (!contact.digits().isEmpty() && !same) {
                problems.accept(new NumberProblem.DigitsDiffer(contact.place(), contact.display(), contact.digits()));
            }
        }
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }
}
