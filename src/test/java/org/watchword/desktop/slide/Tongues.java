package org.watchword.desktop.slide;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Option;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.slide.Layout;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;

/// Slides in the languages that we print and show. Their words are names of languages, days, months and countries as
/// Java knows them; nobody needs to translate anything for a test.
final class Tongues {
    static final List<String> ALL = List.of(
            "en", "cy", "pl", "ro", "sq", "es", "pt", "tr", "vi", "bg", "uk", "ru", "ar", "fa", "ur", "pa", "bn", "hi",
            "th", "am", "ti", "zh");

    private Tongues() {}

    static String name(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return locale.getDisplayLanguage(locale);
    }

    static List<String> days(String language) {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)))
                .toList();
    }

    /// Some hundred words that use nearly every letter of the language.
    static List<String> words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        List<String> words = new ArrayList<>(days(language));
        words.add(name(language));
        Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                .forEach(words::add);
        Stream.of(Locale.getISOCountries())
                .map(country -> Locale.of("", country).getDisplayCountry(locale))
                .forEach(words::add);
        return words;
    }

    static PlannedSlide points(String language) {
        List<String> days = days(language);
        return SampleSlide.of(Layout.POINTS, name(language) + ", " + days.getFirst())
                .in(language)
                .body(Samples.list(days.stream()
                        .limit(4)
                        .map(day -> List.of(
                                Samples.strong(day), Samples.text(", " + String.join(", ", days.subList(4, 7)))))
                        .toList()))
                .body(new Block.Remember(List.of(Samples.text(String.join(", ", days)))))
                .plan();
    }

    static PlannedSlide contacts(String language) {
        return SampleSlide.of(Layout.CONTACTS, days(language).getLast())
                .in(language)
                .body(Samples.list(List.of(
                        List.of(
                                contact("emergency"),
                                Samples.text(" " + days(language).getFirst())),
                        List.of(
                                contact("helpline"),
                                Samples.text(" " + days(language).get(1))))))
                .plan();
    }

    static PlannedSlide question(String language) {
        List<String> days = days(language);
        List<Option> options = new ArrayList<>();
        for (int day = 0; day < 4; day++) {
            options.add(new Option(
                    "o" + day,
                    day == 1 ? Role.RIGHT : Role.WRONG,
                    List.of(Samples.text(days.get(day))),
                    day < 3 ? List.of(Samples.words(days.get(day + 1) + ", " + days.get(day + 2))) : List.of()));
        }
        return SampleSlide.asking(
                        Samples.question(QuestionKind.SINGLE, String.join(", ", days) + "?", options, language))
                .in(language)
                .plan();
    }

    private static Inline contact(String id) {
        return new Inline.ContactRef(id, ContactPart.WHOLE);
    }
}
