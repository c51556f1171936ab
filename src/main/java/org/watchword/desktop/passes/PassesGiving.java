package org.watchword.desktop.passes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.watchword.desktop.notice.BookWord;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.notice.StorageWord;
import org.watchword.desktop.passes.PassesAsk.Give;
import org.watchword.desktop.passes.PassesAsk.Pile;
import org.watchword.desktop.passes.PassesFacts.Saying;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.print.OwnSheet;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.print.TextSize;
import org.watchword.room.Room;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.OfficersFile;
import org.watchword.room.assess.OfficersList;
import org.watchword.room.assess.PaperPrints;
import org.watchword.room.assess.Passes;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.handover.HandOver;
import org.watchword.session.assess.PaperVersion;
import org.watchword.tables.WholeFile;

/// Papers, their key, certificates and the officer's list, on paper or as files.
///
/// @param say tells the trainer what came of it
record PassesGiving(Room room, PassesScreen.Parts parts, Consumer<Saying> say) {

    /// What can be printed, or why not.
    private sealed interface Made {}

    private record Ready(Printed printed) implements Made {}

    private record Not(String why) implements Made {}

    void give(PassesFacts facts, int line, Give give, Runnable after) {
        parts.chores().run(() -> made(facts, line, give), made -> {
            switch (made) {
                case Not(String why) -> say.accept(Saying.bad(why));
                case Ready(Printed printed) -> {
                    say.accept(Saying.NOTHING);
                    out(printed, give);
                }
            }
            after.run();
        });
    }

    private void out(Printed printed, Give give) {
        if (give.onPaper()) {
            parts.printer().print(printed, 1, () -> parts.takeaway().tell(new Notice.PrinterFailed()));
        } else {
            parts.takeaway().save(Word.kebab(give.thing()) + ".pdf", printed.bytes());
        }
    }

    private Made made(PassesFacts facts, int line, Give give) throws IOException {
        return switch (give.thing()) {
            case PAPERS -> papers(facts, give.pile());
            case KEY ->
                facts.opened().prints().map(prints -> printed(prints.key())).orElseGet(this::noTest);
            case CERTIFICATES -> certificates(facts, Optional.empty());
            case CERTIFICATE -> certificates(facts, Optional.of(line));
        };
    }

    private Made papers(PassesFacts facts, Pile pile) {
        Optional<PaperPrints> prints = facts.opened().prints();
        if (prints.isEmpty()) {
            return noTest();
        }
        String typed = pile.copies().strip();
        int copies = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (copies < 1 || copies > PaperPrints.MOST) {
            return new Not(texts().get(PassesWord.COPIES_WRONG, PaperPrints.MOST));
        }
        Optional<Refusal> refusal = prints.get().refusal(pile.language());
        if (refusal.isPresent()) {
            return new Not(RefusalWords.of(refusal.get()));
        }
        return printed(prints.get()
                .pile(new PaperPrints.Wish(
                        Arrays.asList(PaperVersion.values()),
                        pile.attempt(),
                        pile.language(),
                        copies,
                        pile.large() ? TextSize.LARGE : TextSize.CLEAR)));
    }

    private Made certificates(PassesFacts facts, Optional<Integer> line) throws IOException {
        Optional<AssessDesk> desk = facts.opened().desk();
        if (desk.isEmpty()) {
            return noTest();
        }
        Passes passes = new Passes(desk.get());
        var one = line.flatMap(facts.opened()::line);
        Passes.Issuing issuing = one.isPresent() ? passes.of(List.of(one.get().id())) : passes.all();
        return switch (issuing) {
            case Passes.Issued issued -> printed(issued.sheet());
            case Passes.Refused(Refusal why) -> new Not(RefusalWords.of(why));
        };
    }

    private Made printed(OwnSheet sheet) {
        PrintResult result = room.print(sheet);
        return switch (result) {
            case Printed printed -> new Ready(printed);
            case Refused refused -> new Not(refused.what() + " " + refused.remedy());
        };
    }

    /// Where to is asked first: what was noted has then really left, as far as this program can know.
    void handOver(PassesFacts facts, String whom, String why, Runnable after) {
        Optional<AssessDesk> desk = facts.opened().desk();
        if (desk.isEmpty()) {
            say.accept(Saying.bad(texts().get(PassesWord.NO_TEST)));
        } else if (whom.isBlank() || why.isBlank()) {
            say.accept(Saying.bad(texts().get(PassesWord.LIST_REFUSED)));
        } else {
            parts.takeaway()
                    .dialog()
                    .where("passes.xlsx")
                    .ifPresent(file -> parts.chores().run(() -> listed(desk.get(), whom, why, file), said -> {
                        say.accept(said.map(Saying::bad).orElse(Saying.NOTHING));
                        if (said.isEmpty()) {
                            parts.takeaway().tell(new Notice.FilesSaved(List.of(file)));
                        }
                        after.run();
                    }));
        }
    }

    /// Empty when it is written; otherwise why not.
    private Optional<String> listed(AssessDesk desk, String whom, String why, Path file) throws IOException {
        return switch (new OfficersList(desk).issue(whom, why)) {
            case OfficersList.Refused(Refusal refusal) -> Optional.of(RefusalWords.of(refusal));
            case OfficersList.NotHandedOver(HandOver.Handing handing) -> Optional.of(said(handing));
            case OfficersList.Issued(OfficersFile list) -> written(list, file);
        };
    }

    private Optional<String> written(OfficersFile list, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            return switch (printed(list.pages())) {
                case Not(String why) -> Optional.of(why);
                case Ready(Printed printed) -> {
                    WholeFile.save(file, printed.bytes());
                    yield Optional.empty();
                }
            };
        }
        if (name.endsWith(".csv")) {
            String bare = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
            for (var piece : list.csv().entrySet()) {
                WholeFile.save(file.resolveSibling(bare + piece.getKey() + ".csv"), piece.getValue());
            }
        } else {
            WholeFile.save(file, list.workbook());
        }
        return Optional.empty();
    }

    private String said(HandOver.Handing handing) {
        return switch (handing) {
            case HandOver.Refused(var why) -> BookWord.say(why, texts());
            case HandOver.NotNoted(var why) -> StorageWord.say(why, texts());
            case HandOver.Nobody _, HandOver.Ready _ -> texts().get(PassesWord.LIST_NOBODY);
        };
    }

    private Made noTest() {
        return new Not(texts().get(PassesWord.NO_TEST));
    }

    private Texts texts() {
        return parts.texts();
    }
}
