package org.watchword.content.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgSafetyTest {

    @Test
    void shapesPaintsAndLinksInsideAreSafe() {
        assertEquals(Optional.empty(), fault("""
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">
                <defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
                <g fill="url(#a)"><path d="M0 0h1"/><use href="#a"/></g></svg>
                """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>@import 'x'</style>",
                "<text>words</text>",
                "<filter id='f'/>",
                "<image href='https://office.example/a.png'/>",
                "<foreignObject/>",
                "<a href='#b'/>",
                "<animate attributeName='x'/>",
                "<rect onclick='run()'/>",
                "<rect OnLoad='run()'/>",
                "<use href='other.svg#a'/>",
                "<use xmlns:l='http://www.w3.org/1999/xlink' l:href='https://office.example/#a'/>",
                "<rect fill='url(https://office.example/a)'/>",
                "<rect fill='URL( other.svg#a )'/>",
                "<rect style='background:url(x.png)'/>",
                "<rect style='fill:url(#a);stroke:url(x)'/>",
                "<rect xmlns='http://other.example'/>",
                "<?xml-stylesheet href='a.css'?>"
            })
    void whatRunsFetchesOrHoldsWordsIsRefused(String inside) {
        SvgSafety.Fault fault = fault("<svg xmlns=\"http://www.w3.org/2000/svg\">\n" + inside + "\n</svg>")
                .orElseThrow();
        assertEquals(2, fault.line());
        assertEquals(false, fault.damaged());
    }

    @Test
    void aDoctypeIsRefusedBeforeItIsRead() {
        SvgSafety.Fault fault = fault("""
                <!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/hostname">]>
                <svg xmlns="http://www.w3.org/2000/svg"><title>&a;</title></svg>
                """).orElseThrow();
        assertEquals("a DOCTYPE", fault.part());
    }

    @Test
    void aDoctypeIsNotFetched() {
        assertEquals(
                Optional.of(new SvgSafety.Fault(1, false, "a DOCTYPE")),
                fault("<!DOCTYPE svg SYSTEM \"file:///none/such.dtd\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    }

    @Test
    void aDrawingThatDrawsItselfIsRefused() {
        String begin = "<svg xmlns=\"http://www.w3.org/2000/svg\">";
        Optional<SvgSafety.Fault> itself = Optional.of(new SvgSafety.Fault(1, false, "a drawing of itself"));
        assertEquals(itself, fault(begin + "<g id=\"a\"><use href=\"#a\"/></g></svg>"));
        assertEquals(
                itself, fault(begin + "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g></svg>"));
        assertEquals(Optional.empty(), fault(begin + "<g id=\"a\"/><use href=\"#a\"/><use href=\"#a\"/></svg>"));
        assertEquals(
                Optional.empty(), fault(begin + "<g id=\"a\"><rect/></g><g id=\"b\"><use href=\"#a\"/></g></svg>"));
    }

    @Test
    void aDrawingMayBecomeTwentyThousandShapes() {
        assertEquals(Optional.empty(), fault(doubled(12)));
        assertEquals("a drawing of itself", fault(doubled(13)).orElseThrow().part());
    }

    /// Groups of two, each of the one before, so that twelve become 16,356 shapes and thirteen 32,738.
    private static String doubled(int times) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect id=\"g0\"/>");
        for (int i = 1; i <= times; i++) {
            String use = "<use href=\"#g" + (i - 1) + "\"/>";
            svg.append("<g id=\"g")
                    .append(i)
                    .append("\">")
                    .append(use)
                    .append(use)
                    .append("</g>");
        }
        return svg + "</svg>";
    }

    @Test
    void aLongAddressIsToldShort() {
        String address = "https://office.example/" + "a".repeat(17);
        String begin = "<svg xmlns=\"http://www.w3.org/2000/svg\"><use href=\"";
        assertEquals(
                "a link to " + address,
                fault(begin + address + "\"/></svg>").orElseThrow().part());
        assertEquals(
                "a link to " + address + "\u2026",
                fault(begin + address + "b\"/></svg>").orElseThrow().part());
    }

    @Test
    void aDoctypeOfABillionEntitiesCostsNothing() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a \"a\">");
        for (char name = 'b'; name < 'z'; name++) {
            bomb.append("<!ENTITY ").append(name).append(" \"");
            bomb.append(("&" + (char) (name - 1) + ";").repeat(9)).append("\">");
        }
        assertTrue(fault(bomb + "]><svg xmlns=\"http://www.w3.org/2000/svg\">&y;</svg>")
                .isPresent());
    }

    @Test
    void whatIsNoDrawingIsDamaged() {
        assertTrue(fault("<svg xmlns=\"http://www.w3.org/2000/svg\">\n<rect\n</svg>")
                .orElseThrow()
                .damaged());
        assertTrue(fault("plain words").orElseThrow().damaged());
        assertTrue(fault("").orElseThrow().damaged());
        assertTrue(
                fault("<g xmlns=\"http://www.w3.org/2000/svg\"/>").orElseThrow().damaged());
    }

    private static Optional<SvgSafety.Fault> fault(String svg) {
        return SvgSafety.fault(svg.getBytes(StandardCharsets.UTF_8));
    }
}
