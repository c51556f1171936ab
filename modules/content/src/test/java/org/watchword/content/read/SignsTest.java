package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.content.library.Library;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.sign.Sign;
import org.watchword.content.sign.SignKind;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;

/// What may be noticed is written once, and drawn where it is named.
class SignsTest {

    private static final String SIGNS = """
            format: signs/1
            signs:
              - id: phone-held
                sign: { en: Someone else keeps their phone, cy: Rhywun arall sy’n cadw eu ffôn }
                else: { en: A parent on a journey }
                forms: [labour, sexual]
                sectors: [general, transport]
                kind: control
                sources:
                  - { title: An office, url: "https://office.example/a", read: 2026-11-21 }
              - id: bed-at-work
                sign: { en: They sleep where they work }
                else: { en: A night shift }
                forms: [any]
                sectors: [general]
                kind: living
                sources:
                  - { title: An office, url: "https://office.example/a", read: 2026-11-21 }
                  - { title: A charity, url: "https://charity.example/b", read: 2026-05-31 }
            """;
    private static final MemoryLibrary LIBRARY = ofBody("- {sign: phone-held}\n- {sign: bed-at-work, else}");

    @Test
    void aSignIsKeptWithAllThatIsKnownOfIt() {
        Sign sign = LIBRARY.read().signs().find("phone-held").orElseThrow();
        assertEquals("Someone else keeps their phone", sign.words().in("en", "en"));
        assertEquals("A parent on a journey", sign.otherwise().in("cy", "en"));
        assertEquals(List.of("labour", "sexual"), sign.forms());
        assertEquals(List.of("general", "transport"), sign.sectors());
        assertEquals(SignKind.CONTROL, sign.kind());
        assertEquals("2026-11-21", sign.sources().getFirst().read().toString());
        assertEquals(3, sign.place().line());
    }

    @Test
    void aSlideShowsTheWordsOfItsSigns() {
        assertEquals(
                List.of(new Block.Bullets(
                        false,
                        List.of(
                                List.of(new Inline.Sign("phone-held", false, "Someone else keeps their phone")),
                                List.of(new Inline.Sign("bed-at-work", true, "A night shift"))))),
                slide(LIBRARY.read()).body());
        assertEquals(List.of(), LIBRARY.checked());
    }

    @Test
    void aTranslatedSlideShowsThemInItsLanguageAndTheDefaultOneWhereItHasNone() {
        MemoryLibrary both = inTwoLanguages();
        Slide slide = both.read().planner().slide(id(both.read()), "cy").orElseThrow();
        assertEquals("Rhywun arall sy’n cadw eu ffônA night shift", words(slide));
    }

    @Test
    void theSourcesOfItsSignsStandWithTheNotesOnce() {
        List<Note> notes = slide(ofBody("- {sign: phone-held}\n- {sign: bed-at-work}\n\n> Several.")
                        .read())
                .notes();
        assertEquals(3, notes.size());
        assertEquals(Voice.SAY, notes.getFirst().voice());
        assertEquals(
                new Note(
                        Voice.SOURCE,
                        List.of(new Block.Paragraph(List.of(
                                new Inline.Link("A charity", "https://charity.example/b"),
                                new Inline.Words(" (2026-05-31)"))))),
                notes.getLast());
    }

    @Test
    void aSourceThatTheNotesNameIsNotNamedAgain() {
        Slide slide = slide(ofBody("{sign: phone-held}")
                .replaced(
                        "modules/core/one/slides.en.md",
                        "**Say:** So.\n",
                        "**Say:** So.\n\n**Source:** [Ours](https://office.example/a), read 2026-11-21\n")
                .read());
        assertEquals(2, slide.notes().size());
    }

    @Test
    void aSlideWithoutNotesIsStillToldToHaveNone() {
        assertEquals(
                List.of("modules/core/one/slides.en.md:3 NoNotes"),
                ofBody("{sign: phone-held}")
                        .replaced("modules/core/one/slides.en.md", "### Notes\n\n**Say:** So.\n", "")
                        .checked());
    }

    @Test
    void aLaterLayerReplacesOneSignWhateverItsFileIsCalled() {
        MemoryLibrary own = MemoryLibrary.small()
                .without("modules/core/one/module.yaml")
                .without("modules/core/one/slides.en.md")
                .with(
                        "signs/ours.yaml",
                        SIGNS.substring(0, SIGNS.indexOf("  - id: bed")).replace("their phone,", "all phones,"));
        Library library = LIBRARY.read(own);
        assertEquals("Someone else keeps all phonesA night shift", words(slide(library)));
        assertEquals(2, library.signs().all().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'- {sign: phone-held}\n- Other' | 0",
                "'- {sign: phone-held}\n- {sign: bed-at-work}' | 1",
                "'- {sign: phone-held}\n- **{sign: bed-at-work}**' | 1",
                "'- {sign: phone-held}\n- {sign: bed-at-work}\n\n> Look for several.' | 0",
                "'- {sign: phone-held}\n- {sign: bed-at-work}\n- {sign: bed-at-work, else}' | 0",
                "'- {sign: phone-held, else}\n- {sign: bed-at-work, else}' | 0"
            })
    void whereSeveralAreListedSomethingStandsBesideThem(String body, int told) {
        assertEquals(
                told,
                ofBody(body).checked().stream()
                        .filter("modules/core/one/slides.en.md:3 SignsAlone"::equals)
                        .count());
    }

    @Test
    void aPanelOfAPrintIsToldAtItsHeading() {
        MemoryLibrary leaflet = MemoryLibrary.good()
                .with("signs/ours.yaml", SIGNS)
                .replaced(
                        "prints/leaflet/text.en.md",
                        "\n## ",
                        "\n## Signs\n\n- {sign: phone-held}\n- {sign: bed-at-work}\n\n## ");
        List<String> told = leaflet.checked().stream()
                .filter(problem -> problem.endsWith("SignsAlone"))
                .toList();
        assertTrue(told.getFirst().startsWith("prints/leaflet/text.en.md:"), told::toString);
        assertTrue(!told.getFirst().startsWith("prints/leaflet/text.en.md:1 "), told::toString);
    }

    @Test
    void theirWordsCountAsWordsOfTheSlide() {
        MemoryLibrary chained = ofBody("{sign: phone-held}").with("words.yaml", """
                        format: words/1
                        text:
                          en:
                            - { words: [keeps], instead: holds, why: it is ours }
                        pictures: []
                        """);
        assertEquals(
                List.of("modules/core/one/slides.en.md:11 Avoided", "signs/general.yaml:3 Avoided"), chained.checked());
        assertEquals(
                List.of("modules/core/one/slides.en.md:3 TooManyWords"),
                ofBody("{sign: phone-held, else}.\n".repeat(8)).checked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: signs/1 | format: signs/2 | 1 WrongValue",
                "id: phone-held | id: Phone | 3 WrongValue",
                "id: phone-held | id: bed-at-work | 11 Twice",
                "forms: [labour, sexual] | forms: [] | 6 WrongValue",
                "forms: [labour, sexual] | forms: [any, labour] | 6 WrongValue",
                "forms: [labour, sexual] | forms: [labour, labour] | 6 WrongValue",
                "forms: [labour, sexual] | forms: [foreign] | 6 WrongValue",
                "sectors: [general, transport] | sectors: [cars] | 7 WrongValue",
                "kind: control | kind: nationality | 8 WrongValue",
                "read: 2026-11-21 } | read: 2026-11-21, page: 2 } | 10 UnknownKey",
                "read: 2026-11-21 | read: lately | 10 WrongValue",
                "https://office | http://office | 10 WrongValue",
                "title: An office | title: '' | 10 WrongValue",
                "else: { en: A parent on a journey } | else: {} | 5 WrongValue"
            })
    void aSlipIsToldAtItsLine(String right, String wrong, String told) {
        assertEquals(
                "signs/general.yaml:" + told,
                MemoryLibrary.small()
                        .with("signs/general.yaml", SIGNS.replaceFirst(Pattern.quote(right), wrong))
                        .told()
                        .getFirst());
    }

    @Test
    void aFileOfAnotherKindInTheFolderIsAStray() {
        assertEquals(
                List.of("signs/notes.txt:1 Stray"),
                MemoryLibrary.small().with("signs/notes.txt", "so").told());
    }

    private static MemoryLibrary inTwoLanguages() {
        MemoryLibrary english = LIBRARY.replaced("library.yaml", "languages: [en]", "languages: [en, cy]")
                .replaced(
                        "library.yaml",
                        "words:\n",
                        "words:\n  cy: { notes: Nodiadau, handout: Taflen, before: Cyn, say: Dweud, ask: Gofyn, if-asked: Os,"
                                + " source: Ffynhonnell, explanation: Esboniad, step: Cam }\n");
        String of = hashOf(english.text("modules/core/one/slides.en.md"));
        return english.with("modules/core/one/slides.cy.md", """
                # Un

                ```translation
                checked-by: A. Reader
                checked-on: 2026-05-31
                ```

                ## Un

                ```slide
                id: one
                of: %s
                ```

                - {sign: phone-held}
                - {sign: bed-at-work, else}

                """.formatted(of));
    }

    private static MemoryLibrary ofBody(String body) {
        String layout = body.startsWith("-") ? "points" : "statement";
        return MemoryLibrary.ofSlides(MemoryLibrary.slide("one", layout, body)).with("signs/general.yaml", SIGNS);
    }

    private static Slide slide(Library library) {
        return library.planner().slide(id(library), "en").orElseThrow();
    }

    private static SlideId id(Library library) {
        return library.module("core/one")
                .orElseThrow()
                .text("en")
                .slides()
                .getFirst()
                .id();
    }

    private static String words(Slide slide) {
        return String.join(
                "",
                Inline.allOf(slide.body())
                        .map(inline -> Inline.plain(List.of(inline)))
                        .toList());
    }

    private static String hashOf(String text) {
        return SourceHash.of(text.substring(text.indexOf("## ")).lines().toList());
    }
}
