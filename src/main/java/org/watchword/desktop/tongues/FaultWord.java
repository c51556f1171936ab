package org.watchword.desktop.tongues;

import org.watchword.desktop.text.Texts;
import org.watchword.desktop.text.Word;
import org.watchword.exchange.item.SheetFault;

/// What is wrong with a translator's sheet, and what to do.
public enum FaultWord implements Word {
    NO_WORKBOOK,
    OTHER_SHEET,
    OTHER_LANGUAGE,
    UNKNOWN_PRINT,
    UNKNOWN_PARAGRAPH,
    TWICE,
    OTHER_SOURCE,
    FORMULA,
    NOT_TRANSLATED,
    ROW_GONE,
    OTHER_REFERENCES,
    NUMBER,
    NOT_READ;

    /// A fault as a sentence with its row.
    public static String sentence(SheetFault fault, Texts texts) {
        return texts.get(valueOf(fault.kind().name()), fault.row(), fault.print(), fault.paragraph());
    }

    @Override
    public String key() {
        return Word.keyOf("fault", this);
    }
}
