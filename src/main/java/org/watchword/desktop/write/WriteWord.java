package org.watchword.desktop.write;

import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.desktop.text.Word;
import org.watchword.room.compose.OwnPictures;

/// Words of the page on which slides are written.
enum WriteWord implements Word {
    NEW_TITLE,
    NEW_DETAIL,
    NAME,
    NAME_HINT,
    BEGIN,
    NAME_MISSING,
    FIRST_NOTE,
    DETAIL,
    USED_IN,
    BACK,
    UNDO,
    UNDO_TIP,
    REDO,
    REDO_TIP,
    SLIDES,
    SLIDE,
    NOT_SHOWN,
    OPEN_HEADING,
    NO_SLIDES,
    ADD,
    UP,
    DOWN,
    TAKE_OUT,
    FORM,
    AS_TEXT,
    AS_BOXES,
    TEXT_HINT,
    LENGTH,
    AGE,
    SHOWN,
    SHOWN_BEFORE,
    SAVED,
    CHANGED_BY_HAND,
    UNREADABLE,
    NOT_WRITTEN,
    PUT_CONTACT,
    PUT_FIGURE,
    HEADING,
    MINUTES,
    REVEAL,
    SENSITIVE,
    OPTIONAL,
    DECORATIVE,
    QUESTION,
    TIMER,
    COLUMNS,
    CHART,
    PICTURE,
    WORDS,
    PARAGRAPHS,
    LEFT_HEAD,
    LEFT_ITEMS,
    ITEMS,
    ITEMS_HINT,
    RIGHT_HEAD,
    RIGHT_ITEMS,
    REMEMBER,
    NOTES,
    NOTES_HINT,
    HANDOUT,
    HANDOUT_HINT,
    BEFORE,
    NO_PICTURE,
    NO_PICTURE_HERE,
    ALT,
    ALT_HINT,
    CHOOSE,
    DROP_HINT,
    PICTURES,
    PICTURE_NAME,
    AUTHOR,
    LICENCE,
    LICENCE_HINT,
    TAKE_IN,
    NOT_WHOLE,
    REFUSED_NO_PICTURE,
    REFUSED_TOO_LARGE,
    REFUSED_UNSAFE,
    NEEDS,
    NUMBER_TYPED,
    NO_NOTES,
    NO_WARNING,
    LAYOUT_TITLE,
    LAYOUT_POINTS,
    LAYOUT_STATEMENT,
    LAYOUT_PICTURE,
    LAYOUT_WHOLE_PICTURE,
    LAYOUT_PLAIN,
    LAYOUT_PICTURE_AND_POINTS,
    LAYOUT_COMPARE,
    LAYOUT_STORY,
    LAYOUT_STEPS,
    LAYOUT_FIGURES,
    LAYOUT_VIDEO,
    LAYOUT_DISCUSSION,
    LAYOUT_CONTACTS,
    LAYOUT_QUESTION,
    LAYOUT_BREAK,
    LAYOUT_JOIN,
    LAYOUT_CLOSE;

    @Override
    public String key() {
        return Word.keyOf("write", this);
    }

    /// What a form of slide is called.
    static WriteWord of(Layout layout) {
        return valueOf("LAYOUT_" + layout.name());
    }

    /// What a field is called on a slide of this form.
    static WriteWord of(SlideField field, Layout layout) {
        return switch (field) {
            case WORDS -> layout == Layout.STORY ? PARAGRAPHS : WORDS;
            case ITEMS -> layout == Layout.COMPARE ? LEFT_ITEMS : ITEMS;
            default -> valueOf(field.name());
        };
    }

    /// Why a picture is not taken, and what to do.
    static WriteWord of(OwnPictures.Why why) {
        return valueOf("REFUSED_" + why.name());
    }
}
