package org.watchword.exchange.item;

import java.util.List;

/// What came back with a translator's sheet.
///
/// @param texts one for each print or file of a module that is translated whole and without a fault
/// @param faults why others are not among them; nothing of theirs was changed
public record SheetBack(List<Text> texts, List<SheetFault> faults) {
    public SheetBack {
        texts = List.copyOf(texts);
        faults = List.copyOf(faults);
    }

    /// A draft.
    ///
    /// @param of the id of what was translated
    /// @param name of the file in the folder `translations`, such as `poster/text.cs.md`
    /// @param file all that stands in it
    public record Text(String of, String name, String file) {}

    /// A sheet that brings nothing.
    public static SheetBack nothing(SheetFault why) {
        return new SheetBack(List.of(), List.of(why));
    }
}
