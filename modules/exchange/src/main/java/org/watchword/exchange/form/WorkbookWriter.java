package org.watchword.exchange.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes a workbook of one sheet. Every cell is words, so that none is ever a formula.
final class WorkbookWriter {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookWriter() {}

    /// The rows, each of words from the first column on; empty words are no cell.
    static byte[] write(List<List<String>> rows) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", HEAD + """
                <Types xmlns="%scontent-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>""".formatted(PACKAGE, TYPE, TYPE));
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", HEAD + """
                <workbook xmlns="%s" xmlns:r="%s"><sheets>\
                <sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>""".formatted(SHEET, OFFICE));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", sheet(rows));
        return Zip.of(parts);
    }

    private static String relations(String type, String target) {
        return HEAD + """
                <Relationships xmlns="%srelationships">\
                <Relationship Id="rId1" Type="%s/%s" Target="%s"/></Relationships>""".formatted(PACKAGE, OFFICE, type, target);
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder(HEAD + "<worksheet xmlns=\"" + SHEET + "\"><sheetData>");
        for (int line = 0; line < rows.size(); line++) {
            xml.append("<row r=\"").append(line + 1).append("\">");
            for (int column = 0; column < rows.get(line).size(); column++) {
                String words = rows.get(line).get(column);
                if (!words.isEmpty()) {
                    xml.append("<c r=\"").append((char) ('A' + column)).append(line + 1);
                    xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                    xml.append(Entities.write(words)).append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }
}
