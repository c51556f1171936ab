package org.watchword.cli;

import org.watchword.print.InkUse;

/// What `--ink` may say.
enum InkChoice {
    COLOUR(InkUse.COLOUR),
    SAVE(InkUse.SAVE_INK),
    BLACK(InkUse.BLACK);

    private final InkUse use;

    InkChoice(InkUse use) {
        this.use = use;
    }

    InkUse use() {
        return use;
    }
}
