package org.watchword.content.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The body of a slide begins on line 12 of its file; what is wrong with all of it is told at its heading on line 3.
/// PICTURE stands for one that is there.
class BodyShapeTest {

    private static final String SLIDES = "modules/core/one/slides.en.md:";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | ''",
                "title | One.",
                "title | 'PICTURE\n\nOne.'",
                "statement | '**One.**'",
                "join | ''",
                "break | One.",
                "points | '- One\n- Two'",
                "points | 'PICTURE\n\n- One\n- Two\n- Three\n- Four\n- Five\n\n> Six'",
                "picture-and-points | 'PICTURE\n\n- One'",
                "picture | PICTURE",
                "picture | 'PICTURE\n\nOne.'",
                "compare | '**One**\n\n- One\n\n**Two**\n\n- Two'",
                "story | One.",
                "story | 'PICTURE\n\nOne.\n\nTwo.\n\nThree.\n\n> Four'",
                "steps | '1. One\n2. Two'",
                "figures | '- {figure: many} people'",
                "discussion | One?",
                "discussion | '- One?\n- Two?'",
                "discussion | '- One?\n- Two?\n- Three?\n- Four?'",
                "contacts | '- {contact: emergency}'",
                "close | '- One'",
                "close | 'PICTURE\n\nOne.\n\n- One\n- Two\n- Three\n- Four\n\n> Five'"
            })
    void aLayoutTakesItsBody(String layout, String body) {
        assertEquals(List.of(), told(layout, body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | 'One.\n\nTwo.' | 14 WrongBody",
                "statement | PICTURE | 12 WrongBody",
                "points | '- One' | 12 WrongBody",
                "points | One. | 12 WrongBody",
                "points | '' | 3 WrongBody",
                "points | '- One\n- Two\n\n> Three\n\n> Four' | 17 WrongBody",
                "picture-and-points | '- One' | 12 WrongBody",
                "picture-and-points | PICTURE | 3 WrongBody",
                "compare | '**One**\n\n- One' | 3 WrongBody",
                "compare | 'One\n\n- One\n\n**Two**\n\n- Two' | 12 WrongBody",
                "compare | '**One** too\n\n- One\n\n**Two**\n\n- Two' | 12 WrongBody",
                "story | 'One.\n\nTwo.\n\nThree.\n\nFour.' | 18 WrongBody",
                "steps | '- One\n- Two' | 12 WrongBody",
                "steps | '1. One' | 12 WrongBody",
                "video | One. | 12 WrongBody",
                "discussion | '- One?' | 12 WrongBody",
                "discussion | '- 1?\n- 2?\n- 3?\n- 4?\n- 5?' | 12 WrongBody",
                "close | '- 1\n- 2\n- 3\n- 4\n- 5' | 12 WrongBody",
                "points | '- 1\n- 2\n- 3\n- 4\n- 5\n- 6' | 12 TooManyItems",
                "contacts | '- {contact: emergency}\n- 999' | 13 WrongBody",
                "contacts | '- Call {contact: emergency}' | 12 WrongBody",
                "figures | '- About {figure: many}' | 12 WrongBody",
                "points | '- One\n-' | 13 WrongBody"
            })
    void whatDoesNotFitIsToldWhereItBegins(String layout, String body, String told) {
        assertEquals(List.of(SLIDES + told), told(layout, body));
    }

    private static List<String> told(String layout, String body) {
        String only = layout.equals("discussion") ? "timer: 1" : "optional: true";
        return MemoryLibrary.ofSlides(MemoryLibrary.slideOf(
                        "one",
                        "layout: " + layout + "\nminutes: 1\n" + only,
                        body.replace("PICTURE", "![A door](media/door.svg)") + "\n\n### Notes\n\n**Say:** So.\n"))
                .with(
                        "modules/core/one/media/door.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
                .with("modules/core/one/media/SOURCES.md", "# Sources\n\n- `door.svg`: ours.\n")
                .told();
    }
}
