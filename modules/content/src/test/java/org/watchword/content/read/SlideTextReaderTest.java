package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.Voice;
import org.watchword.content.text.Block;
import org.watchword.content.text.Inline;
import org.watchword.content.text.Passage;

/// The sections of a slide begin on line 13 of its file.
class SlideTextReaderTest {

    private static final String SLIDES = "modules/core/one/slides.en.md:";

    @Test
    void eachVoiceBeginsANote() {
        List<Note> notes = slide(
                        "### Notes\n\nWait.\n\n**Say:** One.\n\nTwo.\n\n**Ask:** Three?\n\n**If asked:** Four.\n")
                .notes();
        assertEquals(
                List.of(Voice.PLAIN, Voice.SAY, Voice.ASK, Voice.IF_ASKED),
                notes.stream().map(Note::voice).toList());
        assertEquals(List.of(paragraph("One."), paragraph("Two.")), notes.get(1).body());
        assertEquals(List.of(paragraph("Four.")), notes.getLast().body());
    }

    @Test
    void aVoiceIsItsNameAndAColonAlone() {
        List<Note> notes = slide("### Notes\n\n**Say** One.\n\n**Tell:** Two.\n\n**Say:** Three.\n")
                .notes();
        assertEquals(
                List.of(Voice.PLAIN, Voice.SAY), notes.stream().map(Note::voice).toList());
        assertEquals(2, notes.getFirst().body().size());
    }

    @Test
    void aLabelInOddWritingIsNoVoice() {
        assertEquals(
                List.of(Voice.PLAIN),
                slide("### Notes\n\n**Say: `x`** One.\n\nSay: Two.\n").notes().stream()
                        .map(Note::voice)
                        .toList());
    }

    @Test
    void aSourceOfANoteMayLink() {
        String link = " [An office](https://office.example)\n";
        assertEquals(List.of(), told("### Notes\n\n**Source:**" + link));
        assertEquals(List.of(SLIDES + "15 NotAllowed"), told("### Notes\n\n**Say:**" + link));
    }

    @Test
    void sectionsGoWhereTheyBelong() {
        Slide slide = slide("### Handout\n\nOne.\n\n### Before you show this\n\nTwo.\n");
        assertEquals(List.of(paragraph("One.")), slide.handout());
        assertEquals(List.of(paragraph("Two.")), slide.beforeYouShow());
        assertEquals(List.of(), slide.notes());
    }

    @Test
    void aSectionStandsOnceAndHasANameOfTheGrammar() {
        assertEquals(List.of(SLIDES + "17 SectionTwice"), told("### Notes\n\nOne.\n\n### Notes\n\nTwo.\n"));
        assertEquals(List.of(SLIDES + "13 UnknownSection"), told("### Source\n\nOne.\n"));
    }

    @Test
    void eachPassageKnowsItsKindAndItsSlide() {
        String sections = "### Notes\n\nThree.\n\n### Handout\n\nFour.\n\n### Before you show this\n\nFive.\n";
        List<Passage> passages = library(sections).read().passages().stream()
                .filter(passage -> passage.owner().equals("core/one#one"))
                .toList();
        assertEquals(
                List.of("HEADING 3 one", "BODY 11 One.", "NOTE 15 Three.", "HANDOUT 19 Four.", "BEFORE 23 Five."),
                passages.stream()
                        .map(passage -> passage.kind() + " " + passage.place().line() + " " + passage.text())
                        .toList());
        assertEquals(
                List.of("en"),
                passages.stream().map(Passage::language).distinct().toList());
    }

    @Test
    void theWordsForAPictureAndTheSourcesOfANoteAreKindsOfTheirOwn() {
        MemoryLibrary library = MemoryLibrary.ofSlides(MemoryLibrary.slideOf(
                        "one",
                        "layout: picture\nminutes: 1",
                        "![A door](media/door.svg)\n\n### Notes\n\n**Source:** An office.\n"))
                .with(
                        "modules/core/one/media/door.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>");
        assertEquals(
                List.of("HEADING one", "ALT A door", "SOURCE An office."),
                library.read().passages().stream()
                        .filter(passage -> passage.owner().equals("core/one#one"))
                        .map(passage -> passage.kind() + " " + passage.text())
                        .toList());
    }

    private static Slide slide(String sections) {
        return library(sections)
                .read()
                .module("core/one")
                .orElseThrow()
                .slide("one", "en")
                .orElseThrow();
    }

    private static List<String> told(String sections) {
        return library(sections).told();
    }

    private static MemoryLibrary library(String sections) {
        return MemoryLibrary.ofSlides(
                MemoryLibrary.slideOf("one", "layout: statement\nminutes: 1", "One.\n\n" + sections));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Words(words)));
    }
}
