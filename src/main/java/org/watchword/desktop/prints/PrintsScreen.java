package org.watchword.desktop.prints;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.content.library.Library;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.notice.Notice;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;
import org.watchword.session.book.GivenOut;

/// The print room over the room. The last choice wins: a page that was drawn for an older one is not shown.
public final class PrintsScreen {
    /// Pixels of the longer side of a page: sharp on a large screen with double pixels.
    private static final int LONGEST = 1400;

    /// What the name of the file with the pages for reading ends with.
    private static final String PAGES = "-pages";

    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Takeaway takeaway;
    private final Paper paper;
    private final SlipShelf slips;
    private final CertificateShelf certificates;
    private final AtomicReference<Choice> wanted = new AtomicReference<>();
    private final SimpleObjectProperty<PrintsViewState> state;
    private final DeckShelf trainings;
    private final PrintList list;
    private String opened = "";
    private Chosen chosen = Chosen.nothing(new Choice("", "en", "gb"));
    private int recalls;
    private Sheet sheet = new Sheet.Nothing();
    private boolean printerThere = true;
    private CopyCount copies = CopyCount.ONE;
    private @Nullable Printed printed;
    private boolean offer;
    private Optional<Runnable> waiting = Optional.empty();
    private Optional<Ways> ways = Optional.empty();

    /// What prints besides the library's need.
    ///
    /// @param printer the way to paper
    /// @param pictures small ones of the prints
    /// @param gaps what was written into letters
    /// @param looking runs what reads only, several things at once
    public record Paper(Printer printer, SlipMaking slips, PrintPictures pictures, LetterGaps gaps, Chores looking) {}

    /// What was just put on paper or into a file.
    ///
    /// @param numbers that stand on it
    public record Done(GivenOut.What what, List<GivenOut.Standing> numbers, int copies) {
        /// Keeps its own copy.
        public Done {
            numbers = List.copyOf(numbers);
        }
    }

    /// Ways from the print room.
    ///
    /// @param numbers to the numbers of an area
    /// @param note to noting where something goes
    /// @param givenOut to where prints went
    /// @param recall to the old numbers that still stand somewhere
    /// @param together to saving several prints at once, in a language and with the numbers of an area
    public record Ways(
            Consumer<String> numbers,
            Consumer<Done> note,
            Runnable givenOut,
            Runnable recall,
            BiConsumer<String, String> together) {}

    /// A print room with nothing chosen.
    public PrintsScreen(Room room, Chores chores, Texts texts, Takeaway takeaway, Paper paper) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.takeaway = takeaway;
        this.paper = paper;
        slips = new SlipShelf(room, paper.slips(), texts);
        certificates = new CertificateShelf(room, texts);
        trainings = new DeckShelf(room, texts);
        list = new PrintList(room, texts, trainings);
        state = new SimpleObjectProperty<>(PrintsViewState.of(facts(), texts));
    }

    /// Shows a new view, with the prints of a deck first and the first of them drawn.
    ///
    /// @param deck id of the deck, empty for none
    /// @param area path of the area whose numbers are printed
    public Parent open(Optional<String> deck, String area, Ways onward) {
        ways = Optional.of(onward);
        recalls = Recall.of(room.book(), room.library()).size();
        opened = area;
        list.read(deck);
        chores.run(paper.printer()::isThere, there -> {
            printerThere = there;
            publish();
        });
        chores.run(slips::coming, sessions -> before(slips.offer(sessions)));
        chores.run(
                certificates::held,
                sessions -> before(certificates.offer(sessions).stream().toList()));
        Choice first = new Choice(
                        list.first(deck.isPresent()), room.library().settings().defaultLanguage(), area)
                .withTraining(Training.USUAL.of(deck.orElse("")));
        choose(first);
        picture();
        return new PrintsView(state, this::asked, texts);
    }

    /// Chooses a print, as if it was pressed on the list.
    ///
    /// @param print its id
    public void choose(String print) {
        choose(chosen.choice().withPrint(print));
    }

    /// Has small pictures drawn, in the area in which the room was opened.
    private void picture() {
        paper.pictures().draw(list.sampled(chosen.choice().withArea(opened)), this::publish);
    }

    private void before(List<PrintItem> found) {
        list.before(found);
        publish();
    }

    private void asked(PrintsAsk ask) {
        switch (ask) {
            case PrintsAsk.Choose(Choice wanted) -> choose(wanted);
            case PrintsAsk.Show(Shelf shelf) -> show(shelf);
            case PrintsAsk.Make(Making.Part part, String code) ->
                chosen.making().ifPresent(making -> choose(making.choose(chosen.choice(), part, code)));
            case PrintsAsk.Fill(String gap, String words) -> {
                paper.gaps().write(chosen.choice().print(), gap, words);
                choose(chosen.choice());
            }
            case PrintsAsk.Turn(int by) -> turn(by);
            case PrintsAsk.Copies(String typed) -> copies(CopyCount.of(typed));
            case PrintsAsk.Together _ ->
                ways.ifPresent(to -> to.together()
                        .accept(chosen.choice().language(), chosen.choice().area()));
            case PrintsAsk.Save _ -> whenDrawn(this::save);
            case PrintsAsk.Print _ -> whenDrawn(this::print);
            case PrintsAsk.Note _ -> note();
            case PrintsAsk.Skip _ -> offer(false);
            case PrintsAsk.Numbers _ ->
                ways.ifPresent(to -> to.numbers().accept(chosen.choice().area()));
            case PrintsAsk.GivenOut _ -> ways.ifPresent(to -> to.givenOut().run());
            case PrintsAsk.Recall _ -> ways.ifPresent(to -> to.recall().run());
        }
    }

    private void choose(Choice asked) {
        Training before = chosen.choice().training();
        chosen = Chosen.of(asked.withGaps(paper.gaps().of(asked.print())), room, texts, trainings);
        Choice choice = chosen.choice();
        if (!before.deck().isEmpty() && !choice.training().deck().equals(before.deck())) {
            picture();
        }
        printed = null;
        offer = false;
        waiting = Optional.empty();
        wanted.set(choice);
        Optional<Chores.Work<PrintResult>> slip = slips.print(choice).or(() -> certificates.print(choice));
        Optional<Chores.Work<PrintResult>> print =
                slip.or(() -> chosen.making().map(making -> () -> making.make(room, choice)));
        sheet = print.isEmpty() ? new Sheet.Nothing() : new Sheet.Drawing();
        publish();
        Chores by = slip.isPresent() ? chores : paper.looking();
        print.ifPresent(one -> by.run(() -> drawn(one, choice), drawn -> drawn.ifPresent(it -> show(it, choice))));
    }

    private void show(Shelf shelf) {
        Choice now = chosen.choice();
        list.show(shelf, now.print()).ifPresent(other -> choose(now.withPrint(other)));
        publish();
    }

    /// Nothing is made any more for a choice that is not the last.
    private Optional<Drawn> drawn(Chores.Work<PrintResult> work, Choice of) throws IOException {
        if (!of.equals(wanted.get())) {
            return Optional.empty();
        }
        PrintResult result = work.get();
        return of.equals(wanted.get()) ? Optional.of(drawn(result, 0)) : Optional.empty();
    }

    private static Drawn drawn(PrintResult result, int page) {
        return switch (result) {
            case Printed made ->
                new Drawn(
                        made,
                        new Sheet.Page(PagePicture.within(made, page, LONGEST), page, made.pages(), made.title()));
            case Refused refused -> new Drawn(null, new Sheet.Refused(refused.what(), refused.remedy()));
        };
    }

    private void show(Drawn drawn, Choice of) {
        if (chosen.choice().equals(of)) {
            printed = drawn.printedOrNull();
            sheet = drawn.sheet();
            publish();
            Optional<Runnable> deed = waiting;
            waiting = Optional.empty();
            deed.ifPresent(Runnable::run);
        }
    }

    /// Words that were just typed are drawn first: a press that comes meanwhile is done with the page they stand on.
    private void whenDrawn(Runnable deed) {
        if (sheet instanceof Sheet.Drawing) {
            waiting = Optional.of(deed);
        } else {
            deed.run();
        }
    }

    private void turn(int by) {
        Printed made = printed;
        if (made != null && sheet instanceof Sheet.Page shown) {
            int page = Math.clamp((long) shown.page() + by, 0, made.pages() - 1);
            Choice of = chosen.choice();
            paper.looking().run(() -> drawn(made, page), drawn -> show(drawn, of));
        }
    }

    /// What is for paper only is saved together with the pages for reading.
    private void save() {
        Printed made = printed;
        if (made == null) {
            return;
        }
        Choice choice = chosen.choice();
        Optional<Making> apart = chosen.making().flatMap(Making::forReading);
        boolean saved = apart.isPresent()
                ? takeaway.save(fileName(), made.bytes(), new Takeaway.Twin(PAGES, () -> pages(apart.get(), choice)))
                : takeaway.save(fileName(), made.bytes());
        if (saved) {
            offer(true);
        }
    }

    private Optional<byte[]> pages(Making making, Choice choice) {
        return making.make(room, choice) instanceof Printed readable ? Optional.of(readable.bytes()) : Optional.empty();
    }

    private String fileName() {
        return chosen.making()
                .map(making -> making.fileName(chosen.choice()))
                .or(() -> certificates.fileName(chosen.choice()))
                .orElse("slips.pdf");
    }

    private void print() {
        Printed made = printed;
        if (made != null) {
            paper.printer().print(made, copies(), () -> takeaway.tell(new Notice.PrinterFailed()));
            offer(true);
        }
    }

    private int copies() {
        return slips.count(chosen.choice()).isPresent() ? 1 : copies.count().orElse(1);
    }

    private void copies(CopyCount now) {
        copies = now;
        publish();
    }

    /// Slips, and what nobody is given to keep, are not followed.
    private void offer(boolean now) {
        offer = now && what().isPresent();
        publish();
    }

    private void note() {
        what().ifPresent(what -> ways.ifPresent(to -> to.note()
                .accept(new Done(
                        what, chosen.numbers().stream().map(Recall::standing).toList(), copies()))));
    }

    private Optional<GivenOut.What> what() {
        return chosen.making().flatMap(making -> making.what(chosen.choice()));
    }

    private Facts facts() {
        Library library = room.library();
        List<Option> areas = library.areas().stream()
                .map(named -> new Option(
                        named.area().path(),
                        named.name()
                                .in(texts.language().code(), library.settings().defaultLanguage())))
                .toList();
        Choice choice = chosen.choice();
        return new Facts(
                list.listed(),
                chosen.languages(),
                areas,
                choice,
                slips.count(choice),
                certificates.certifying(choice),
                new Facts.Shown(
                        sheet,
                        printerThere ? Optional.of(copies) : Optional.empty(),
                        new Beside(chosen.warnings(), notes(), offer, recalls),
                        chosen.making(),
                        paper.pictures().of(list.samples())));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        chosen.making().ifPresent(making -> {
            List<String> left = making.gapsLeft(chosen.choice());
            if (!left.isEmpty()) {
                notes.add(texts.get(PrintsWord.GAPS_LEFT, left.size(), String.join(", ", left)));
            }
            if (!making.onPaper()) {
                notes.add(texts.get(PrintsWord.FOR_A_SCREEN));
            }
            if (making.forReading().isPresent()) {
                notes.add(texts.get(PrintsWord.PAGES_BESIDE));
            }
        });
        return notes;
    }

    private void publish() {
        state.set(PrintsViewState.of(facts(), texts));
    }

    /// A print, and the page of it that is shown.
    private record Drawn(@Nullable Printed printedOrNull, Sheet sheet) {}
}
