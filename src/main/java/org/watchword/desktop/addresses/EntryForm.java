package org.watchword.desktop.addresses;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.session.book.Addresses;
import org.watchword.session.book.Entry;
import org.watchword.session.book.EntryId;
import org.watchword.session.book.EntryKind;

/// What stands in the boxes of an entry; each kind has some of them.
///
/// @param area and `audience` codes; may be empty
/// @param funder the id of one; may be empty
/// @param sessions as it was typed, and `people` too; may be empty
record EntryForm(
        EntryKind kind,
        String name,
        String area,
        String address,
        String audience,
        String funder,
        @Nullable LocalDate fromOrNull,
        @Nullable LocalDate toOrNull,
        String sessions,
        String people) {

    static EntryForm empty(EntryKind kind) {
        return new EntryForm(kind, "", "", "", "", "", null, null, "", "");
    }

    static EntryForm of(Entry entry, Addresses addresses) {
        return switch (entry) {
            case Entry.Venue venue -> named(venue, venue.area(), venue.address(), "");
            case Entry.Organisation one -> named(one, one.area(), "", one.audience());
            case Entry.Funder funder -> named(funder, "", "", "");
            case Entry.Programme programme ->
                new EntryForm(
                        EntryKind.PROGRAMME,
                        programme.name(),
                        "",
                        "",
                        "",
                        programme
                                .funder()
                                .map(addresses::root)
                                .map(EntryId::toString)
                                .orElse(""),
                        programme.fromOrNull(),
                        programme.toOrNull(),
                        typed(programme.sessions()),
                        typed(programme.people()));
        };
    }

    private static EntryForm named(Entry entry, String area, String address, String audience) {
        return new EntryForm(entry.kind(), entry.name(), area, address, audience, "", null, null, "", "");
    }

    /// What the boxes come to. A number that cannot be read becomes -1, which no rule takes.
    Entry entry() {
        String called = name.strip();
        return switch (kind) {
            case VENUE -> new Entry.Venue(called, area, address.strip());
            case ORGANISATION -> new Entry.Organisation(called, audience, area);
            case FUNDER -> new Entry.Funder(called);
            case PROGRAMME ->
                new Entry.Programme(
                        called,
                        Optional.of(funder)
                                .filter(id -> !id.isEmpty())
                                .map(EntryId::parse)
                                .orElse(null),
                        fromOrNull,
                        toOrNull,
                        number(sessions),
                        number(people));
        };
    }

    private static String typed(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static int number(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return 0;
        }
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
