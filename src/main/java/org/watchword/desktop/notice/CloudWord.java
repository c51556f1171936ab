package org.watchword.desktop.notice;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.room.Cloud;

/// What a cloud service is called, for the middle of a sentence.
public enum CloudWord implements Word {
    ONEDRIVE,
    DROPBOX,
    GOOGLE_DRIVE,
    ICLOUD,
    NEXTCLOUD,
    BOX,
    OTHER;

    /// The name of a service.
    public static String name(Cloud cloud, Texts texts) {
        return texts.get(valueOf(cloud.name()));
    }

    @Override
    public String key() {
        return Word.keyOf("cloud", this);
    }
}
