package org.watchword.desktop.notice;

import org.watchword.desktop.text.Word;

/// Words of notices.
enum NoticeWord implements Word {
    TROUBLE,
    TROUBLE_DETAIL,
    TROUBLE_NOT_LOGGED,
    SETTINGS_SET_ASIDE,
    SETTINGS_SET_ASIDE_DETAIL,
    SETTINGS_NOT_SAVED,
    SETTINGS_NOT_SAVED_DETAIL,
    FILES_SAVED,
    FILES_SAVED_DETAIL,
    FILE_NOT_SAVED,
    FILE_NOT_SAVED_DETAIL,
    REFUSED,
    SLIDES_MISSING,
    SLIDES_MISSING_DETAIL,
    CLOUD_COPIES,
    CLOUD_COPIES_DETAIL,
    BROUGHT_BACK,
    BROUGHT_BACK_DETAIL,
    CAME_BACK,
    CAME_BACK_DETAIL,
    PASSPHRASE,
    PASSPHRASE_DETAIL,
    NEW_PASSPHRASE,
    NEW_PASSPHRASE_DETAIL,
    NEW_KEY,
    NEW_KEY_DETAIL,
    RECORDS_MENDED,
    RECORDS_MENDED_DETAIL,
    RECORDS_LOOK,
    RECORDS_LOOK_DETAIL,
    DISMISS,
    SHOW_FOLDER,
    COPY_CODE;

    @Override
    public String key() {
        return Word.keyOf("notice", this);
    }
}
