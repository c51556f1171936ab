package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.content.contact.Area;
import org.watchword.content.print.Print;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.tables.WholeFile;

/// `watchword print`: a leaflet or a poster as a file.
final class PrintOnPaper {

    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    PrintOnPaper(Console console) {
        this.console = console;
    }

    /// Makes the print for an area and writes it.
    ///
    /// @return 0 when the file is written; 1 when there is no such print or it may not be printed
    int print(Places places, String id, String language, String area, Path out) {
        return new Rooms(console, texts).work(places, room -> {
            Optional<Print> print = room.library().print(id);
            if (print.isEmpty()) {
                console.complain(
                        texts.get(CliWord.NO_PRINT, id, Ids.of(room.library().prints(), Print::id)));
                return 1;
            }
            return write(room, print.get(), language, area, out);
        });
    }

    private int write(Room room, Print print, String language, String area, Path out) throws IOException {
        return switch (room.print(print, language, new Area(area))) {
            case Refused refused -> {
                console.complain(refused.what() + " " + refused.remedy());
                yield 1;
            }
            case Printed printed -> {
                WholeFile.save(out, printed.bytes());
                console.say(texts.get(CliWord.WRITTEN, out.toString()));
                yield 0;
            }
        };
    }
}
