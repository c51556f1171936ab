package org.watchword.desktop.write;

import java.nio.file.Path;
import java.util.List;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.room.bring.Origin;

/// What a trainer can ask while she writes slides.
sealed interface WriteAsk {
    /// Slides of her own under this name.
    record Begin(String name) implements WriteAsk {}

    /// A slide, to write in it.
    record Slide(String id) implements WriteAsk {}

    /// One more slide behind the chosen one.
    record Add(Layout layout) implements WriteAsk {}

    /// The slides without the chosen one.
    record TakeOut() implements WriteAsk {}

    /// The chosen slide at another place.
    ///
    /// @param by 1 down, -1 up
    record Move(int by) implements WriteAsk {}

    /// The chosen slide in another form.
    record LayOut(Layout layout) implements WriteAsk {}

    /// Other values in a field of the chosen slide.
    record Type(SlideField field, List<String> values) implements WriteAsk {
        public Type {
            values = List.copyOf(values);
        }
    }

    /// Another text of the whole chosen slide.
    record Text(String text) implements WriteAsk {}

    /// The chosen slide as its file has it, or as boxes again.
    record AsText(boolean text) implements WriteAsk {}

    /// Choose a file with a picture.
    record Choose() implements WriteAsk {}

    /// A file that was dropped.
    record Dropped(Path file) implements WriteAsk {}

    /// Take the chosen file in and show it on the slide.
    record TakeIn(Origin origin) implements WriteAsk {}

    /// As it was before the last change.
    record Undo() implements WriteAsk {}

    /// As it was before the last undo.
    record Redo() implements WriteAsk {}

    /// Back to where she came from.
    record Back() implements WriteAsk {}
}
