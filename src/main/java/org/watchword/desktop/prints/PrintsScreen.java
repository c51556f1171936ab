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
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.library.PrintNames;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
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
    private List<PrintItem> items = List.of();
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
        state = new SimpleObjectProperty<>(PrintsViewState.of(facts(), texts));
    }

    /// Shows a new view, with the prints of a deck first and the first of them drawn.
    ///
    /// @param deck id of the deck, empty for none
    /// @param area path of the area whose numbers are printed
    public Parent open(Optional<String> deck, String area, Ways onward) {
        ways = Optional.of(onward);
        recalls = Recall.of(room.book(), room.library()).size();
        items = items(deck);
        String first = items.stream()
                .filter(item -> deck.isEmpty() || item.ofDeck())
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(PrintItem::id)
                .orElse("");
        chores.run(paper.printer()::isThere, there -> {
            printerThere = there;
            publish();
        });
        chores.run(slips::coming, sessions -> before(slips.offer(sessions)));
        chores.run(
                certificates::held,
                sessions -> before(certificates.offer(sessions).stream().toList()));
        choose(new Choice(first, room.library().settings().defaultLanguage(), area));
        paper.pictures().draw(room.library().prints(), area, this::publish);
        return new PrintsView(state, this::asked, texts);
    }

    /// Puts what was found in the records before the prints of the library.
    private void before(List<PrintItem> found) {
        List<PrintItem> all = new ArrayList<>(found);
        items.stream()
                .filter(item -> found.stream().noneMatch(one -> one.id().equals(item.id())))
                .forEach(all::add);
        items = all;
        publish();
    }

    private List<PrintItem> items(Optional<String> deck) {
        Library library = room.library();
        PrintNames names = new PrintNames(library, texts.language().code());
        List<String> ofDeck =
                deck.flatMap(library::deck).map(found -> found.prints()).orElse(List.of());
        return library.prints().stream()
                .map(print -> new PrintItem(
                        print.id(),
                        names.of(print),
                        print.kind(),
                        PrintItem.paper(print.paper()),
                        print.voice() == PrintVoice.AFFECTED,
                        ofDeck.contains(print.id())))
                .toList();
    }

    private void asked(PrintsAsk ask) {
        switch (ask) {
            case PrintsAsk.Choose(Choice wanted) -> choose(wanted);
            case PrintsAsk.Make(Making.Part part, String code) ->
                chosen.making().ifPresent(making -> choose(chosen.choice().withOrder(making.with(part, code))));
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

    /// In the language that was asked for where the print has it.
    private void choose(Choice asked) {
        Choice written = asked.withGaps(paper.gaps().of(asked.print()));
        Choice choice = languages(written.print()).contains(written.language())
                ? written
                : written.withLanguage(room.library().settings().defaultLanguage());
        chosen = Chosen.of(choice, room, texts);
        printed = null;
        offer = false;
        waiting = Optional.empty();
        wanted.set(choice);
        Optional<Chores.Work<PrintResult>> slip = slips.print(choice).or(() -> certificates.print(choice));
        Optional<Chores.Work<PrintResult>> print = slip.or(() -> chosen.making().map(making -> print(making, choice)));
        sheet = print.isEmpty() ? new Sheet.Nothing() : new Sheet.Drawing();
        publish();
        Chores by = slip.isPresent() ? chores : paper.looking();
        print.ifPresent(one -> by.run(() -> drawn(one, choice), drawn -> drawn.ifPresent(it -> show(it, choice))));
    }

    private Chores.Work<PrintResult> print(Making making, Choice choice) {
        Print print = Gaps.filled(making.print(), choice.gaps());
        return () -> room.print(print, making.order(), choice.language(), new Area(choice.area()));
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
        Optional<Making> apart =
                chosen.making().filter(making -> making.order().finish().onPaperOnly());
        boolean saved = apart.isPresent()
                ? takeaway.save(fileName(), made.bytes(), new Takeaway.Twin(PAGES, () -> pages(apart.get(), choice)))
                : takeaway.save(fileName(), made.bytes());
        if (saved) {
            offer(true);
        }
    }

    private Optional<byte[]> pages(Making making, Choice choice) {
        return room.print(making.print(), making.order().forReading(), choice.language(), new Area(choice.area()))
                        instanceof Printed readable
                ? Optional.of(readable.bytes())
                : Optional.empty();
    }

    private String fileName() {
        return chosen.making()
                .map(making -> making.print().id() + "-" + chosen.choice().language() + making.mark() + ".pdf")
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

    /// Slips and what shows no print of the library are not followed.
    private void offer(boolean now) {
        offer = now && chosen.making().isPresent();
        publish();
    }

    private void note() {
        chosen.making()
                .ifPresent(making -> ways.ifPresent(to -> to.note()
                        .accept(new Done(
                                what(making),
                                chosen.numbers().stream().map(Recall::standing).toList(),
                                copies()))));
    }

    private GivenOut.What what(Making making) {
        Choice choice = chosen.choice();
        Print print = making.print();
        return new GivenOut.What(
                print.id(),
                print.version(),
                print.text(choice.language()).map(text -> text.language()).orElse(choice.language()),
                making.order().paper().name(),
                choice.area());
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
                items,
                languages(choice.print()),
                areas,
                choice,
                slips.count(choice),
                certificates.certifying(choice),
                new Facts.Shown(
                        sheet,
                        printerThere ? Optional.of(copies) : Optional.empty(),
                        new Beside(chosen.warnings(), notes(), offer, recalls),
                        chosen.making(),
                        paper.pictures().of(library.prints())));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        chosen.making().ifPresent(making -> {
            List<String> left = LetterGaps.left(making.print(), chosen.choice());
            if (!left.isEmpty()) {
                notes.add(texts.get(PrintsWord.GAPS_LEFT, left.size(), String.join(", ", left)));
            }
            if (making.order().finish().onPaperOnly()) {
                notes.add(texts.get(PrintsWord.PAGES_BESIDE));
            }
        });
        return notes;
    }

    /// Those of the library, and those that the chosen print has a text in.
    private List<String> languages(String id) {
        Library library = room.library();
        List<String> languages = new ArrayList<>(library.settings().languages());
        library.print(id).stream()
                .flatMap(print -> print.texts().keySet().stream().sorted())
                .filter(code -> !languages.contains(code))
                .forEach(languages::add);
        return languages;
    }

    private void publish() {
        state.set(PrintsViewState.of(facts(), texts));
    }

    /// A print, and the page of it that is shown.
    private record Drawn(@Nullable Printed printedOrNull, Sheet sheet) {}
}
