package org.watchword.print.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.ContactKind;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.content.figure.Figures;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Checked;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.SourcePlace;
import org.watchword.print.LocalFacts;

/// Prints and contacts for tests, in the shape of real ones. The numbers are from the range kept for drama.
public final class Sample {
    public static final ZonedDateTime AT = ZonedDateTime.of(2026, 6, 2, 9, 30, 0, 0, ZoneOffset.UTC);
    public static final LocalDate READ = LocalDate.of(2026, 5, 31);
    public static final Checked BY_ANNA = new Checked(READ, "Anna Okoro");
    public static final Checked BY_NOBODY = new Checked(READ, Checked.NOBODY);
    public static final SourcePlace PLACE = new SourcePlace(Path.of("sample.md"), 1);

    private Sample() {}

    public static Contact contact(String id, String name, String display, Status status, Checked checked) {
        return new Contact(
                id,
                new Area("gb"),
                LocalText.of("en", name),
                LocalText.of("en", "When to use " + name.toLowerCase(Locale.ROOT)),
                ContactKind.PHONE,
                display,
                display.replace(" ", ""),
                LocalText.NONE,
                LocalText.NONE,
                LocalText.NONE,
                Optional.empty(),
                Optional.empty(),
                "the owner's page",
                checked,
                status,
                LocalText.NONE,
                List.of(),
                PLACE);
    }

    public static Contact web(String id, String name, String address) {
        Contact phone = contact(id, name, address, Status.CURRENT, BY_ANNA);
        return new Contact(
                id,
                phone.area(),
                phone.name(),
                phone.purpose(),
                ContactKind.WEB,
                address,
                "",
                LocalText.NONE,
                LocalText.NONE,
                LocalText.NONE,
                Optional.empty(),
                Optional.of("https://" + address + "/"),
                phone.source(),
                phone.checked(),
                Status.CURRENT,
                LocalText.NONE,
                List.of(),
                PLACE);
    }

    public static LocalFacts facts(Contact... more) {
        Stream<Contact> usual = Stream.of(
                contact("emergency", "Emergency services", "999", Status.CURRENT, BY_ANNA),
                contact("helpline", "The Sample & Example Helpline", "08081 570 192", Status.CURRENT, BY_ANNA),
                contact("police", "Police, not urgent", "101", Status.CURRENT, BY_ANNA),
                contact("charity", "A charity", "0808 157 0963", Status.CURRENT, BY_ANNA),
                web("young", "For young people", "young.example"));
        return new LocalFacts(
                new Directory(Stream.concat(Stream.of(more), usual).toList()), new Figures(List.of()));
    }

    public static Print leaflet(String... contacts) {
        return print(PrintKind.LEAFLET, Paper.A5, PrintVoice.PUBLIC, List.of(contacts), SampleText.leaflet());
    }

    public static Print poster(String... contacts) {
        return print(PrintKind.POSTER, Paper.A4, PrintVoice.AFFECTED, List.of(contacts), SampleText.poster());
    }

    public static Print print(
            PrintKind kind, Paper paper, PrintVoice voice, List<String> contacts, PrintText... texts) {
        Map<String, PrintText> byLanguage =
                Stream.of(texts).collect(Collectors.toMap(PrintText::language, text -> text));
        return new Print(
                "sample",
                1,
                kind,
                paper,
                voice,
                "en",
                List.of("all"),
                contacts,
                Optional.empty(),
                BY_ANNA,
                READ.plusYears(1),
                byLanguage,
                PLACE);
    }
}
