package org.watchword.exchange.item;

import java.util.List;

/// What came back with a translator's sheet.
///
/// @param texts one for each print that is translated whole and without a fault
/// @param faults why others are not among them; nothing of theirs was changed
public record SheetBack(List<Text> texts, List<SheetFault> faults) {
    public SheetBack {
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /// The draft of a print, as the file that the library reads.
    public record Text(String print, String file) {}

    /// A sheet that brings nothing.
    public static SheetBack nothing(SheetFault why) {
        return new SheetBack(List.of(), List.of(why));
    }
}
