package org.watchword.desktop.reports;

import org.watchword.desktop.text.Word;

/// Words of the reports.
enum ReportsWord implements Word {
    TITLE,
    DETAIL,
    OWED,
    NOTHING_OWED,
    OWED_FOLLOW_UP,
    OWED_SHEETS,
    OWED_NOBODY,
    OWED_STILL_OPEN,
    OWED_SINCE,
    OWED_TODAY,
    OWED_BY,
    OWED_DO,
    SESSION,
    SESSION_WHERE,
    FUNDER,
    ALL_FUNDERS,
    PERIOD,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    FUNDING_YEAR,
    OWN,
    FROM,
    TO,
    FROM_AFTER_TO,
    AREA,
    EVERYWHERE,
    MAKING,
    CANCEL,
    FAILED,
    EMPTY,
    EMPTY_WHAT_TO_DO,
    SEE_SAMPLE,
    SAMPLE,
    LEAVE_SAMPLE,
    PDF,
    PDF_TIP,
    XLSX,
    XLSX_TIP,
    CSV,
    CSV_TIP,
    SAVE_TABLE,
    SAVE_TABLE_TIP,
    CHART,
    CHART_OF,
    CHART_RIGHT,
    OF_COMPARED,
    PAIR,
    SEE_SESSIONS,
    SEE_SESSIONS_SPOKEN,
    BEHIND,
    BEHIND_ROW,
    TO_REPORT,
    LOOK,
    NOT_SHOWN,
    FILE_ABOUT,
    FILE_FOOT;

    @Override
    public String key() {
        return Word.keyOf("reports", this);
    }
}
