package org.watchword.desktop.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.text.LocalText;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.numbers.NumbersViewState.Does;
import org.watchword.desktop.numbers.NumbersViewState.Option;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// Says the contacts of an area in plain words.
///
/// @param own whether a contact is the trainer's own
record NumbersTelling(Library library, Own own, LocalDate today, Texts texts) {

    /// Whether a contact stands in a file of the trainer's own.
    @FunctionalInterface
    interface Own {
        boolean has(Contact contact);
    }

    /// What the trainer has chosen on this page.
    record Choice(String area, String words, String id, NumberForm form, int boxes) {

        Choice searching(String wanted) {
            return new Choice(area, wanted, id, form, boxes);
        }

        Choice on(NumberForm filled) {
            return new Choice(area, words, filled.id(), filled, boxes + 1);
        }

        Choice in(String other) {
            return new Choice(other, words, "", NumberForm.EMPTY, boxes + 1);
        }
    }

    /// What else the page knows.
    ///
    /// @param ringer who rang last
    /// @param recalls how many places still hold an old number
    /// @param removable whether the area is the trainer's own and can be taken away
    record Around(String ringer, int recalls, boolean removable) {}

    NumbersViewState state(Choice choice, NumbersViewState.Progress progress, Around around) {
        List<Contact> all = contacts(choice.area());
        String wanted = plain(choice.words());
        List<Row> rows =
                all.stream().filter(each -> found(each, wanted)).map(this::row).toList();
        Optional<Contact> chosen =
                all.stream().filter(each -> each.id().equals(choice.id())).findFirst();
        return new NumbersViewState(
                areas(),
                choice.area(),
                rows,
                rows.isEmpty() ? texts.get(all.isEmpty() ? NumbersWord.EMPTY : NumbersWord.NOT_FOUND) : "",
                chosen.map(Contact::id),
                choice.form(),
                chosen.map(this::facts).orElse(List.of()),
                choice.boxes(),
                around.ringer(),
                others(all, choice),
                chosen.map(this::does).orElse(Does.NOTHING),
                progress,
                around.recalls(),
                around.removable());
    }

    /// Its own first, then those of the areas above; what is retired last.
    private List<Contact> contacts(String area) {
        return library.directory(new Area(area)).contacts().stream()
                .sorted(Comparator.comparing(each -> each.status() == Status.RETIRED))
                .toList();
    }

    private static boolean found(Contact contact, String wanted) {
        String digits = wanted.replaceAll("\\s", "");
        return Stream.concat(contact.name().byLanguage().values().stream(), Stream.of(contact.display()))
                        .anyMatch(words -> plain(words).contains(wanted))
                || contact.digits().contains(digits);
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private List<Option> areas() {
        return library.areas().stream()
                .map(named -> new Option(named.area().path(), said(named.name())))
                .toList();
    }

    private List<Option> others(List<Contact> all, Choice choice) {
        Stream<Option> contacts = all.stream()
                .filter(each -> each.status() != Status.RETIRED)
                .filter(each -> !each.id().equals(choice.id()))
                .map(each -> new Option(each.id(), title(each)));
        return Stream.concat(Stream.of(new Option("", texts.get(NumbersWord.NOTHING_REPLACES))), contacts)
                .toList();
    }

    private Row row(Contact contact) {
        return new Row(contact.id(), title(contact), from(contact), warning(contact));
    }

    private String title(Contact contact) {
        return texts.get(NumbersWord.ROW, said(contact.name()), contact.display());
    }

    private String from(Contact contact) {
        String area = library.areaName(contact.area().path(), texts.language().code());
        return texts.get(own.has(contact) ? NumbersWord.FROM_HER : NumbersWord.FROM_PROGRAM, area);
    }

    private Optional<String> warning(Contact contact) {
        return switch (contact.status()) {
            case RETIRED -> Optional.of(texts.get(NumbersWord.RETIRED, said(contact.reason())));
            case UNCERTAIN -> Optional.of(texts.get(NumbersWord.UNCERTAIN, said(contact.reason())));
            case CURRENT -> contact.checkedLongAgo(today) ? Optional.of(texts.get(NumbersWord.OLD)) : Optional.empty();
        };
    }

    private List<String> facts(Contact contact) {
        List<String> facts = new ArrayList<>(List.of(from(contact)));
        String day = new Days(texts, today).date(contact.checked().on());
        facts.add(
                contact.checked().byPerson()
                        ? texts.get(
                                NumbersWord.CHECKED_BY, day, contact.checked().by())
                        : texts.get(NumbersWord.READ_ON, day));
        warning(contact).ifPresent(facts::add);
        return facts;
    }

    private Does does(Contact contact) {
        boolean printed = contact.status() != Status.RETIRED;
        return new Does(printed, printed, own.has(contact));
    }

    private String said(LocalText label) {
        return label.in(texts.language().code(), library.settings().defaultLanguage());
    }
}
