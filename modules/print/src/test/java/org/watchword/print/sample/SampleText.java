package org.watchword.print.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.watchword.content.print.Panel;
import org.watchword.content.print.PrintText;
import org.watchword.content.text.Block;
import org.watchword.content.text.Checked;
import org.watchword.content.text.ContactPart;
import org.watchword.content.text.Inline;

/// Texts of sample prints.
public final class SampleText {
    private SampleText() {}

    public static PrintText poster() {
        return source(
                "You can get help.",
                "Is someone keeping your money, your papers or your phone? Are you afraid to leave?",
                new Panel(
                        "Free. No name needed. Interpreters.",
                        List.of(paragraph("They keep it private unless someone is in danger or a child is at risk."))));
    }

    public static PrintText leaflet() {
        return source(
                "Did something not feel right?",
                "You see journeys that nobody else sees. You need not be sure. Say what you saw.",
                signs(),
                steps(),
                dots(
                        "What not to do",
                        "Do not confront or follow anyone.",
                        "Do not ask questions in front of the other person.",
                        "Do not promise to keep it secret.",
                        "Do not post it online."),
                dots(
                        "What to write down",
                        "The day and the time",
                        "Where from, where to, and any stops",
                        "How many people, and how they looked",
                        "The number plate and colour of any other car",
                        "What you saw and heard, in their own words"));
    }

    public static PrintText source(String title, String lead, Panel... panels) {
        return text("en", Optional.empty(), title, lead, panels);
    }

    public static PrintText text(
            String language, Optional<Checked> checked, String title, String lead, Panel... panels) {
        return new PrintText(language, false, checked, title, List.of(paragraph(lead)), List.of(panels), Sample.PLACE);
    }

    public static Panel dots(String heading, String... items) {
        return new Panel(heading, List.of(bullets(items)));
    }

    public static Block paragraph(String words) {
        return new Block.Paragraph(words(words));
    }

    public static List<Inline> words(String words) {
        return List.of(new Inline.Words(words));
    }

    private static Panel signs() {
        return new Panel(
                "Look for several signs together",
                List.of(
                        bullets(
                                "A child is far from home, late or in school hours",
                                "Someone you never see has paid",
                                "One person pays and speaks for the others",
                                "They do not know where they are going",
                                "They look at someone before they answer"),
                        new Block.Remember(
                                words("One sign alone may mean nothing. Ask yourself: what else could it be?"))));
    }

    private static Panel steps() {
        List<Inline> call = List.of(
                new Inline.Words("Danger now? Call "),
                new Inline.ContactRef("emergency", ContactPart.NUMBER),
                new Inline.Words("."));
        return new Panel(
                "What to do",
                List.of(new Block.Bullets(
                        true,
                        List.of(
                                call,
                                words("Drive as usual and stay polite."),
                                words("Write it down when you have stopped."),
                                words("Report it the same day, and tell your office.")))));
    }

    private static Block bullets(String... items) {
        return new Block.Bullets(false, Stream.of(items).map(SampleText::words).toList());
    }
}
