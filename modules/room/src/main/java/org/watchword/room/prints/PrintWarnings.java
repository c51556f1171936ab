package org.watchword.room.prints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.watchword.content.check.LongSentence;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.press.StandingNumbers;

/// Looks at a print before it is handed out: drafts, other languages than asked for, numbers that nobody checked, that
/// are not certain or were checked long ago, a day of review that has passed, and sentences that are too long.
///
/// @param on today
public record PrintWarnings(Library library, LocalDate on) {

    /// What to know first, what concerns the whole print before its numbers.
    ///
    /// @param language that was asked for
    /// @param area whose numbers are printed
    public List<PrintWarning> of(Print print, String language, Area area) {
        List<PrintWarning> warnings = new ArrayList<>();
        print.text(language).ifPresent(text -> warnings.addAll(of(text, language)));
        StandingNumbers.on(print, language, LocalFacts.of(library, area))
                .forEach(contact -> warnings.addAll(of(contact)));
        if (print.reviewBy().isBefore(on)) {
            warnings.add(new PrintWarning.Review(print.reviewBy()));
        }
        print.text(language)
                .ifPresent(text -> LongSentence.in(text, library)
                        .forEach(each -> warnings.add(new PrintWarning.Sentence(each.text(), each.words()))));
        return warnings;
    }

    /// The same of the slides of a deck.
    ///
    /// @param affected whether its audience may be living through it
    public List<PrintWarning> of(DeckPlan plan, Area area, boolean affected) {
        return of(plan, StandingNumbers.on(plan, LocalFacts.of(library, area), affected));
    }

    /// The same of one form of a deck: of the numbers, only those that stand on it.
    public List<PrintWarning> of(DeckPlan plan, Area area, DeckOrder order) {
        return of(plan, StandingNumbers.on(plan, LocalFacts.of(library, area), order));
    }

    private List<PrintWarning> of(DeckPlan plan, List<Contact> numbers) {
        List<PrintWarning> warnings = new ArrayList<>();
        if (plan.slides().stream().anyMatch(PlannedSlide::draft)) {
            warnings.add(new PrintWarning.Draft(plan.language()));
        }
        numbers.forEach(contact -> warnings.addAll(of(contact)));
        return warnings;
    }

    private static List<PrintWarning> of(PrintText text, String language) {
        List<PrintWarning> warnings = new ArrayList<>();
        if (!text.language().equals(language)) {
            warnings.add(new PrintWarning.Language(language, text.language()));
        }
        if (text.draft()) {
            warnings.add(new PrintWarning.Draft(text.language()));
        }
        return warnings;
    }

    private List<PrintWarning> of(Contact contact) {
        List<PrintWarning> warnings = new ArrayList<>();
        if (contact.status() == Status.UNCERTAIN) {
            warnings.add(new PrintWarning.Uncertain(contact));
        } else if (!contact.checked().byPerson()) {
            warnings.add(new PrintWarning.Unchecked(contact));
        }
        if (contact.checkedLongAgo(on)) {
            warnings.add(new PrintWarning.Old(contact));
        }
        return warnings;
    }
}
