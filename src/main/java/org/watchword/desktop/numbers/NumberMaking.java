package org.watchword.desktop.numbers;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Dialled;
import org.watchword.content.contact.NumberRules;
import org.watchword.content.contact.NumberVerdict;
import org.watchword.content.contact.Status;
import org.watchword.content.library.Library;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;
import org.watchword.desktop.text.Texts;

/// Makes a contact of what stands in the boxes, or says what is wrong with it. A number that nobody has rung yet is
/// uncertain, so that it stands on nothing for people affected.
record NumberMaking(Library library, Area area, SourcePlace place, LocalDate today, Texts texts) {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_ID = 60;

    /// What came of it.
    sealed interface Made {

        /// It may be kept.
        ///
        /// @param told what the trainer should know
        record Ready(Contact contact, String told) implements Made {}

        /// It may not be kept.
        ///
        /// @param words what is wrong and what to do
        record Trouble(String words) implements Made {}
    }

    Made of(NumberForm form) {
        Optional<String> trouble = words(form);
        if (trouble.isPresent()) {
            return new Made.Trouble(trouble.get());
        }
        NumberVerdict verdict = NumberRules.judge(
                library.contacts(), new NumberRules.Typed(area, form.id(), form.kind(), form.number()));
        return switch (verdict) {
            case NumberVerdict.Refused(NumberVerdict.Why why) -> new Made.Trouble(texts.get(NumbersWord.of(why)));
            case NumberVerdict.KnownWrong(Contact wrong, Optional<Contact> right) ->
                new Made.Trouble(knownWrong(wrong, right));
            case NumberVerdict.Fine fine -> made(form, fine);
        };
    }

    private Optional<String> words(NumberForm form) {
        if (label(form.name()).isEmpty()) {
            return Optional.of(texts.get(NumbersWord.NAME_MISSING));
        }
        if (label(form.purpose()).isEmpty()) {
            return Optional.of(texts.get(NumbersWord.PURPOSE_MISSING));
        }
        if (form.source().isBlank()) {
            return Optional.of(texts.get(NumbersWord.SOURCE_MISSING));
        }
        boolean tooLong = Stream.of(form.name(), form.purpose())
                .anyMatch(each -> label(each).split("\\s+").length > MOST_WORDS);
        return tooLong ? Optional.of(texts.get(NumbersWord.WORDS_TOO_LONG, MOST_WORDS)) : Optional.empty();
    }

    private String knownWrong(Contact wrong, Optional<Contact> right) {
        String why = name(wrong) + ". " + said(wrong.reason());
        return right.map(each -> texts.get(NumbersWord.KNOWN_WRONG_RIGHT, why, name(each), each.display()))
                .orElseGet(() -> texts.get(NumbersWord.KNOWN_WRONG, why));
    }

    private Made made(NumberForm form, NumberVerdict.Fine fine) {
        Optional<Contact> before = library.directory(area).find(form.id());
        boolean rings = before.filter(each -> sameLine(each, form, fine)).isPresent();
        Contact contact = contact(form, fine, before, rings);
        String kept = texts.get(rings ? NumbersWord.KEPT : NumbersWord.KEPT_UNRUNG);
        String told = fine.listed()
                .filter(other -> !rings)
                .map(other -> texts.get(NumbersWord.KEPT_LISTED, kept, name(other)))
                .orElse(kept);
        return new Made.Ready(contact, told);
    }

    private boolean sameLine(Contact before, NumberForm form, NumberVerdict.Fine fine) {
        String written = fine.digits().isEmpty() ? fine.display() : fine.digits();
        return before.kind() == form.kind()
                && before.status() != Status.RETIRED
                && Dialled.of(before).equals(Dialled.of(form.kind(), written, area.country()));
    }

    private Contact contact(NumberForm form, NumberVerdict.Fine fine, Optional<Contact> before, boolean same) {
        return new Contact(
                before.map(Contact::id).orElseGet(() -> newId(form.name())),
                area,
                said(before.map(Contact::name), form.name()),
                said(before.map(Contact::purpose), form.purpose()),
                form.kind(),
                fine.display(),
                fine.digits(),
                before.map(Contact::hours).orElse(LocalText.NONE),
                before.map(Contact::cost).orElse(LocalText.NONE),
                before.map(Contact::languages).orElse(LocalText.NONE),
                same ? before.flatMap(Contact::relay) : Optional.empty(),
                same ? before.flatMap(Contact::url) : Optional.empty(),
                form.source().strip(),
                same ? before.orElseThrow().checked() : new Checked(today, Checked.NOBODY),
                same ? before.orElseThrow().status() : Status.UNCERTAIN,
                same ? before.orElseThrow().reason() : said(Optional.empty(), texts.get(NumbersWord.NOT_RUNG_REASON)),
                before.map(Contact::replaces).orElse(List.of()),
                place);
    }

    private LocalText said(Optional<LocalText> before, String typed) {
        Map<String, String> words =
                new HashMap<>(before.map(LocalText::byLanguage).orElse(Map.of()));
        words.put(library.settings().defaultLanguage(), label(typed));
        return new LocalText(words);
    }

    /// Labels have no full stop.
    static String label(String typed) {
        return typed.strip().replaceAll("\\s+", " ").replaceFirst("\\.+$", "").strip();
    }

    private String newId(String name) {
        Set<String> taken = library.contacts().stream().map(Contact::id).collect(Collectors.toSet());
        String slug = slug(name, "contact");
        String id = slug;
        for (int number = 2; taken.contains(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    /// A name in the small letters that ids and areas have.
    ///
    /// @param before stands before what begins with no letter, or alone where no letter is left
    static String slug(String name, String before) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_ID)).replaceAll("^-+|-+$", "");
        return cut.matches("[a-z].*") ? cut : (before + "-" + cut).replaceAll("-+$", "");
    }

    private String name(Contact contact) {
        return said(contact.name());
    }

    private String said(LocalText label) {
        return label.in(texts.language().code(), library.settings().defaultLanguage());
    }
}
