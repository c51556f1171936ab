package org.watchword.content.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.watchword.content.print.Panel;
import org.watchword.content.print.PrintText;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.Role;
import org.watchword.content.text.Block;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;

/// Takes a print's text, or the questions of a bank, apart into paragraphs with ids, in the order they are read.
public final class Paragraphs {

    private final List<Paragraph> all = new ArrayList<>();

    private Paragraphs() {}

    /// Every paragraph of a text.
    public static List<Paragraph> of(PrintText text) {
        Paragraphs found = new Paragraphs();
        found.add("title", text.title());
        for (int i = 0; i < text.lead().size(); i++) {
            found.add("lead-" + (i + 1), text.lead().get(i));
        }
        for (int i = 0; i < text.panels().size(); i++) {
            Panel panel = text.panels().get(i);
            String id = "panel-" + (i + 1);
            found.add(id, panel.heading());
            for (int j = 0; j < panel.body().size(); j++) {
                found.add(id + "." + (j + 1), panel.body().get(j));
            }
        }
        return List.copyOf(found.all);
    }

    /// Every paragraph of the questions of a bank: what is asked, each answer with its mark, and what is said of them.
    public static List<Paragraph> of(List<Question> questions) {
        Paragraphs found = new Paragraphs();
        for (Question question : questions) {
            String id = question.id().question();
            found.add(id, question.text());
            found.add(id + ".more", question.more());
            for (Option option : question.options()) {
                String mark = option.role() == Role.RIGHT ? "[x] " : "[ ] ";
                found.add(id + "." + option.id(), mark + written(option.text()));
                found.add(id + "." + option.id() + ".why", option.feedback());
            }
            found.add(id + ".explanation", question.explanation());
        }
        return List.copyOf(found.all);
    }

    private void add(String id, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            add(id + "-" + (i + 1), blocks.get(i));
        }
    }

    private void add(String id, String words) {
        all.add(new Paragraph(id, words));
    }

    private void add(String id, Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> add(id, written(paragraph.text()));
            case Block.Remember remember -> add(id, written(remember.text()));
            case Block.Picture picture -> add(id, picture.alt());
            case Block.Film film -> add(id, film.alt());
            case Block.Bullets list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    add(id + "." + (i + 1), written(list.items().get(i)));
                }
            }
        }
    }

    /// Running text as it stands in a file.
    static String written(List<Inline> text) {
        StringBuilder written = new StringBuilder();
        for (Inline inline : text) {
            written.append(
                    switch (inline) {
                        case Inline.Words words -> words.text();
                        case Inline.Strong strong -> "**" + written(strong.text()) + "**";
                        case Inline.Link link -> "[" + link.text() + "](" + link.address() + ")";
                        case Inline.Sign sign -> "{sign: " + sign.id() + (sign.otherwise() ? ", else}" : "}");
                        case Inline.FigureRef figure ->
                            "{figure: " + figure.id() + (figure.sourceOnly() ? ", source}" : "}");
                        case Inline.ContactRef contact -> "{contact: " + contact.id() + part(contact.part()) + "}";
                    });
        }
        return written.toString();
    }

    private static String part(ContactPart part) {
        return part == ContactPart.WHOLE ? "" : ", " + part.name().toLowerCase(Locale.ROOT);
    }
}
