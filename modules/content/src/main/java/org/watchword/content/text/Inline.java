package org.watchword.content.text;

import java.util.List;

/// A stretch of running text. Numbers and addresses are never words: they are references that the
/// chosen area fills in.
public sealed interface Inline {

    /// Plain words.
    record Words(String text) implements Inline {}

    /// Words that carry the weight of the line.
    record Strong(List<Inline> text) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }
    }

    /// A contact of the chosen area.
    record ContactRef(String id, ContactPart part) implements Inline {}

    /// A figure of the chosen area; with `sourceOnly` its publisher and date stand there instead of the number.
    record FigureRef(String id, boolean sourceOnly) implements Inline {}

    /// A link to a source, found only in what names sources.
    record Link(String text, String address) implements Inline {}

    /// The words alone, references left out.
    static String plain(List<Inline> text) {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : text) {
            switch (inline) {
                case Words words -> plain.append(words.text());
                case Strong strong -> plain.append(plain(strong.text()));
                case Link link -> plain.append(link.text());
                case ContactRef _, FigureRef _ -> {}
            }
        }
        return plain.toString();
    }
}
