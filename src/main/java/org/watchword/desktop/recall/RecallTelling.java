package org.watchword.desktop.recall;

import java.time.LocalDate;
import org.watchword.content.library.Library;
import org.watchword.desktop.decks.PaperTitle;
import org.watchword.desktop.notice.SpotWord;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.contacts.Recall;
import org.watchword.session.book.GivenOut;

/// Says in plain words where an old number stands and what replaces it.
record RecallTelling(Library library, LocalDate today, Texts texts) {

    RecallViewState.Row row(Recall recall) {
        return new RecallViewState.Row(
                recall.id().toString(),
                recall.old().contact(),
                where(recall.given().spot()),
                what(recall.given()),
                change(recall));
    }

    String where(GivenOut.Spot spot) {
        String kind = texts.get(SpotWord.of(spot.kind()));
        String area = library.areaName(spot.area(), texts.language().code());
        return spot.place().isEmpty()
                ? texts.get(RecallWord.SOMEWHERE, kind, area)
                : texts.get(RecallWord.AT, spot.place(), kind, area);
    }

    String what(GivenOut given) {
        String day = new Days(texts, today).day(given.day());
        return texts.get(
                RecallWord.COPIES,
                given.copies(),
                title(given.what()),
                given.what().paper(),
                day);
    }

    String title(GivenOut.What what) {
        return PaperTitle.of(library, texts, what.print(), what.language());
    }

    private String change(Recall recall) {
        return recall.now()
                .map(now -> texts.get(RecallWord.CHANGED, recall.old().display(), now.display()))
                .orElseGet(() -> texts.get(RecallWord.GONE, recall.old().display()));
    }
}
