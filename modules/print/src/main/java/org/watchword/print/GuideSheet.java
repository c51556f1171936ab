package org.watchword.print;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.watchword.content.guide.Guide;

/// The guide to the program as a document: its contents, then every page of it with its pictures.
///
/// @param see says where more stands, of a page's title: paper has no links
/// @param pictures by the names that pages give them
public record GuideSheet(Guide guide, UnaryOperator<String> see, Pictures pictures) implements OwnSheet {

    /// Where the pictures lie.
    @FunctionalInterface
    public interface Pictures {

        /// A PNG file; empty when there is none.
        Optional<byte[]> of(String name);
    }

    @Override
    public String title() {
        return guide.contents().title();
    }

    /// It is written in English alone.
    @Override
    public String language() {
        return "en";
    }
}
