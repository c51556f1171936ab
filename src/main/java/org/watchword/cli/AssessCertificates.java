package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.CandidateFound;
import org.watchword.room.assess.Passes;
import org.watchword.room.assess.RefusalWords;
import org.watchword.tables.WholeFile;

/// `watchword assess certificates`: for everybody who passed, or for one; the same again when they are printed again.
final class AssessCertificates {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessCertificates(Console console) {
        this.console = console;
    }

    /// Prints and writes them.
    ///
    /// @return 0 when the file is written; 1 when nobody passed
    int print(Places places, AssessAt at, Optional<String> who, Path out) {
        return new Rooms(console, texts)
                .work(
                        places,
                        room -> at.work(console, texts, room, desk -> {
                            if (who.isEmpty()) {
                                return printed(room, new Passes(desk).all(), out);
                            }
                            return switch (desk.find(who.get())) {
                                case CandidateFound.Refused refused -> console.refuse(RefusalWords.of(refused.why()));
                                case CandidateFound.Found found -> one(room, desk, found, out);
                            };
                        }));
    }

    private int one(Room room, AssessDesk desk, CandidateFound.Found found, Path out) throws IOException {
        return printed(room, new Passes(desk).of(List.of(found.candidate().id())), out);
    }

    private int printed(Room room, Passes.Issuing issuing, Path out) throws IOException {
        return switch (issuing) {
            case Passes.Refused refused -> console.refuse(RefusalWords.of(refused.why()));
            case Passes.Issued issued ->
                switch (room.print(issued.sheet())) {
                    case Refused refused -> console.refuse(refused.what() + " " + refused.remedy());
                    case Printed file -> {
                        WholeFile.save(out, file.bytes());
                        console.say(texts.get(CliWord.WRITTEN, out.toString()));
                        yield 0;
                    }
                };
        };
    }
}
