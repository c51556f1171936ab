package org.watchword.desktop.look;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import org.watchword.print.FontFile;
import org.watchword.print.Fonts;

/// The letters of windows and slides, read from the program itself: the venue's computer may have none of them.
public enum Typeface {
    REGULAR(FontFile.ATKINSON_REGULAR),
    MEDIUM(FontFile.ATKINSON_MEDIUM),
    SEMIBOLD(FontFile.ATKINSON_SEMIBOLD),
    BOLD(FontFile.ATKINSON_BOLD),
    /// Telephone numbers: Noto Sans has a plain zero, the slashed zero of Atkinson may be read as an 8.
    NUMBER(FontFile.NOTO_BOLD);

    private static final Map<Typeface, String> NAMES = new EnumMap<>(Typeface.class);

    private final FontFile file;

    Typeface(FontFile file) {
        this.file = file;
    }

    /// The font at a size.
    ///
    /// @param size in the pixels of the scene it is shown in
    public Font at(double size) {
        load();
        return new Font(NAMES.get(this), size);
    }

    static synchronized void load() {
        if (NAMES.isEmpty()) {
            for (Typeface typeface : values()) {
                NAMES.put(typeface, read(typeface.file));
            }
            read(FontFile.NOTO_REGULAR);
        }
    }

    private static String read(FontFile file) {
        try (InputStream bytes = Fonts.open(file)) {
            Font font = Font.loadFont(bytes, 16);
            if (font == null) {
                throw new IllegalStateException("The font cannot be read: " + file.postScriptName());
            }
            return font.getName();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.postScriptName(), unreadable);
        }
    }
}
