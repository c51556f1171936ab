package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.watchword.desktop.help.GuideShelf;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.GuideSheet;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.press.Press;
import org.watchword.tables.WholeFile;

/// `watchword guide`: the guide to the program, to read on paper. It needs neither records nor library.
final class PrintGuide {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    PrintGuide(Console console) {
        this.console = console;
    }

    /// Prints and writes it.
    ///
    /// @return 0 when the file is written, 1 when it cannot be
    int print(Path out) {
        GuideSheet sheet =
                new GuideSheet(GuideShelf.guide(), title -> texts.get(CliWord.GUIDE_SEE, title), GuideShelf::picture);
        return switch (new Press().print(sheet, ZonedDateTime.now(ZoneId.systemDefault()))) {
            case Refused refused -> console.refuse(refused.what() + " " + refused.remedy());
            case Printed printed -> save(printed, out);
        };
    }

    private int save(Printed printed, Path out) {
        try {
            WholeFile.save(out, printed.bytes());
            console.say(texts.get(CliWord.WRITTEN, out.toString()));
            return 0;
        } catch (IOException notWritten) {
            return console.refuse(texts.get(CliWord.NOT_WRITTEN, String.valueOf(notWritten.getMessage())));
        }
    }
}
