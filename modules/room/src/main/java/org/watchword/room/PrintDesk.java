package org.watchword.room;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.watchword.content.print.Print;
import org.watchword.print.FigureSheet;
import org.watchword.print.KeySheet;
import org.watchword.print.LabelSheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.PrintOrder;
import org.watchword.print.PrintResult;
import org.watchword.print.SlipSheet;
import org.watchword.print.Statement;
import org.watchword.print.press.Press;

/// Keeps one press, and reads its typefaces only when the first print is asked for: the first window must not wait
/// for them.
final class PrintDesk {

    private @Nullable Press press;

    PrintResult print(Print print, PrintOrder order, String language, LocalFacts facts, ZonedDateTime at) {
        return press().print(print, order, language, facts, at);
    }

    PrintResult print(KeySheet words, ZonedDateTime at) {
        return press().print(words, at);
    }

    PrintResult print(Statement words, ZonedDateTime at) {
        return press().print(words, at);
    }

    PrintResult print(LabelSheet sheet, ZonedDateTime at) {
        return press().print(sheet, at);
    }

    PrintResult print(SlipSheet sheet, ZonedDateTime at) {
        return press().print(sheet, at);
    }

    PrintResult print(FigureSheet sheet, ZonedDateTime at) {
        return press().print(sheet, at);
    }

    private synchronized Press press() {
        Press ready = press == null ? new Press() : press;
        press = ready;
        return ready;
    }
}
