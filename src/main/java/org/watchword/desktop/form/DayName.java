package org.watchword.desktop.form;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;

/// Writes the day of a calendar box out, because 11/12 is another day in another country. A day is chosen from the
/// calendar, not typed: a click anywhere on the box, Space or an arrow opens it, and Enter leaves the day as it is.
public final class DayName extends StringConverter<LocalDate> {
    private static final Set<KeyCode> OPENS = EnumSet.of(KeyCode.SPACE, KeyCode.DOWN, KeyCode.UP);

    private final DatePicker box;
    private final Days days;

    private DayName(DatePicker box, Texts texts) {
        this.box = box;
        days = new Days(texts, LocalDate.MIN);
    }

    /// Makes a calendar box say its day in the language of these texts.
    public static void in(DatePicker box, Texts texts) {
        box.setEditable(false);
        box.getEditor().setMouseTransparent(true);
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (!box.isShowing() && OPENS.contains(key.getCode()) && !key.isAltDown()) {
                box.show();
                key.consume();
            }
        });
        box.setConverter(new DayName(box, texts));
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : days.date(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        return box.getValue();
    }
}
