package org.watchword.desktop.setup;

import java.util.List;

/// When the look is taken, and so what is looked at.
public enum Occasion {
    /// In the hall, with half an hour.
    HALL,
    /// In the hall, three minutes before people come.
    THREE_MINUTES,
    /// At home, the evening before.
    EVENING_BEFORE;

    /// In the order in which they are looked at.
    List<Row> rows() {
        return switch (this) {
            case HALL ->
                List.of(
                        Row.PICTURE,
                        Row.READABLE,
                        Row.SOUND,
                        Row.VIDEO,
                        Row.CLICKER,
                        Row.POWER,
                        Row.AWAKE,
                        Row.DISK,
                        Row.FOLDER,
                        Row.DECK,
                        Row.EXITS,
                        Row.LEAFLETS);
            case THREE_MINUTES -> List.of(Row.PICTURE, Row.READABLE, Row.CLICKER, Row.POWER, Row.EXITS);
            case EVENING_BEFORE ->
                List.of(
                        Row.CHARGED,
                        Row.PRINTED,
                        Row.PHONE,
                        Row.DECK_TOMORROW,
                        Row.BACKUP,
                        Row.DISK_TOMORROW,
                        Row.FOLDER_TOMORROW,
                        Row.HOST,
                        Row.LEAD);
        };
    }
}
