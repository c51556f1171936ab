package org.watchword.content.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figure;
import org.watchword.content.library.Library;
import org.watchword.content.problem.AgeProblem;
import org.watchword.content.problem.Problem;
import org.watchword.content.text.SourcePlace;

/// What only the date makes wrong. Nothing else in the checker looks at a date.
final class AgeCheck implements Check {

    private static final int FIGURE_MONTHS = 12;

    private final LocalDate on;

    AgeCheck(LocalDate on) {
        this.on = on;
    }

    @Override
    public void look(Library library, Consumer<Problem> problems) {
        library.modules().forEach(module -> reviewed(library, module.place(), module.reviewBy(), problems));
        library.prints().forEach(print -> reviewed(library, print.place(), print.reviewBy(), problems));
        library.banks().forEach(bank -> reviewed(library, bank.place(), bank.reviewBy(), problems));
        library.authorities()
                .forEach(authority -> reviewed(library, authority.place(), authority.reviewBy(), problems));
        for (Contact contact : library.contacts()) {
            LocalDate checkedOn = contact.checked().on();
            if (contact.checkedLongAgo(on)) {
                problems.accept(new AgeProblem.ContactOld(contact.place(), contact.id(), checkedOn));
            }
        }
        for (Figure figure : library.figures()) {
            if (figure.status() != Status.RETIRED && older(lastDay(figure.published()), FIGURE_MONTHS)) {
                problems.accept(new AgeProblem.FigureOld(figure.place(), figure.id(), figure.published()));
            }
        }
    }

    private void reviewed(Library library, SourcePlace place, LocalDate by, Consumer<Problem> problems) {
        if (by.isBefore(on)) {
            problems.accept(new AgeProblem.ReviewPassed(library.landmarks().at(place, "/review-by"), by));
        }
    }

    private boolean older(LocalDate day, int months) {
        return day.plusMonths(months).isBefore(on);
    }

    /// The last day that a year, month or day can mean.
    static LocalDate lastDay(String published) {
        return switch (published.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(published), 12, 31);
            case 7 -> YearMonth.parse(published).atEndOfMonth();
            default -> LocalDate.parse(published);
        };
    }
}
