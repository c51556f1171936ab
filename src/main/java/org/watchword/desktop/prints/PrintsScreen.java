package org.watchword.desktop.prints;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;
import org.watchword.content.contact.Area;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintVoice;
import org.watchword.desktop.files.Takeaway;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.prints.PrintsViewState.Facts;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintResult;
import org.watchword.print.Printed;
import org.watchword.print.Refused;
import org.watchword.records.register.SessionRow;
import org.watchword.room.Room;
import org.watchword.room.contacts.Recall;
import org.watchword.session.Register;
import org.watchword.session.book.GivenOut;

/// The print room over the room. The last choice wins: a page that was drawn for an older one is not shown.
public final class PrintsScreen {
    private static final int DPI = 144;

    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final Takeaway takeaway;
    private final Paper paper;
    private final SimpleObjectProperty<PrintsViewState> state;
    private List<PrintItem> items = List.of();
    private Map<String, Coming> slips = Map.of();
    private Chosen chosen = Chosen.nothing(new Choice("", "en", "gb"));
    private int recalls;
    private Sheet sheet = new Sheet.Nothing();
    private boolean printerThere = true;
    private @Nullable Printed printed;
    private boolean offer;
    private Optional<Ways> ways = Optional.empty();

    /// What prints besides the library's need.
    ///
    /// @param printer the way to paper
    public record Paper(Printer printer, SlipMaking slips) {}

    /// Ways from the print room.
    ///
    /// @param numbers to the numbers of an area
    /// @param note to noting where something goes, with the numbers that stand on it
    /// @param givenOut to where prints went
    /// @param recall to the old numbers that still stand somewhere
    public record Ways(
            Consumer<String> numbers,
            BiConsumer<GivenOut.What, List<GivenOut.Standing>> note,
            Runnable givenOut,
            Runnable recall) {}

    /// A print room with nothing chosen.
    public PrintsScreen(Room room, Chores chores, Texts texts, Takeaway takeaway, Paper paper) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        this.takeaway = takeaway;
        this.paper = paper;
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
        chores.run(this::coming, this::offerSlips);
        choose(new Choice(first, room.library().settings().defaultLanguage(), area));
        return new PrintsView(state, this::asked, texts);
    }

    private List<PrintItem> items(Optional<String> deck) {
        Library library = room.library();
        List<String> ofDeck =
                deck.flatMap(library::deck).map(found -> found.prints()).orElse(List.of());
        return library.prints().stream()
                .map(print -> new PrintItem(
                        print.id(),
                        title(print),
                        print.kind(),
                        PrintItem.paper(print.paper()),
                        print.voice() == PrintVoice.AFFECTED,
                        ofDeck.contains(print.id())))
                .toList();
    }

    private String title(Print print) {
        return print.text(texts.language().code()).map(text -> text.title()).orElse(print.id());
    }

    private void asked(PrintsAsk ask) {
        switch (ask) {
            case PrintsAsk.Choose(Choice wanted) -> choose(wanted);
            case PrintsAsk.Make(Making.Part part, String code) ->
                chosen.making().ifPresent(making -> choose(chosen.choice().withOrder(making.with(part, code))));
            case PrintsAsk.Turn(int by) -> turn(by);
            case PrintsAsk.Save _ -> save();
            case PrintsAsk.Print _ -> print();
            case PrintsAsk.Note _ -> note();
            case PrintsAsk.Skip _ -> offer(false);
            case PrintsAsk.Numbers _ ->
                ways.ifPresent(to -> to.numbers().accept(chosen.choice().area()));
            case PrintsAsk.GivenOut _ -> ways.ifPresent(to -> to.givenOut().run());
            case PrintsAsk.Recall _ -> ways.ifPresent(to -> to.recall().run());
        }
    }

    /// In the language that was asked for where the print has it.
    private void choose(Choice wanted) {
        Choice choice = languages(wanted.print()).contains(wanted.language())
                ? wanted
                : wanted.withLanguage(room.library().settings().defaultLanguage());
        chosen = Chosen.of(choice, room, texts);
        printed = null;
        offer = false;
        Optional<Chores.Work<PrintResult>> print = print(chosen);
        sheet = print.isEmpty() ? new Sheet.Nothing() : new Sheet.Drawing();
        publish();
        print.ifPresent(one -> chores.run(() -> drawn(one.get(), 0), drawn -> show(drawn, choice)));
    }

    private Optional<Chores.Work<PrintResult>> print(Chosen wanted) {
        Choice choice = wanted.choice();
        Coming coming = slips.get(choice.print());
        if (coming != null) {
            return slips(coming.session(), SlipCount.of(choice.slips(), coming.people()));
        }
        return wanted.making()
                .map(making ->
                        () -> room.print(making.print(), making.order(), choice.language(), new Area(choice.area())));
    }

    /// Nothing is printed while nobody can tell how many.
    private Optional<Chores.Work<PrintResult>> slips(SessionRow session, SlipCount wanted) {
        if (wanted.count().isEmpty()) {
            return Optional.empty();
        }
        int count = wanted.count().getAsInt();
        Optional<String> address = paper.slips().page().get();
        return Optional.of(() -> room.print(paper.slips().sheet(session, count, address, texts)));
    }

    /// A session that is still to come or goes on.
    ///
    /// @param people who are here or expected
    private record Coming(SessionRow session, int people) {}

    private List<Coming> coming() throws IOException {
        List<Coming> all = new ArrayList<>();
        for (SessionRow session : room.unfinished()) {
            Register register = room.look(session.id()).register();
            all.add(new Coming(session, register.total() + register.expected().size()));
        }
        return all;
    }

    private void offerSlips(List<Coming> sessions) {
        Map<String, Coming> offered = new LinkedHashMap<>();
        List<PrintItem> all = new ArrayList<>();
        for (Coming coming : sessions) {
            SessionRow session = coming.session();
            PrintItem item = PrintItem.slips(session.id().toString(), title(session));
            offered.put(item.id(), coming);
            all.add(item);
        }
        slips = offered;
        items.stream().filter(item -> !item.slips()).forEach(all::add);
        items = all;
        publish();
    }

    private String title(SessionRow session) {
        String day =
                new Days(texts, LocalDate.now(room.clock())).day(session.plan().date());
        return texts.get(PrintsWord.SLIPS_OF, session.deck().title(), day);
    }

    private static Drawn drawn(PrintResult result, int page) {
        return switch (result) {
            case Printed made ->
                new Drawn(made, new Sheet.Page(PagePicture.of(made, page, DPI), page, made.pages(), made.title()));
            case Refused refused -> new Drawn(null, new Sheet.Refused(refused.what(), refused.remedy()));
        };
    }

    private void show(Drawn drawn, Choice of) {
        if (chosen.choice().equals(of)) {
            printed = drawn.printedOrNull();
            sheet = drawn.sheet();
            publish();
        }
    }

    private void turn(int by) {
        Printed made = printed;
        if (made != null && sheet instanceof Sheet.Page shown) {
            int page = Math.clamp((long) shown.page() + by, 0, made.pages() - 1);
            Choice of = chosen.choice();
            chores.run(() -> drawn(made, page), drawn -> show(drawn, of));
        }
    }

    private void save() {
        Printed made = printed;
        if (made != null && takeaway.save(fileName(), made.bytes())) {
            offer(true);
        }
    }

    private String fileName() {
        return chosen.making()
                .map(making -> making.print().id() + "-" + chosen.choice().language() + making.mark() + ".pdf")
                .orElse("slips.pdf");
    }

    private void print() {
        Printed made = printed;
        if (made != null) {
            paper.printer().print(made);
            offer(true);
        }
    }

    /// Slips and what shows no print of the library are not followed.
    private void offer(boolean now) {
        offer = now && chosen.making().isPresent();
        publish();
    }

    private void note() {
        chosen.making()
                .ifPresent(making -> ways.ifPresent(to -> to.note()
                        .accept(
                                what(making),
                                chosen.numbers().stream().map(Recall::standing).toList())));
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
        Optional<SlipCount> wanted = Optional.ofNullable(slips.get(choice.print()))
                .map(coming -> SlipCount.of(choice.slips(), coming.people()));
        return new Facts(
                items,
                languages(choice.print()),
                areas,
                choice,
                wanted,
                new Facts.Shown(sheet, printerThere, new Beside(chosen.warnings(), offer, recalls), chosen.making()));
    }

    /// Those of the library, and those that the chosen print has a text in.
    private List<String> languages(String id) {
        Library library = room.library();
        List<String> languages = new ArrayList<>(library.languages());
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
