package org.watchword.content.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.problem.Problem;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.PageReading.State;
import org.watchword.content.write.Chapters;

class ModulePageTest {
    private static final Path CONTENT = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Library SHIPPED = LibraryReader.read(List.of(CONTENT));
    private static final String MODULE = "signs/transport";
    private static final String PAGE = MODULE + "/slides";

    @TempDir
    Path own;

    @Test
    void everyPageThatWasTranslatedWholeIsReadBackWordByWord() throws IOException {
        for (ModulePage page : pages()) {
            PageReading reading = page.reading("cs", files(page.translated("cs", words(page), TODAY)));
            assertEquals(reading.parts().size(), reading.count(State.DRAFT), page.id());
            for (PageReading.Part part : reading.parts()) {
                part.rows().forEach(row -> assertEquals("Cs " + row.source(), row.translation(), row.id()));
            }
        }
    }

    @Test
    void oneSlideIsPutInAndEveryOtherByteStays() throws IOException {
        for (ModulePage page : pages()) {
            String before = page.translated("cs", words(page), TODAY).replace("\n", "\r\n");
            String part = page.reading("cs", files(before)).parts().getLast().id();
            Map<String, String> other = new HashMap<>();
            words(page).forEach((id, words) -> other.put(id, "Other " + words));
            String after = page.with("cs", Optional.of(before), part, other, TODAY);
            List<Chapters.Part> old = Chapters.of(before).parts();
            List<Chapters.Part> now = Chapters.of(after).parts();
            assertEquals(old.size(), now.size());
            for (int i = 0; i < old.size(); i++) {
                assertEquals(old.get(i).id().equals(part), !old.get(i).equals(now.get(i)), page.id());
            }
        }
    }

    @Test
    void theFirstSlideOfALanguageBeginsItsFile() throws IOException {
        ModulePage page = page(SHIPPED);
        List<String> ids = page.reading("cs", PageFiles.NONE).parts().stream()
                .map(PageReading.Part::id)
                .toList();
        String file = page.with("cs", Optional.empty(), ids.get(2), words(page), TODAY);
        file = page.with("cs", Optional.of(file), ids.getFirst(), words(page), TODAY);
        keep(page, file);
        assertEquals(List.of(ids.getFirst(), ids.get(2)), inCzech());
        assertEquals(ids.size() - 2, page.reading("cs", files(file)).count(State.MISSING));
    }

    @Test
    void whatTheSourceSaidBeforeIsShownWhereItWasKept() throws IOException {
        ModulePage page = page(SHIPPED);
        String text = page.translated("cs", words(page), TODAY);
        String part = page.reading("cs", files(text)).parts().getFirst().id();
        String kept = page.kept(Optional.empty(), part);
        Path changed = own.resolve("slides.en.md");
        Files.writeString(changed, Files.readString(page.file()).replaceFirst("(?m)^- ", "- Now: "));
        ModulePage moved = new ModulePage(PAGE, page.title(), "en", changed, false, SHIPPED.settings());
        PageReading reading = moved.reading("cs", new PageFiles(Optional.of(text), Optional.of(kept), Map.of()));
        PageReading.Part stale = reading.parts().stream()
                .filter(one -> one.state() == State.STALE)
                .findFirst()
                .orElseThrow();
        assertEquals(1, reading.count(State.STALE));
        assertEquals("", stale.of());
        String all = moved.kept(Optional.of(kept), stale.id());
        assertTrue(before(moved, text, all, stale.id()).isEmpty(), "the new source is not what was translated");
        assertEquals(
                1,
                before(moved, text, page.kept(Optional.empty(), stale.id()), stale.id())
                        .size());
    }

    private static List<Paragraph> before(ModulePage page, String text, String kept, String part) throws IOException {
        PageFiles files = new PageFiles(Optional.of(text), Optional.of(kept), Map.of());
        return page.reading("cs", files).part(part).orElseThrow().before();
    }

    @Test
    void aSignatureHoldsForOneSlideAndItsVeryWords() throws IOException {
        ModulePage page = page(SHIPPED);
        String text = page.translated("cs", words(page), TODAY);
        keep(page, text);
        PageReading.Part first = page.reading("cs", files(text)).parts().getFirst();
        Files.writeString(
                own.resolve("translations").resolve(page.signedFile("cs")),
                "format: signed-parts/1\nsigned:\n  %s: { of: \"%s\", by: \"Anna\", on: 2026-11-23 }\n"
                        .formatted(first.id(), first.of()));
        Library library = LibraryReader.read(List.of(CONTENT, own));
        List<Slide> slides = library.module(MODULE).orElseThrow().text("cs").slides();
        assertFalse(slides.getFirst().draft());
        assertTrue(slides.getLast().draft());
        PageFiles.Signature signature = new PageFiles.Signature(first.of(), new Checked(TODAY, "Anna"));
        PageFiles signed = new PageFiles(Optional.of(text), Optional.empty(), Map.of(first.id(), signature));
        assertEquals(1, page.reading("cs", signed).count(State.CHECKED));
        keep(page, page.with("cs", Optional.of(text), first.id(), Map.of(first.id() + "/heading", "Jinak"), TODAY));
        Library changed = LibraryReader.read(List.of(CONTENT, own));
        assertTrue(changed.module(MODULE)
                .orElseThrow()
                .text("cs")
                .slides()
                .getFirst()
                .draft());
        assertEquals(
                1,
                changed.problems().stream()
                        .filter(ModulePageTest::isSignedOther)
                        .count());
    }

    private static boolean isSignedOther(Problem problem) {
        return problem instanceof TranslationProblem.SignedOther;
    }

    private List<String> inCzech() {
        return LibraryReader.read(List.of(CONTENT, own)).module(MODULE).orElseThrow().text("cs").slides().stream()
                .filter(slide -> slide.language().equals("cs"))
                .map(slide -> slide.id().slide())
                .toList();
    }

    private void keep(ModulePage page, String text) throws IOException {
        Path file = own.resolve("translations").resolve(page.file("cs"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static PageFiles files(String text) {
        return new PageFiles(Optional.of(text), Optional.empty(), Map.of());
    }

    private static List<ModulePage> pages() {
        return SHIPPED.modules().stream()
                .flatMap(module -> ModulePage.of(module, SHIPPED).stream())
                .toList();
    }

    private static ModulePage page(Library library) {
        TrainingModule module = library.module(MODULE).orElseThrow();
        return ModulePage.of(module, library).getFirst();
    }

    private static Map<String, String> words(ModulePage page) throws IOException {
        return page.paragraphs().stream()
                .collect(Collectors.toMap(Paragraph::id, paragraph -> "Cs " + paragraph.words(), (one, _) -> one));
    }
}
