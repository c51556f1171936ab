package org.watchword.print.tag;

/// What a part of a page is, in the words of PDF's standard structure types (ISO 32000-1, 14.8.4).
public enum Role {
    DOCUMENT("Document"),
    SECTION("Sect"),
    TITLE("H1"),
    HEADING("H2"),
    SUBHEADING("H3"),
    PARAGRAPH("P"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    ITEM_BODY("LBody"),
    FIGURE("Figure"),
    TABLE("Table"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}
