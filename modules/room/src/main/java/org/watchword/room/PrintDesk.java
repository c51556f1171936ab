package org.watchword.room;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.print.DeckOrder;
import org.watchword.print.LocalFacts;
import org.watchword.print.OwnSheet;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.press.Press;

/// Keeps one press, and reads its typefaces only when the first print is asked for: the first window must not wait
/// for them.
final class PrintDesk {

    private @Nullable Press press;

    PrintResult print(Print print, PrintOrder order, String language, LocalFacts facts, ZonedDateTime at) {
        return press().print(print, order, language, facts, at);
    }

    PrintResult print(DeckPlan plan, DeckOrder order, LocalFacts facts, ZonedDateTime at) {
        return press().print(plan, order, facts, at);
    }

    PrintResult print(OwnSheet own, ZonedDateTime at) {
        return press().print(own, at);
    }

    private synchronized Press press() {
        Press ready = press == null ? new Press() : press;
        press = ready;
        return ready;
    }
}
