package org.watchword.content.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What the shapes ask of their values. Each method throws [WrongKey] when it does not get it.
final class Need {

    private static final String KEBAB = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
    private static final Pattern ID = Pattern.compile(KEBAB);
    private static final Pattern MODULE = Pattern.compile(KEBAB + "/" + KEBAB);
    private static final Pattern REFERENCE = Pattern.compile(KEBAB + "/" + KEBAB + "#" + KEBAB);
    private static final Pattern AREA = Pattern.compile("[a-z]{2}(?:/" + KEBAB + ")*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z0-9]{2,8})*");
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{2,18}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OF = Pattern.compile("[0-9a-f]{8}");
    private static final Pattern PUBLISHED = Pattern.compile("[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?");
    private static final List<String> AUDIENCES = List.of(
            "taxi-private-hire",
            "schools-15-17",
            "front-line",
            "ngo-housing",
            "community",
            "leaders",
            "team",
            "service-users",
            "all");

    private Need() {}

    static void format(String value, String expected) {
        if (!value.equals(expected)) {
            throw new WrongKey("format", expected);
        }
    }

    static void id(String key, String value) {
        match(key, value, ID, "small letters, digits and hyphens, such as how-to-report");
    }

    static void ids(String key, Optional<List<String>> values) {
        each(key, values.orElse(List.of()), Need::id);
    }

    static void module(String key, String value) {
        match(key, value, MODULE, "topic/name, such as core/what-it-is");
    }

    static void reference(String key, String value) {
        match(key, value, REFERENCE, "topic/name#id, such as act/how-to-report#report-who");
    }

    static void references(String key, List<String> values) {
        each(key, values, Need::reference);
    }

    static void area(String key, String value) {
        match(key, value, AREA, "an area, such as gb or gb/essex");
    }

    static void language(String key, String value) {
        match(key, value, LANGUAGE, "a language, such as en or cy");
    }

    static void languages(String key, List<String> values) {
        some(key, values);
        each(key, values, Need::language);
    }

    static void sourceHash(String key, String value) {
        match(key, value, OF, "the first 8 hex digits of the source's SHA-256");
    }

    static void digest(String key, String value) {
        match(key, value, DIGEST, "the 64 hex digits of a SHA-256");
    }

    static void https(String key, String value) {
        if (!value.startsWith("https://")) {
            throw new WrongKey(key, "an address that begins with https://");
        }
    }

    static void text(String key, String value) {
        if (value.isBlank()) {
            throw new WrongKey(key, "some text");
        }
    }

    static void texts(String key, List<String> values) {
        some(key, values);
        eachText(key, values);
    }

    static void eachText(String key, List<String> values) {
        each(key, values, Need::text);
    }

    static void digits(String key, String value) {
        match(key, value, DIGITS, "2 to 18 digits without blanks, + before them if need be");
    }

    static void label(String key, Map<String, String> value) {
        if (value.isEmpty()) {
            throw new WrongKey(key, "a text for each language, such as { en: Free }");
        }
        value.forEach((language, text) -> {
            language(key, language);
            if (text == null || text.isBlank()) {
                throw new WrongKey(key + "." + language, "some text");
            }
        });
    }

    static void label(String key, Optional<Map<String, String>> value) {
        value.ifPresent(label -> label(key, label));
    }

    static void date(String key, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new WrongKey(key, "a day, such as 2026-05-31");
        }
    }

    static void published(String key, String value) {
        match(key, value, PUBLISHED, "a year, month or day, such as \"2026\" or 2026-02-19");
        date(key, value + "-01-01".substring(Math.min(6, value.length() - 4)));
    }

    static void audience(String key, String value) {
        oneOf(key, value, AUDIENCES);
    }

    static void audiences(String key, List<String> values) {
        some(key, values);
        each(key, values, Need::audience);
    }

    /// At least one, each of them one of the choices, and once.
    static void choices(String key, List<String> values, List<String> choices) {
        some(key, values);
        each(key, values, (at, value) -> oneOf(at, value, choices));
    }

    static void choice(String key, String value, Class<? extends Enum<?>> choices) {
        oneOf(key, value, Choice.names(choices));
    }

    static void oneOf(String key, String value, List<String> choices) {
        if (!choices.contains(value)) {
            throw new WrongKey(key, "one of: " + String.join(", ", choices));
        }
    }

    /// From `least` to `most`, both allowed.
    static void range(String key, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new WrongKey(key, "a number from " + plain(least) + " to " + plain(most));
        }
    }

    /// Above 0, up to `most`.
    static void upTo(String key, double value, double most) {
        if (!(value > 0 && value <= most)) {
            throw new WrongKey(key, "a number above 0, up to " + plain(most));
        }
    }

    static void quarters(String key, double value) {
        if (value * 4 != Math.rint(value * 4)) {
            throw new WrongKey(key, "minutes in steps of 0.25");
        }
    }

    /// A key that belongs to one choice only: needed there, or allowed there, and nowhere else.
    static void only(String key, Optional<?> value, boolean allowed, String where) {
        if (value.isPresent() && !allowed) {
            throw new WrongKey(key, "it only with " + where);
        }
    }

    static void neededIf(String key, Optional<?> value, boolean needed, String where) {
        if (value.isEmpty() && needed) {
            throw new WrongKey(key, "it, as " + where + " needs it");
        }
    }

    static void some(String key, List<?> values) {
        if (values.isEmpty()) {
            throw new WrongKey(key, "at least one");
        }
    }

    private static void each(String key, List<String> values, Check check) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value == null || !seen.add(value)) {
                throw new WrongKey(key + "." + i, "each value once");
            }
            check.check(key + "." + i, value);
        }
    }

    private static void match(String key, String value, Pattern pattern, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new WrongKey(key, expected);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private interface Check {
        void check(String key, String value);
    }
}
