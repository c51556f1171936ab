package org.watchword.desktop.help;

import org.watchword.desktop.text.Word;

/// Words around the pages of the guide.
enum HelpWord implements Word {
    HINT,
    BACK,
    BACK_TIP,
    CONTENTS,
    CONTENTS_TIP,
    LEAVE,
    LEAVE_TIP,
    NOTHING,
    FOUND;

    @Override
    public String key() {
        return Word.keyOf("help", this);
    }
}
