package org.watchword.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path FILE = Path.of("page.md");

    @Test
    void aNodeIsOnItsLine() {
        Page page = Page.parse(FILE, "# One\n\nTwo\nthree");
        Node paragraph = page.document().getLastChild();
        assertEquals(3, page.place(paragraph).line());
        assertEquals(4, page.place(paragraph.getLastChild()).line());
        assertEquals("Two", page.lineOf(paragraph));
        assertEquals("three", page.lineOf(paragraph.getLastChild()));
        assertEquals(FILE, page.place(paragraph).file());
    }

    @Test
    void aNodeWithoutAPlaceHasThatOfWhatItStandsIn() {
        Page page = Page.parse(FILE, "# One\n\nTwo");
        Text made = new Text("made");
        page.document().getLastChild().appendChild(made);
        assertEquals(3, page.place(made).line());
        assertEquals(1, page.place(new Text("nowhere")).line());
    }

    @Test
    void anEmptyPageHasAFirstLineWithNothingOnIt() {
        Page page = Page.parse(FILE, "");
        assertEquals(1, page.place(page.document()).line());
        assertEquals("", page.lineOf(page.document()));
    }
}
