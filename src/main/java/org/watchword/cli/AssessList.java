package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.assess.OfficersFile;
import org.watchword.room.assess.OfficersList;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.handover.HandOver;
import org.watchword.tables.WholeFile;

/// `watchword assess list`: what an authority's officer gets. It is noted that it left, to whom and why.
final class AssessList {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    /// @param to the authority, as a body
    record Wish(String to, String reason, Path out) {}

    AssessList(Console console) {
        this.console = console;
    }

    /// Writes it.
    ///
    /// @return 0 when it is written; 1 when it may not leave
    int write(Places places, AssessAt at, Wish wish) {
        Optional<FigureFiles.Kind> kind = FigureFiles.kind(wish.out());
        if (kind.isEmpty()) {
            return console.refuse(texts.get(AssessWord.ENDING));
        }
        return new Rooms(console, texts)
                .work(
                        places,
                        room -> at.work(console, texts, room, desk -> switch (new OfficersList(desk)
                                .issue(wish.to(), wish.reason())) {
                            case OfficersList.Refused refused -> console.refuse(RefusalWords.of(refused.why()));
                            case OfficersList.NotHandedOver(HandOver.Nobody _) ->
                                console.refuse(texts.get(CliWord.NAMED_NOBODY));
                            case OfficersList.NotHandedOver _ -> console.refuse(texts.get(CliWord.NAMED_NEEDS_REASON));
                            case OfficersList.Issued issued -> {
                                int undecided = desk.everybody().undecided();
                                if (undecided > 0) {
                                    console.complain(texts.get(AssessWord.ON_NO_LIST, undecided));
                                }
                                yield written(room, issued.file(), kind.get(), wish);
                            }
                        }));
    }

    private int written(Room room, OfficersFile file, FigureFiles.Kind kind, Wish wish) throws IOException {
        Path out = wish.out();
        switch (kind) {
            case XLSX -> WholeFile.save(out, file.workbook());
            case CSV -> tables(file, out);
            case PDF -> {
                switch (room.print(file.pages())) {
                    case Refused refused -> {
                        return console.refuse(refused.what() + " " + refused.remedy());
                    }
                    case Printed printed -> WholeFile.save(out, printed.bytes());
                }
            }
        }
        console.say(texts.get(CliWord.WRITTEN, out.toString()));
        console.complain(texts.get(CliWord.NAMED_WARNING, file.people().rows().size(), wish.to()));
        return 0;
    }

    private static void tables(OfficersFile file, Path out) throws IOException {
        String name = String.valueOf(out.getFileName());
        String stem = name.substring(0, name.length() - ".csv".length());
        for (Map.Entry<String, byte[]> each : file.csv().entrySet()) {
            WholeFile.save(out.resolveSibling(stem + each.getKey() + ".csv"), each.getValue());
        }
    }
}
