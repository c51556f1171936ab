package org.watchword.content.text;

import java.util.List;
import java.util.stream.Stream;

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

    /// A sign of the library, or with `otherwise` what else it could be, in the words of the text's language.
    record Sign(String id, boolean otherwise, String words) implements Inline {}

    /// A link to a source, found only in what names sources.
    record Link(String text, String address) implements Inline {}

    /// Everything that stands in some blocks, what is strong included.
    static Stream<Inline> allOf(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Block.Paragraph paragraph -> paragraph.text().stream();
                    case Block.Remember remember -> remember.text().stream();
                    case Block.Bullets list -> list.items().stream().flatMap(List::stream);
                    case Block.Picture _, Block.Film _ -> Stream.<Inline>empty();
                })
                .flatMap(Inline::withInner);
    }

    private static Stream<Inline> withInner(Inline inline) {
        return inline instanceof Strong(List<Inline> text)
                ? Stream.concat(Stream.of(inline), text.stream().flatMap(Inline::withInner))
                : Stream.of(inline);
    }

    /// The words alone, references left out.
    static String plain(List<Inline> text) {
        StringBuilder plain = new StringBuilder();
        for (Inline inline : text) {
            switch (inline) {
                case Words words -> plain.append(words.text());
                case Strong strong -> plain.append(plain(strong.text()));
                case Link link -> plain.append(link.text());
                case Sign sign -> plain.append(sign.words());
                case ContactRef _, FigureRef _ -> {}
            }
        }
        return plain.toString();
    }
}
