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
        FaultWord word = valueOf(fault.kind().name());
        return switch (word) {
            case NO_WORKBOOK, OTHER_SHEET, OTHER_LANGUAGE -> texts.get(word);
            case FORMULA, OTHER_REFERENCES, NUMBER -> texts.get(word, fault.row());
            case UNKNOWN_PRINT -> texts.get(word, fault.row(), fault.print());
            case UNKNOWN_PARAGRAPH, TWICE, OTHER_SOURCE ->
                texts.get(word, fault.row(), fault.print(), fault.paragraph());
            case NOT_TRANSLATED, ROW_GONE -> texts.get(word, fault.print(), fault.paragraph());
            case NOT_READ -> texts.get(word, fault.print());
        };
    }

    @Override
    public String key() {
        return Word.keyOf("fault", this);
    }
}
