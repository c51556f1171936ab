package org.watchword.print.press;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.watchword.content.contact.Contact;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.print.Print;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.copy.CopyDesk;
import org.watchword.print.copy.DeckDesk;
import org.watchword.print.copy.Refusal;
import org.watchword.print.sheet.Sheet;

/// Which numbers stand on a print, also those that its words name.
public final class StandingNumbers {

    private StandingNumbers() {}

    /// The contacts whose numbers a print shows in a language and an area: none on a draft, and none when it may not be
    /// printed.
    public static List<Contact> on(Print print, String language, LocalFacts facts) {
        try {
            return CopyDesk.numbers(print, language, facts);
        } catch (Refusal notPrinted) {
            return List.of();
        }
    }

    /// The contacts whose numbers the slides of a deck show: none when it may not be printed.
    public static List<Contact> on(DeckPlan plan, LocalFacts facts, boolean affected) {
        return on(plan, facts, affected, _ -> true);
    }

    /// The contacts whose numbers stand on one form of a deck: none when it may not be printed.
    public static List<Contact> on(DeckPlan plan, LocalFacts facts, DeckOrder order) {
        return on(plan, facts, order.affected(), planned -> stands(planned, order.form()));
    }

    private static boolean stands(PlannedSlide planned, DeckForm form) {
        return switch (form) {
            case SLIDES, FLIP_CHART, HANDOUT, LINES, NOTES -> true;
            case QUESTIONS -> planned.moment() != Moment.TEACH;
            case CATCH_UP -> planned.moment() == Moment.TEACH;
            case AGREEMENT -> Sheet.isAgreement(planned);
            case OUTLINE -> false;
        };
    }

    private static List<Contact> on(DeckPlan plan, LocalFacts facts, boolean affected, Predicate<PlannedSlide> which) {
        DeckDesk desk = new DeckDesk(plan, facts, affected, (writing, text) -> Optional.empty());
        try {
            for (PlannedSlide planned : plan.slides()) {
                if (which.test(planned)) {
                    desk.face(planned);
                }
            }
            return desk.numbers();
        } catch (Refusal notPrinted) {
            return List.of();
        }
    }
}
