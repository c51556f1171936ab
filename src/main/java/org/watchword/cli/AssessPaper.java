package org.watchword.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.OwnSheet;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.assess.PaperPrints;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.tables.WholeFile;

/// `watchword assess paper`: the papers of a session's test, or their key, as one file.
final class AssessPaper {
    private final Console console;
    private final Texts texts = Texts.of(Language.ENGLISH);

    AssessPaper(Console console) {
        this.console = console;
    }

    /// Prints and writes them.
    ///
    /// @param pile which papers; empty for the key
    /// @return 0 when the file is written; 1 when there is no such session, or no such paper
    int print(Places places, AssessAt at, Optional<PaperPrints.Wish> pile, Path out) {
        return new Rooms(console, texts)
                .work(places, room -> at.papers(console, texts, room, prints -> print(room, prints, pile, out)));
    }

    private int print(Room room, PaperPrints prints, Optional<PaperPrints.Wish> pile, Path out) throws IOException {
        int tries = prints.authority().tries();
        if (pile.filter(each -> each.attempt() < 1 || each.attempt() > tries).isPresent()) {
            return console.refuse(texts.get(AssessWord.TRY, tries));
        }
        Optional<Refusal> refusal = pile.flatMap(each -> prints.refusal(each.language()));
        if (refusal.isPresent()) {
            return console.refuse(RefusalWords.of(refusal.get()));
        }
        OwnSheet sheet = pile.<OwnSheet>map(prints::pile).orElseGet(prints::key);
        return switch (room.print(sheet)) {
            case Refused refused -> console.refuse(refused.what() + " " + refused.remedy());
            case Printed printed -> {
                WholeFile.save(out, printed.bytes());
                console.say(texts.get(CliWord.WRITTEN, out.toString()));
                yield 0;
            }
        };
    }

    /// Says that there are not so many papers.
    int refuseCopies() {
        return console.refuse(texts.get(AssessWord.COPIES, PaperPrints.MOST));
    }
}
