package org.watchword.desktop.givenout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.watchword.content.library.Library;
import org.watchword.desktop.decks.PaperTitle;
import org.watchword.desktop.form.RowList.Row;
import org.watchword.desktop.notice.SpotWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.GivenOut;
import org.watchword.session.book.GivenOutId;
import org.watchword.session.book.SpotKind;

/// Where prints went, in plain words.
///
/// @param chosen the line whose boxes are shown; empty while a new one is noted, or none is
/// @param open what is noted or mended; empty while there is nothing
/// @param boxes how often the boxes were filled anew; they keep what is typed until it grows
record GivenOutViewState(
        List<Row> rows,
        Optional<String> chosen,
        Optional<Open> open,
        int boxes,
        List<Option> areas,
        List<Kind> kinds,
        Progress progress) {

    GivenOutViewState {
        rows = List.copyOf(rows);
        areas = List.copyOf(areas);
        kinds = List.copyOf(kinds);
    }

    /// What is noted or mended.
    ///
    /// @param what the print with its language and paper
    /// @param numbers those that stand on it
    record Open(String what, String numbers, GivenOutForm form, boolean fresh) {}

    /// A district by its name.
    record Option(String id, String name) {}

    /// A kind of place by its name.
    record Kind(SpotKind kind, String name) {}

    /// What came of the last change.
    record Progress(boolean undo, Optional<String> trouble, Optional<String> told) {
        static final Progress START = new Progress(false, Optional.empty(), Optional.empty());
    }

    /// A line with its id.
    record Entry(GivenOutId id, GivenOut given) {}

    /// Says what went somewhere.
    record Telling(Library library, LocalDate today, Texts texts) {

        Row row(Entry entry) {
            GivenOut given = entry.given();
            String area = library.areaName(given.spot().area(), texts.language().code());
            String kind = texts.get(SpotWord.of(given.spot().kind()));
            String where = given.spot().place().isEmpty()
                    ? texts.get(GivenOutWord.ROW_DETAIL, kind, area)
                    : texts.get(GivenOutWord.ROW_AT, given.spot().place(), kind, area);
            Days days = new Days(texts, today);
            String when = given.renewed()
                    .map(day -> texts.get(GivenOutWord.ROW_RENEWED, days.day(given.day()), days.day(day)))
                    .orElseGet(() -> days.day(given.day()));
            String title = texts.get(GivenOutWord.ROW, given.copies(), what(given.what()));
            return new Row(entry.id().toString(), title, where + " · " + when, Optional.empty());
        }

        String what(GivenOut.What what) {
            String title = PaperTitle.of(library, texts, what.print(), what.language());
            String language = Locale.forLanguageTag(what.language())
                    .getDisplayLanguage(texts.language().locale());
            return texts.get(GivenOutWord.WHAT, title, language, what.paper());
        }

        String numbers(GivenOut given) {
            if (given.numbers().isEmpty()) {
                return texts.get(GivenOutWord.NO_NUMBERS);
            }
            Days days = new Days(texts, today);
            List<String> numbers = given.numbers().stream()
                    .map(each -> texts.get(GivenOutWord.NUMBER, each.display(), days.date(each.checkedOn())))
                    .toList();
            return texts.get(GivenOutWord.NUMBERS, String.join("\n", numbers));
        }
    }
}
