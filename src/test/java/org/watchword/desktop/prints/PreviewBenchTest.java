package org.watchword.desktop.prints;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.print.Print;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.Texts;
import org.watchword.print.PagePicture;
import org.watchword.print.PrintOrder;
import org.watchword.print.Printed;
import org.watchword.testkit.Percentiles;

/// From a choice in the print room to the picture of its page: what is chosen is worked out, the print is made, its
/// page is drawn and put into an image. Every print on every paper it can be had on; the first round is cold. Times
/// are printed, not judged.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class PreviewBenchTest {
    private static final int ROUNDS = 12;
    private static final int PIXELS = 1400;
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void choiceToPreview() throws IOException {
        try (PrintRoom prints = new PrintRoom(folder, false)) {
            List<Long> all = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                List<Long> now = new ArrayList<>();
                for (Print print : prints.room.library().prints()) {
                    for (var paper :
                            PrintMaking.of(print, Optional.empty()).offer().papers()) {
                        now.add(nanos(prints, print, PrintOrder.usual(print).on(paper)));
                    }
                }
                say(round == 0 ? "cold" : "round " + round, now);
                if (round >= ROUNDS / 2) {
                    all.addAll(now);
                }
            }
            say("warm", all);
            assertTrue(all.size() > ROUNDS);
        }
    }

    private static long nanos(PrintRoom prints, Print print, PrintOrder order) {
        long begun = System.nanoTime();
        Choice choice = new Choice(print.id(), "en", "gb").withOrder(order);
        Chosen chosen = Chosen.of(choice, prints.room, ENGLISH, new DeckShelf(prints.room, ENGLISH));
        var result = chosen.making().orElseThrow().make(prints.room, choice);
        if (result instanceof Printed made) {
            PagePicture picture = PagePicture.within(made, 0, PIXELS);
            Stagehand.run(() -> SheetPane.image(picture));
        }
        return System.nanoTime() - begun;
    }

    private static void say(String what, List<Long> times) {
        System.out.println("choice to preview, " + what + ": " + Percentiles.of(times));
    }
}
