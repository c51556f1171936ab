package org.watchword.print.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Paper;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.text.Block;
import org.watchword.content.text.Checked;

/// Prints that are carried, torn off, filled in or read with pictures.
public final class SampleSmall {
    private static final Path PICTURE = Path.of("src/test/resources/org/watchword/print/press/car.svg");
    private static final String PRIVATE =
            "Free. Interpreters. They keep it private unless someone is in danger or a child is at risk.";

    private SampleSmall() {}

    public static Print card(Paper paper) {
        String lead = paper == Paper.MINI ? "Free. No name needed." : PRIVATE;
        return card(paper, SampleText.source("Useful numbers", lead));
    }

    public static Print card(Paper paper, PrintText text) {
        List<String> contacts = paper == Paper.MINI ? List.of("helpline") : List.of("helpline", "emergency");
        return Sample.print(PrintKind.CARD, paper, PrintVoice.AFFECTED, contacts, text);
    }

    /// For the public, where a translation that nobody has checked may be looked at.
    public static Print draft(PrintKind kind, Paper paper) {
        PrintText text = SampleText.text(
                "de",
                Optional.of(Sample.BY_NOBODY),
                "Nützliche Nummern",
                "Kostenlos und vertraulich.",
                SampleText.dots("Notizen", "Tag", "Ort"));
        return Sample.print(kind, paper, PrintVoice.PUBLIC, List.of("helpline"), text);
    }

    public static Print form(Paper paper) {
        PrintText text = SampleText.source(
                "What to write down",
                "Only when it is safe.",
                SampleText.dots("What you saw", "Day and time", "Where"));
        List<String> contacts = paper == Paper.CARD ? List.of() : List.of("emergency", "police");
        return Sample.print(PrintKind.FORM, paper, PrintVoice.PUBLIC, contacts, text);
    }

    public static Print tearOff() {
        return tearOff(SampleText.poster());
    }

    public static Print tearOff(PrintText text) {
        List<String> contacts = List.of("charity", "emergency");
        return Sample.print(PrintKind.TEAR_OFF, Paper.A4, PrintVoice.AFFECTED, contacts, text);
    }

    public static Print easyRead(PrintVoice voice, int panels) {
        PrintText text = SampleText.source("Is this job real?", "Here is how to check.", panels(panels));
        return Sample.print(PrintKind.EASY_READ, Paper.A4, voice, List.of("helpline"), text);
    }

    /// The same words, as if they were Arabic: what counts is the side on which they stand.
    public static PrintText arabic(Checked checked, Panel... panels) {
        PrintText text = SampleTranslation.arabic(checked);
        List<Panel> own = panels.length == 0 ? text.panels() : List.of(panels);
        return new PrintText("ar", false, text.checked(), text.title(), text.lead(), own, Sample.PLACE);
    }

    public static Panel[] panels(int count) {
        Panel[] panels = new Panel[count];
        for (int i = 0; i < count; i++) {
            panels[i] = new Panel(
                    "Part " + (i + 1),
                    List.of(
                            new Block.Picture("A car", false, PICTURE),
                            SampleText.paragraph("Who is the boss?"),
                            new Block.Picture("A car", false, PICTURE),
                            SampleText.paragraph("Where is the work?")));
        }
        return panels;
    }
}
