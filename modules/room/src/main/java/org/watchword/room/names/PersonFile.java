package org.watchword.room.names;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.watchword.records.KeptName;
import org.watchword.room.names.AboutPerson.Attended;
import org.watchword.room.names.AboutPerson.Entry;
import org.watchword.session.result.PersonResults;
import org.watchword.session.result.Taken;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Everything about one person as JSON, for whoever wants to take it elsewhere. Its names of fields are never changed.
public final class PersonFile {

    private static final ObjectWriter JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writer();

    private PersonFile() {}

    /// UTF-8, lines ended by LF; times with their zone, days as `2026-11-22`.
    public static byte[] of(AboutPerson person) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", "watchword-person-1");
        whole.put("entries", person.entries().stream().map(PersonFile::entry).toList());
        return (JSON.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> entry(Entry entry) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("day", entry.day().toString());
        fields.put("time", entry.time().toString());
        fields.put("training", entry.training());
        fields.put("place", entry.venue());
        fields.put("kept-as", word(entry.keptAs()));
        fields.put("names", names(entry.names()));
        entry.attended().ifPresent(attended -> attended(fields, attended));
        tested(fields, entry.tested());
        fields.put("removed-on", entry.removedOn().toString());
        return fields;
    }

    /// Nothing where nobody was tested.
    private static void tested(Map<String, Object> fields, AboutPerson.Tested tested) {
        PersonResults results = tested.results();
        results.badge().ifPresent(badge -> fields.put("badge", badge));
        results.authority().ifPresent(authority -> fields.put("authority", authority));
        results.missed().ifPresent(missed -> fields.put("parts-missed", missed));
        if (!results.tries().isEmpty()) {
            fields.put("tests", results.tries().stream().map(PersonFile::test).toList());
        }
        if (!results.certificates().isEmpty()) {
            fields.put(
                    "certificates",
                    results.certificates().stream()
                            .map(each -> each.certificate().number())
                            .toList());
        }
        if (!tested.listed().isEmpty()) {
            fields.put(
                    "given-to-an-authority",
                    tested.listed().stream().map(LocalDate::toString).toList());
        }
    }

    private static Map<String, Object> test(Taken taken) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("authority", taken.authority());
        fields.put("try", taken.attempt());
        fields.put("day", taken.day().toString());
        fields.put("passed", taken.passed());
        fields.put("language", taken.language());
        return fields;
    }

    private static List<Map<String, Object>> names(List<KeptName.Told> told) {
        return told.stream().map(PersonFile::name).toList();
    }

    private static Map<String, Object> name(KeptName.Told told) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", told.who().name());
        fields.put("organisation", told.who().organisation());
        fields.put("role", told.who().role());
        fields.put("written", moment(told.at(), told.zone()));
        return fields;
    }

    private static void attended(Map<String, Object> fields, Attended attended) {
        fields.put("arrival", word(attended.arrival()));
        fields.put("arrived", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(attended.arrived()));
        attended.left().ifPresent(left -> fields.put("left", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(left)));
        fields.put("entered-by", word(attended.enteredBy()));
        if (attended.slip() > 0) {
            fields.put("slip", attended.slip());
        }
    }

    private static String moment(Instant at, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
