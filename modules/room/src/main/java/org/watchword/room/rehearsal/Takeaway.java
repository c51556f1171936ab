package org.watchword.room.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.register.Scope;
import org.watchword.room.Ended;
import org.watchword.room.Report;
import org.watchword.room.Room;
import org.watchword.room.handover.HandOver;
import org.watchword.session.SessionId;
import org.watchword.tables.CsvWriter;
import org.watchword.tables.WholeFile;

/// Everything that a rehearsed session leaves behind for whoever looks at it: the tables a funder would get, the
/// summary, the deck's leaflet and poster, and a picture of every slide.
///
/// @param ended the session as it was closed, and its backup
public record Takeaway(Room room, DeckPlan plan, Area area, SessionId session, Ended.Closed ended) {

    /// Writes all of it into a folder, made if it is not there: `register.csv`, `funder.csv`, `answers.csv`,
    /// `summary.json`, `leaflet.pdf`, `poster.pdf` and the pictures under `slides/`. The tables are read back from
    /// the register.
    ///
    /// @return why a print of the deck may not be printed; empty when all were
    /// @throws IOException when something cannot be written or the register does not answer
    public List<Refused> write(Path folder, SlidePictures pictures) throws IOException {
        Files.createDirectories(folder);
        WholeFile.save(folder.resolve("summary.json"), SummaryFile.of(ended.state()));
        CsvWriter.save(new HandOver(room).rehearsed(session, plan.language()), folder.resolve("register.csv"));
        for (Report report : Report.values()) {
            String name = report.name().toLowerCase(Locale.ROOT) + ".csv";
            CsvWriter.save(room.report(report, new Scope.Only(session), plan.language()), folder.resolve(name));
        }
        List<Refused> refused = prints(folder);
        pictures.draw(plan, Files.createDirectories(folder.resolve("slides")));
        return refused;
    }

    /// The first leaflet and the first poster of the deck, by those names.
    private List<Refused> prints(Path folder) throws IOException {
        List<Refused> refused = new ArrayList<>();
        for (PrintKind kind : List.of(PrintKind.LEAFLET, PrintKind.POSTER)) {
            var print = plan.deck().prints().stream()
                    .flatMap(id -> room.library().print(id).stream())
                    .filter(each -> each.kind() == kind)
                    .findFirst();
            if (print.isPresent()) {
                save(print.get(), folder, refused);
            }
        }
        return List.copyOf(refused);
    }

    private void save(Print print, Path folder, List<Refused> refused) throws IOException {
        PrintResult result = room.print(print, plan.language(), area);
        switch (result) {
            case Printed printed ->
                WholeFile.save(folder.resolve(print.kind().name().toLowerCase(Locale.ROOT) + ".pdf"), printed.bytes());
            case Refused reason -> refused.add(reason);
        }
    }
}
