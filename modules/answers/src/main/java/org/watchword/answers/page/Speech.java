package org.watchword.answers.page;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// Running text as plain words, with the contacts and figures of the session's area in their places.
@FunctionalInterface
public interface Speech {

    /// The words of a line.
    String say(List<Inline> text);

    /// One line for each paragraph and each item of a list; a picture gives what stands for it in words.
    default List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph(List<Inline> text) -> lines.add(say(text));
                case Block.Remember(List<Inline> text) -> lines.add(say(text));
                case Block.Bullets list -> list.items().forEach(item -> lines.add("\u2022 " + say(item)));
                case Block.Picture picture -> lines.add(picture.alt());
                case Block.Film film -> lines.add(film.alt());
            }
        }
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
