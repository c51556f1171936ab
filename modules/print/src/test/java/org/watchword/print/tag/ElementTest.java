package org.watchword.print.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementTest {
    private final COSDictionary page = new COSDictionary();
    private final Element root = Element.document(new COSDictionary());

    @Test
    void childrenStandInTheOrderTheyWereAdded() {
        Element title = root.child(Role.TITLE);
        Element words = root.child(Role.PARAGRAPH);

        assertSame(title.dictionary(), kids(root).get(0));
        assertSame(words.dictionary(), kids(root).get(1));
        assertSame(root.dictionary(), words.dictionary().getDictionaryObject(COSName.P));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleIsWrittenAsItsStandardType(Role role) {
        assertEquals(role.type(), root.child(role).dictionary().getNameAsString(COSName.S));
    }

    @Test
    void contentOfItsFirstPageIsNamedByItsNumberAlone() {
        Element words = root.child(Role.PARAGRAPH);
        words.holds(page, 3);

        assertEquals(COSInteger.get(3), kids(words).get(0));
        assertSame(page, words.dictionary().getDictionaryObject(COSName.PG));
    }

    @Test
    void contentOfAFurtherPageNamesThatPage() {
        COSDictionary next = new COSDictionary();
        next.setInt(COSName.ROTATE, 0);
        Element words = root.child(Role.PARAGRAPH);
        words.holds(page, 0);
        words.holds(next, 1);
        COSDictionary reference = (COSDictionary) kids(words).getObject(1);

        assertEquals("MCR", reference.getNameAsString(COSName.TYPE));
        assertEquals(1, reference.getInt(COSName.MCID));
        assertSame(next, reference.getDictionaryObject(COSName.PG));
    }

    @Test
    void anotherLanguageAndADescriptionAreKept() {
        Element figure = root.child(Role.FIGURE).in("cy").described("A lamp");

        assertEquals("cy", figure.dictionary().getString(COSName.LANG));
        assertEquals("A lamp", figure.dictionary().getString(COSName.ALT));
    }

    @Test
    void aCountedListSaysHowItCounts() {
        COSDictionary attributes =
                (COSDictionary) root.child(Role.LIST).numbered().dictionary().getDictionaryObject(COSName.A);

        assertEquals("Decimal", attributes.getNameAsString("ListNumbering"));
    }

    private static COSArray kids(Element element) {
        return (COSArray) element.dictionary().getDictionaryObject(COSName.K);
    }
}
