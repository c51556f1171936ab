package org.watchword.desktop.setup;

import java.util.Optional;

/// What the things are called that are looked at, and how they are tried.
final class SetupNames {
    private SetupNames() {}

    static SetupWord name(Row row) {
        return switch (row) {
            case PICTURE -> SetupWord.PICTURE;
            case READABLE -> SetupWord.READABLE;
            case SOUND -> SetupWord.SOUND;
            case VIDEO -> SetupWord.VIDEO;
            case CLICKER -> SetupWord.CLICKER;
            case POWER -> SetupWord.POWER;
            case AWAKE -> SetupWord.AWAKE;
            case DISK, DISK_TOMORROW -> SetupWord.DISK;
            case FOLDER, FOLDER_TOMORROW -> SetupWord.FOLDER;
            case DECK, DECK_TOMORROW -> SetupWord.DECK;
            case EXITS -> SetupWord.EXITS;
            case LEAFLETS -> SetupWord.LEAFLETS;
            case CHARGED -> SetupWord.CHARGED;
            case PRINTED -> SetupWord.PRINTED;
            case PHONE -> SetupWord.PHONE;
            case BACKUP -> SetupWord.BACKUP;
            case HOST -> SetupWord.HOST;
            case LEAD -> SetupWord.LEAD;
        };
    }

    static Optional<SetupWord> trial(Row row, boolean listening) {
        return Optional.ofNullable(
                switch (row) {
                    case PICTURE -> SetupWord.TRY_PICTURE;
                    case READABLE -> SetupWord.TRY_READABLE;
                    case SOUND -> SetupWord.TRY_SOUND;
                    case CLICKER -> listening ? SetupWord.TRY_CLICKER_NOW : SetupWord.TRY_CLICKER;
                    case PRINTED -> SetupWord.TRY_PRINTED;
                    case PHONE -> SetupWord.TRY_PHONE;
                    case BACKUP, FOLDER, FOLDER_TOMORROW -> SetupWord.TRY_BACKUP;
                    default -> null;
                });
    }
}
