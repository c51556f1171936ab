package org.watchword.desktop.addresses;

import java.util.List;
import java.util.Optional;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.Addresses.Listed;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;
import org.watchword.session.book.Names;

/// The address book in plain words: the entries of one kind, and the chosen one in its boxes.
///
/// @param empty said in place of the list when nothing stands there
/// @param chosen the entry whose boxes are shown; empty for a new one
/// @param boxes how often the boxes were filled anew; they keep what is typed until it grows
/// @param others those that the chosen one may be the same as
/// @param joined those that were said to be the same as the chosen one
record AddressesViewState(
        EntryKind kind,
        List<Option> rows,
        String empty,
        Optional<String> chosen,
        EntryForm form,
        int boxes,
        List<Option> others,
        List<Option> joined,
        List<Option> areas,
        List<Option> audiences,
        List<Option> funders,
        boolean undo,
        Optional<String> trouble) {

    /// Something that can be chosen, by its name.
    record Option(String id, String name) {}

    /// What the trainer has chosen on this page.
    record Choice(EntryKind kind, String words, Optional<EntryId> chosen, EntryForm form, int boxes) {
        static final Choice START =
                new Choice(EntryKind.VENUE, "", Optional.empty(), EntryForm.empty(EntryKind.VENUE), 0);

        Choice searching(String wanted) {
            return new Choice(kind, wanted, chosen, form, boxes);
        }

        Choice on(Optional<EntryId> entry, EntryForm filled) {
            return new Choice(filled.kind(), words, entry, filled, boxes + 1);
        }
    }

    /// What came of the last change.
    record Progress(boolean undo, Optional<String> trouble) {
        static final Progress START = new Progress(false, Optional.empty());
    }

    /// What the library knows, for the boxes.
    record Known(List<Option> areas, List<Option> audiences) {}

    static AddressesViewState of(Addresses book, Choice choice, Known known, Progress progress, Texts texts) {
        List<Listed> all = book.listed(choice.kind());
        String wanted = Names.same(choice.words());
        List<Option> rows = options(all.stream()
                .filter(each -> Names.same(each.entry().name()).contains(wanted))
                .toList());
        return new AddressesViewState(
                choice.kind(),
                rows,
                rows.isEmpty() ? texts.get(all.isEmpty() ? AddressesWord.EMPTY : AddressesWord.NOT_FOUND) : "",
                choice.chosen().map(EntryId::toString),
                choice.form(),
                choice.boxes(),
                options(all.stream()
                        .filter(each ->
                                choice.chosen().filter(each.id()::equals).isEmpty())
                        .toList()),
                choice.chosen()
                        .map(book::joinedTo)
                        .map(AddressesViewState::options)
                        .orElse(List.of()),
                known.areas(),
                known.audiences(),
                options(book.listed(EntryKind.FUNDER)),
                progress.undo(),
                progress.trouble());
    }

    private static List<Option> options(List<Listed> entries) {
        return entries.stream()
                .map(each -> new Option(each.id().toString(), each.entry().name()))
                .toList();
    }
}
