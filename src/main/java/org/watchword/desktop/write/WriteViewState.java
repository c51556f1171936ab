package org.watchword.desktop.write;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.slide.Layout;
import org.watchword.content.write.SlideField;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.RowList.Row;

/// The page on which slides are written, in plain words.
///
/// @param begun whether the slides have a name of their own
/// @param title their name
/// @param usedIn which decks show them
/// @param slides one row each
/// @param sheet the chosen one
/// @param layouts forms that a slide can have
/// @param picking what can be put into words
/// @param progress what came of the last change
record WriteViewState(
        boolean begun,
        String title,
        String usedIn,
        List<Row> slides,
        Optional<Sheet> sheet,
        List<Option> layouts,
        Picking picking,
        Progress progress) {

    WriteViewState {
        slides = List.copyOf(slides);
        layouts = List.copyOf(layouts);
    }

    /// The chosen slide.
    ///
    /// @param stamp another one when the boxes are to be filled anew; while she types it stays
    /// @param text as the file has it
    /// @param asText whether it is written as the file has it
    /// @param values what stands in each field
    /// @param said what is found
    record Sheet(
            String id,
            Layout layout,
            int stamp,
            String text,
            boolean asText,
            Map<SlideField, List<String>> values,
            Said said) {
        Sheet {
            values = Map.copyOf(values);
        }
    }

    /// What is found in a slide.
    ///
    /// @param beside by the field that it concerns
    /// @param whole what concerns no single field
    /// @param length how much there is to read
    /// @param shown whether the room sees it as it is written here
    record Said(Map<SlideField, String> beside, List<String> whole, String length, String shown) {
        static final Said NOTHING = new Said(Map.of(), List.of(), "", "");

        Said {
            beside = Map.copyOf(beside);
            whole = List.copyOf(whole);
        }
    }

    /// What can be picked instead of being typed.
    ///
    /// @param contacts and figures: by what is put into the text
    /// @param pictures that lie beside the slides
    /// @param file the name of the picture that is about to be taken in; empty for none
    record Picking(
            List<Option> contacts, List<Option> figures, List<Option> questions, List<Option> pictures, String file) {
        static final Picking NOTHING = new Picking(List.of(), List.of(), List.of(), List.of(), "");

        Picking {
            contacts = List.copyOf(contacts);
            figures = List.copyOf(figures);
            questions = List.copyOf(questions);
            pictures = List.copyOf(pictures);
        }
    }

    /// What came of the last change, and what can be taken back.
    record Progress(boolean undo, boolean redo, Optional<String> trouble, Optional<String> told) {}
}
