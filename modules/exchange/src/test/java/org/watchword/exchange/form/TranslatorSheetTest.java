package org.watchword.exchange.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.watchword.content.deck.ModuleText;
import org.watchword.content.deck.TrainingModule;
import org.watchword.content.library.Library;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.problem.Severity;
import org.watchword.content.question.Question;
import org.watchword.content.read.LibraryReader;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.translation.Paragraph;
import org.watchword.content.translation.Paragraphs;
import org.watchword.content.translation.Translatable;
import org.watchword.exchange.item.SheetBack;
import org.watchword.exchange.item.SheetFault;
import org.watchword.exchange.item.SheetFault.Kind;
import org.watchword.tables.XlsxWriter;

class TranslatorSheetTest {
    private static final Path SHIPPED = Path.of(System.getProperty("watchword.root"), "training-content");
    private static final Library LIBRARY = LibraryReader.read(List.of(SHIPPED));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Translatable> PRINTS =
            LIBRARY.prints().stream().map(print -> print(print.id())).toList();
    private static final String POSTER = "you-can-get-help";

    static Stream<Print> prints() {
        return LIBRARY.prints().stream();
    }

    @ParameterizedTest
    @MethodSource("prints")
    void everyPrintComesBackAsADraftWithTheWordsThatWereWritten(Print print, @TempDir Path own) throws Exception {
        SheetBack back = read(
                rows(print(print.id()), row -> row.set(3, "1. # [" + row.get(2) + "]")), List.of(print(print.id())));
        assertEquals(List.of(), back.faults());
        Path folder = Files.createDirectories(own.resolve("translations").resolve(print.id()));
        Files.writeString(folder.resolve("text.cs.md"), back.texts().getFirst().file());
        Library read = LibraryReader.read(List.of(SHIPPED, own));
        assertTrue(
                read.problems().stream().noneMatch(one -> one.severity() == Severity.ERROR),
                read.problems().toString());
        PrintText text = read.print(print.id()).orElseThrow().texts().get("cs");

        assertTrue(text.draft() && !text.stale());
        assertEquals(
                print(print.id()).paragraphs().stream()
                        .map(one -> new Paragraph(one.id(), "1. # [" + one.words() + "]"))
                        .toList(),
                Paragraphs.of(text).stream()
                        .filter(one -> !one.words().isBlank())
                        .toList());
    }

    @Test
    void everyModuleComesBackAsADraftWithTheWordsThatWereWritten(@TempDir Path own) throws Exception {
        List<Translatable> modules = modules();
        SheetBack back = read(rows(modules, row -> row.set(3, "1. # [" + row.get(2) + "]")), modules);
        assertEquals(List.of(), back.faults());
        assertEquals(modules.size(), back.texts().size());
        Library read = with(own, back);

        assertEquals(List.of(), errors(read));
        assertEquals(List.of("en", "cs"), read.languages());
        for (TrainingModule module : LIBRARY.modules()) {
            ModuleText source = module.text("en");
            ModuleText text = read.module(module.id()).orElseThrow().text("cs");
            assertEquals("1. # [" + source.title() + "]", text.title());
            assertTrue(
                    text.slides().stream()
                            .allMatch(slide -> slide.draft() && slide.language().equals("cs")),
                    module.id());
            assertEquals(
                    source.slides().stream()
                            .map(slide -> "1. # [" + slide.heading() + "]")
                            .toList(),
                    text.slides().stream().map(Slide::heading).toList());
            assertTrue(
                    text.questions().stream()
                            .allMatch(asked -> asked.draft() && asked.language().equals("cs")),
                    module.id());
        }
        assertEquals(sourcesOf(LIBRARY, "en"), sourcesOf(read, "cs"));
    }

    /// What has changed since falls back to the source, and the rest of the module stays translated.
    @Test
    void aSlideWhoseSourceChangedFallsBack(@TempDir Path own) throws Exception {
        List<Translatable> slides = modules().stream()
                .filter(one -> one.id().equals("signs/transport/slides"))
                .toList();
        with(own, read(rows(slides, row -> row.set(3, "Ahoj " + row.get(2))), slides));
        Path mine = Files.createDirectories(own.resolve("modules/signs/transport"));
        for (Path file : all(SHIPPED.resolve("modules/signs/transport"))) {
            Path copy = mine.resolve(SHIPPED.resolve("modules/signs/transport").relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Path english = mine.resolve("slides.en.md");
        Files.writeString(english, Files.readString(english).replace("- You see the journey", "- You see the way"));
        ModuleText text = LibraryReader.read(List.of(SHIPPED, own))
                .module("signs/transport")
                .orElseThrow()
                .text("cs");

        assertEquals("Why drivers?", text.slides().getFirst().heading());
        assertEquals("Ahoj One sign proves nothing", text.slides().get(1).heading());
    }

    private static List<Translatable> modules() {
        List<Translatable> modules = new ArrayList<>();
        for (TrainingModule module : LIBRARY.modules()) {
            try {
                modules.addAll(Translatable.of(module, LIBRARY));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return modules;
    }

    /// The library with what came back.
    private static Library with(Path own, SheetBack back) throws IOException {
        for (SheetBack.Text text : back.texts()) {
            Path file = own.resolve("translations").resolve(text.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.file());
        }
        return LibraryReader.read(List.of(SHIPPED, own));
    }

    private static List<String> errors(Library library) {
        return library.problems().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.file() + ":" + one.line() + " " + one.what())
                .toList();
    }

    private static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /// Sources are the same in every language.
    private static List<Object> sourcesOf(Library library, String language) {
        return library.modules().stream()
                .flatMap(module -> Stream.concat(
                        module.text(language).slides().stream()
                                .flatMap(slide -> slide.notes().stream())
                                .filter(note -> note.voice() == Voice.SOURCE)
                                .<Object>map(Note::body),
                        module.text(language).questions().stream().<Object>map(Question::source)))
                .toList();
    }

    @Test
    void aSheetThatNobodyHasBegunChangesNothing() {
        byte[] sheet = TranslatorSheet.write(PRINTS, "cs", Map.of());

        assertEquals("Translation: cs", unread(sheet).getFirst().getFirst().cell(3));
        assertEquals(new SheetBack(List.of(), List.of()), TranslatorSheetReader.read(sheet, PRINTS, "cs", TODAY));
    }

    @Test
    void whatIsWrongIsToldByItsRowAndTheOtherPrintComesIn() {
        List<List<String>> rows = rows(print(POSTER), row -> row.set(3, "word"));
        rows.get(1).set(1, "titel");
        rows.get(2).set(2, "Is somebody keeping your money?");
        rows.get(3).set(3, "08000 12 17 00");
        rows.get(4).set(3, "=A1");
        rows(print("carried-card"), row -> row.set(3, "slovo")).stream().skip(1).forEach(rows::add);
        SheetBack back = read(rows, PRINTS);

        assertEquals(
                List.of("carried-card"),
                back.texts().stream().map(SheetBack.Text::of).toList());
        assertEquals(
                List.of(
                        new SheetFault(Kind.UNKNOWN_PARAGRAPH, 2, POSTER, "titel"),
                        new SheetFault(Kind.OTHER_SOURCE, 3, POSTER, "lead-1"),
                        new SheetFault(Kind.NUMBER, 4, POSTER, "panel-1"),
                        new SheetFault(Kind.FORMULA, 5, POSTER, "panel-1.1"),
                        new SheetFault(Kind.ROW_GONE, 0, POSTER, "title")),
                back.faults());
    }

    @Test
    void rowsThatAreGoneTwiceOrEmptyAreTold() {
        List<List<String>> rows = rows(print(POSTER), row -> row.set(3, "word"));
        rows.get(1).set(3, "");
        rows.set(3, rows.get(2));

        assertEquals(
                List.of(Kind.TWICE, Kind.NOT_TRANSLATED, Kind.ROW_GONE),
                read(rows, PRINTS).faults().stream().map(SheetFault::kind).toList());
    }

    @Test
    void aReferenceThatWasTranslatedIsTold() {
        List<List<String>> rows =
                rows(print("young-leaflet"), row -> row.set(3, row.get(2).replace("{sign: ", "{znak: ")));
        SheetBack back = read(rows, PRINTS);

        assertTrue(back.texts().isEmpty());
        assertEquals(3, back.faults().size());
        assertTrue(back.faults().stream().allMatch(fault -> fault.kind() == Kind.OTHER_REFERENCES));
    }

    @Test
    void aPrintThatIsNotThereAndASheetOfAnotherKindAreTold() {
        List<List<String>> rows = rows(print(POSTER), row -> row.set(0, "you-can"));
        assertEquals(Kind.UNKNOWN_PRINT, kind(XlsxWriter.plain(rows)));
        rows.set(0, List.of("Name", "Phone"));
        assertEquals(Kind.OTHER_SHEET, kind(XlsxWriter.plain(rows)));
        assertEquals(Kind.OTHER_LANGUAGE, kind(TranslatorSheet.write(PRINTS, "pl", Map.of())));
        assertEquals(Kind.NO_WORKBOOK, kind("no workbook".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFormulaIsKnownThoughItShowsWords() {
        byte[] sheet = Zip.of(Map.of("xl/worksheets/sheet1.xml", """
                <worksheet><sheetData><row r="1"><c r="D1" t="str"><f>1+1</f><v>Print</v></c></row></sheetData>\
                </worksheet>"""));

        assertTrue(unread(sheet).getFirst().getFirst().formulas().contains(3));
    }

    private static List<List<Workbook.Row>> unread(byte[] sheet) {
        try {
            return Workbook.read(sheet);
        } catch (Workbook.Unread broken) {
            throw new AssertionError(broken);
        }
    }

    private static Kind kind(byte[] sheet) {
        return TranslatorSheetReader.read(sheet, PRINTS, "cs", TODAY)
                .faults()
                .getFirst()
                .kind();
    }

    private static SheetBack read(List<List<String>> rows, List<Translatable> prints) {
        return TranslatorSheetReader.read(XlsxWriter.plain(rows), prints, "cs", TODAY);
    }

    private static Translatable print(String id) {
        return LIBRARY.print(id).flatMap(Translatable::of).orElseThrow();
    }

    private static List<List<String>> rows(Translatable print, Consumer<List<String>> change) {
        return rows(List.of(print), change);
    }

    /// The sheet as rows that can be changed.
    private static List<List<String>> rows(List<Translatable> wanted, Consumer<List<String>> change) {
        List<List<String>> rows = new ArrayList<>();
        for (Workbook.Row row :
                unread(TranslatorSheet.write(wanted, "cs", Map.of())).getFirst()) {
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < 5) {
                cells.add("");
            }
            if (row.line() > 1) {
                change.accept(cells);
            }
            rows.add(cells);
        }
        return rows;
    }
}
