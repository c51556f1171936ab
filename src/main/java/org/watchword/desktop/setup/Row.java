package org.watchword.desktop.setup;

/// One thing that is looked at before a session. Its place in the list is the order in which there is time for
/// it.
public enum Row {
    PICTURE(30),
    READABLE(25),
    SOUND(20),
    VIDEO(20),
    CLICKER(15),
    POWER(15),
    AWAKE(15),
    DISK(15),
    FOLDER(15),
    DECK(15),
    EXITS(10),
    LEAFLETS(10),
    CHARGED(0),
    PRINTED(0),
    PHONE(0),
    DECK_TOMORROW(0),
    BACKUP(0),
    DISK_TOMORROW(0),
    FOLDER_TOMORROW(0),
    HOST(0),
    LEAD(0);

    private final int minutes;

    Row(int minutes) {
        this.minutes = minutes;
    }

    /// How many minutes before people come it is best done; 0 when it is a thing of the evening before.
    int minutes() {
        return minutes;
    }

    /// Whether only the trainer can tell: the program cannot sit in the last row.
    boolean hers() {
        return switch (this) {
            case READABLE, SOUND, EXITS, LEAFLETS, PRINTED, PHONE, BACKUP, HOST -> true;
            case PICTURE, VIDEO, CLICKER, POWER, AWAKE, DISK, FOLDER, DECK -> false;
            case CHARGED, DECK_TOMORROW, DISK_TOMORROW, FOLDER_TOMORROW, LEAD -> false;
        };
    }
}
