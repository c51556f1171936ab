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
    REGULAR(FontFile.ATKINSON_REGULAR, false),
    MEDIUM(FontFile.ATKINSON_MEDIUM, false),
    SEMIBOLD(FontFile.ATKINSON_SEMIBOLD, true),
    BOLD(FontFile.ATKINSON_BOLD, true),
    /// Telephone numbers: Noto Sans has a plain zero, the slashed zero of Atkinson may be read as an 8.
    NUMBER(FontFile.NOTO_BOLD, true);

    private static final Map<FontFile, String> NAMES = new EnumMap<>(FontFile.class);

    private final FontFile file;
    private final boolean strong;

    Typeface(FontFile file, boolean strong) {
        this.file = file;
        this.strong = strong;
    }

    /// The font at a size.
    ///
    /// @param size in the pixels of the scene it is shown in
    public Font at(double size) {
        return new Font(name(file), size);
    }

    /// The font for words of a script, in its nearest weight.
    public Font at(double size, Script script) {
        return new Font(name(file(script)), size);
    }

    /// The font file for words of a script, in its nearest weight.
    public FontFile file(Script script) {
        return script == Script.LATIN ? file : script.file(strong);
    }

    /// Opens the letters of the windows, so that style sheets can name them.
    static synchronized void load() {
        for (Typeface typeface : values()) {
            name(typeface.file);
        }
        name(FontFile.NOTO_REGULAR);
    }

    private static synchronized String name(FontFile file) {
        return NAMES.computeIfAbsent(file, Typeface::read);
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
