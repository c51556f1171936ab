package org.watchword.records.figures;

/// What a funder's report says besides the titles of its parts.
enum FigureWord {
    TITLE,
    TITLE_OF_FUNDER,
    SUBTITLE,
    SUBTITLE_AREA,
    NOT_SHOWN,
    NOT_GIVEN,
    ALL_TOGETHER,
    WHOLE_TIME,
    OTHER_AUDIENCES,
    OTHER_AREAS,
    OTHER_ORGANISATIONS,
    NOTHING_HELD,
    PROMISES_ARE_WHOLE,
    PAID_TWICE,
    NOTHING_MEASURED,
    MEASURED_PAIRS,
    ALL_REACHED,
    NONE_CANCELLED,
    WITHOUT_NAMES,
    WITHOUT_SMALL,
    WITHOUT_HIDDEN,
    WITHOUT_MERGED,
    WITHOUT_UNIQUE,
    WITHOUT_GIVEN_OUT,
    WITHOUT_LATER
}
