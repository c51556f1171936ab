package org.watchword.desktop.prints;

import org.watchword.desktop.text.Word;

/// Words of the print room.
enum PrintsWord implements Word {
    TITLE,
    DETAIL,
    NO_PRINTS,
    NO_PRINTS_WHAT_TO_DO,
    LANGUAGE,
    AREA,
    FOR_PUBLIC,
    FOR_AFFECTED,
    DRAWING,
    PAGE_OF,
    PAGE_PICTURE,
    PREVIOUS_PAGE,
    NEXT_PAGE,
    SAVE,
    SAVE_TIP,
    PRINT,
    PRINT_TIP,
    NO_PRINTER,
    PRINTING,
    REFUSED,
    LEAFLET,
    POSTER,
    TEAR_OFF,
    CARD,
    FORM,
    LETTER,
    GUIDE,
    EASY_READ,
    SLIPS,
    SLIPS_OF,
    SLIPS_DETAIL,
    SLIPS_COUNT,
    SLIPS_COUNT_HINT,
    SLIPS_WRONG,
    SLIP,
    SLIP_SCAN,
    SLIP_TYPE,
    SLIP_KEEP,
    NUMBER_OLD,
    NUMBER_UNCERTAIN,
    OFFER,
    OFFER_WHY,
    NOTE,
    NOT_NOW,
    NUMBERS,
    GIVEN_OUT,
    RECALL,
    RECALLS;

    @Override
    public String key() {
        return Word.keyOf("prints", this);
    }
}
