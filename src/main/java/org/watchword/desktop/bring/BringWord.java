package org.watchword.desktop.bring;

import java.util.List;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.print.elsewhere.PdfPages;
import org.watchword.room.bring.Brought;

/// Words of bringing slides in from elsewhere, in the window and in the terminal.
public enum BringWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    CHOOSE,
    PDF,
    OFFICE_HINT,
    NAME,
    AUTHOR,
    LICENCE,
    LICENCE_HINT,
    BRING,
    STOP,
    WORKING,
    PAGE_OF,
    PUT,
    OUTLINE,
    OUTLINE_HINT,
    OUTLINE_NAME,
    MAKE,
    CUT,
    CUT_MORE,
    NO_OUTLINE,
    NO_NAME,
    NUMBER_IN_LINE,
    TOO_MANY_SLIDES,
    NO_FILE,
    NOT_WHOLE,
    DONE,
    STOPPED,
    NOTHING,
    LEFT_NUMBER,
    LEFT_BROKEN,
    NOT_THERE,
    NOT_SAVED,
    NO_PDF,
    OFFICE,
    LOCKED,
    BROKEN,
    NO_PAGES,
    TOO_MANY_PAGES,
    TOO_LARGE;

    @Override
    public String key() {
        return Word.keyOf("bring", this);
    }

    /// Why a file is not taken, and what to do.
    public static String sentence(PdfPages.Why why, Texts texts) {
        return why == PdfPages.Why.TOO_MANY_PAGES
                ? texts.get(TOO_MANY_PAGES, PdfPages.MOST_PAGES)
                : texts.get(valueOf(why.name()));
    }

    /// Which pages were not taken, a line each.
    public static List<String> leftOut(List<Brought.LeftOut> pages, Texts texts) {
        return pages.stream()
                .map(page -> texts.get(
                        switch (page.reason()) {
                            case NUMBER -> LEFT_NUMBER;
                            case BROKEN -> LEFT_BROKEN;
                        },
                        page.page()))
                .toList();
    }
}
