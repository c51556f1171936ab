package org.watchword.desktop.prints;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.desktop.decks.FormWord;
import org.watchword.desktop.decks.SpokenForm;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.PagePicture;

/// The print room in plain words.
///
/// @param items those of the deck first
/// @param shelves what of them can be shown; empty where there is nothing to choose
/// @param decks what a form can be of; empty when no form of a training is chosen
/// @param certifying what there is to choose about certificates, when they are chosen
/// @param gaps the names of the chosen letter's gaps; none for anything else
/// @param copies empty where there is no printer to print them
/// @param pictures small ones, by the ids of the prints that have one
/// @param making what there is to choose about how it is put on paper
/// @param page "Page 1 of 2", empty while there is none
/// @param ready whether there is a page that can be saved, or one is being drawn
/// @param canPrint whether it can be sent to a printer too
record PrintsViewState(
        List<Row> items,
        Choosing shelves,
        Choosing decks,
        Choice choice,
        List<Option> languages,
        List<Option> areas,
        Optional<Slips> slips,
        Optional<Certifying> certifying,
        List<String> gaps,
        Optional<Slips> copies,
        Map<String, PagePicture> pictures,
        Map<Making.Part, Choosing> making,
        Sheet sheet,
        String page,
        boolean previous,
        boolean next,
        boolean ready,
        boolean canPrint,
        Optional<String> hint,
        Beside beside) {

    /// How many slips or copies are printed.
    ///
    /// @param trouble what is wrong with the number and what to do
    record Slips(String count, Optional<String> trouble) {}

    /// What there is to choose about certificates.
    ///
    /// @param years for how many they may hold, by their number
    record Certifying(List<Option> sessions, List<Option> years, Certified wanted) {
        Certifying {
            sessions = List.copyOf(sessions);
            years = List.copyOf(years);
        }
    }

    /// Options, and the code of the one that is chosen.
    record Choosing(List<Option> options, String chosen) {
        Choosing {
            options = List.copyOf(options);
        }
    }

    /// What the print room is made from.
    ///
    /// @param slips how many are wanted, when slips are chosen
    /// @param certifying what there is to choose, when certificates are chosen
    record Facts(
            Listed listed,
            List<String> languages,
            List<Option> areas,
            Choice choice,
            Optional<SlipCount> slips,
            Optional<Certifying> certifying,
            Shown shown) {

        /// What there is to print.
        ///
        /// @param shelf what of it is shown
        /// @param decks the trainings of which a form can be chosen
        record Listed(List<PrintItem> items, Shelf shelf, List<Option> decks) {
            Listed {
                items = List.copyOf(items);
                decks = List.copyOf(decks);
            }
        }

        /// The page, whether the computer knows a printer, what stands beside it, and how it is put on paper.
        ///
        /// @param pictures small ones, by the ids of the prints that have one
        record Shown(
                Sheet sheet,
                Optional<CopyCount> printer,
                Beside beside,
                Optional<Making> making,
                Map<String, PagePicture> pictures) {
            Shown(Sheet sheet, boolean printer) {
                this(
                        sheet,
                        printer ? Optional.of(CopyCount.ONE) : Optional.empty(),
                        Beside.NOTHING,
                        Optional.empty(),
                        Map.of());
            }
        }

        Sheet sheet() {
            return shown.sheet();
        }

        /// Whether what is chosen can lie on paper.
        boolean onPaper() {
            return shown.making().map(Making::onPaper).orElse(true);
        }

        /// The names of a letter's gaps.
        List<String> gaps() {
            return shown.making().map(making -> making.gaps(choice.language())).orElse(List.of());
        }

        /// How many copies, where there is a printer and it is not slips, of which each is another.
        Optional<CopyCount> copied() {
            return shown.printer().filter(_ -> slips.isEmpty() && onPaper());
        }

        boolean printer() {
            return shown.printer().isPresent();
        }

        boolean copies() {
            return shown.printer().filter(copies -> copies.count().isPresent()).isPresent();
        }
    }

    static PrintsViewState of(Facts facts, Texts texts) {
        boolean ready = facts.sheet() instanceof Sheet.Page || facts.sheet() instanceof Sheet.Drawing;
        int page = facts.sheet() instanceof Sheet.Page shown ? shown.page() : 0;
        int pages = facts.sheet() instanceof Sheet.Page shown ? shown.pages() : 0;
        return new PrintsViewState(
                items(facts, texts),
                shelves(facts.listed(), texts),
                decks(facts),
                facts.choice(),
                facts.languages().stream()
                        .map(code -> new Option(code, SpokenForm.of(texts, code)))
                        .toList(),
                facts.areas(),
                facts.slips().map(wanted -> slips(wanted, texts)),
                facts.certifying(),
                facts.gaps(),
                facts.copied().map(copies -> copies(copies, texts)),
                facts.shown().pictures(),
                facts.shown().making().map(making -> making(making, texts)).orElse(Map.of()),
                facts.sheet(),
                pages > 0 ? texts.get(PrintsWord.PAGE_OF, page + 1, pages) : "",
                page > 0,
                page + 1 < pages,
                ready,
                ready && facts.copies() && facts.onPaper(),
                facts.printer() ? Optional.empty() : Optional.of(texts.get(PrintsWord.NO_PRINTER)),
                facts.shown().beside());
    }

    private static Map<Making.Part, Choosing> making(Making making, Texts texts) {
        Map<Making.Part, Choosing> all = new EnumMap<>(Making.Part.class);
        for (Making.Part part : Making.Part.values()) {
            List<Option> options = making.options(part, texts);
            if (options.size() > 1) {
                all.put(part, new Choosing(options, making.chosen(part)));
            }
        }
        return all;
    }

    private static Slips copies(CopyCount wanted, Texts texts) {
        return new Slips(
                wanted.typed(),
                wanted.count().isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get(PrintsWord.COPIES_WRONG, CopyCount.MOST)));
    }

    private static Slips slips(SlipCount wanted, Texts texts) {
        return new Slips(
                wanted.typed(),
                wanted.count().isPresent()
                        ? Optional.empty()
                        : Optional.of(texts.get(PrintsWord.SLIPS_WRONG, SlipCount.MOST)));
    }

    /// A shelf on which nothing stands is not offered.
    private static Choosing shelves(Facts.Listed listed, Texts texts) {
        List<Option> options = Stream.of(Shelf.values())
                .filter(shelf -> listed.items().stream().anyMatch(shelf::holds))
                .map(shelf -> new Option(shelf.name(), texts.get(shelf.called())))
                .toList();
        return new Choosing(
                options.size() > 2 ? options : List.of(), listed.shelf().name());
    }

    private static Choosing decks(Facts facts) {
        boolean training =
                facts.shown().making().filter(DeckMaking.class::isInstance).isPresent();
        return new Choosing(
                training ? facts.listed().decks() : List.of(),
                facts.choice().training().deck());
    }

    private static List<Row> items(Facts facts, Texts texts) {
        return facts.listed().shelf().of(facts.listed().items()).stream()
                .sorted((one, other) -> Boolean.compare(other.ofDeck(), one.ofDeck()))
                .map(one -> new Row(one.id(), one.title(), detail(one, texts), Optional.empty()))
                .toList();
    }

    private static String detail(PrintItem item, Texts texts) {
        if (item.slips()) {
            return texts.get(PrintsWord.SLIPS_DETAIL);
        }
        if (PrintItem.isCertificates(item.id())) {
            return texts.get(PrintsWord.CERTIFICATES_DETAIL);
        }
        Optional<DeckForm> form = PrintItem.form(item.id());
        if (form.isPresent()) {
            return texts.get(FormWord.purpose(form.get()));
        }
        return KindName.of(item.kind(), texts) + " · " + item.paper() + " · "
                + texts.get(item.affected() ? PrintsWord.FOR_AFFECTED : PrintsWord.FOR_PUBLIC);
    }
}
