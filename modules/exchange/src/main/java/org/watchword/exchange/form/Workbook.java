package org.watchword.exchange.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.watchword.exchange.item.Refusal;

/// Reads the sheets of a workbook (`.xlsx`): the words in their cells and nothing else. Every byte is counted while it
/// is unpacked, so that a small file cannot become a large one.
final class Workbook {

    /// What a workbook may come to, unpacked.
    static final int MOST_BYTES = 50 << 20;

    private static final int MOST_PARTS = 1000;
    private static final int MOST_CELLS = 200_000;
    private static final int MOST_COLUMNS = 200;
    private static final String SHEETS = "xl/worksheets/";
    private static final String SHARED = "xl/sharedStrings.xml";

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final List<String> shared = new ArrayList<>();
    private int cells;
    private int unpacked;

    private Workbook() {}

    /// One row of a sheet.
    ///
    /// @param line its number, from 1
    /// @param formulas the columns, from 0, whose words are worked out by the program that shows them
    record Row(int line, List<String> cells, Set<Integer> formulas) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /// A workbook that is not read.
    static final class Unread extends Exception {
        private final Refusal why;

        Unread(Refusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }

        Refusal why() {
            return why;
        }
    }

    /// The rows of each sheet, in the order of their names.
    static List<List<Row>> read(byte[] file) throws Unread {
        Workbook book = new Workbook();
        try {
            book.unpack(file);
            book.readShared();
            List<List<Row>> sheets = new ArrayList<>();
            for (Map.Entry<String, byte[]> part : book.parts.entrySet()) {
                if (part.getKey().startsWith(SHEETS)) {
                    sheets.add(book.sheet(part.getValue()));
                }
            }
            return sheets;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new Unread(Refusal.BROKEN_WORKBOOK);
        }
    }

    /// By the list at the file's end: what some programs write before each part is not to be relied on.
    private void unpack(byte[] file) throws IOException, Unread {
        Path beside = Files.createTempFile("watchword-", ".xlsx");
        try {
            Files.write(beside, file);
            try (ZipFile zip = new ZipFile(beside.toFile())) {
                if (zip.size() > MOST_PARTS) {
                    throw new Unread(Refusal.TOO_LARGE);
                }
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    unpack(zip, entry);
                }
            }
        } finally {
            Files.deleteIfExists(beside);
        }
        if (parts.keySet().stream().noneMatch(name -> name.startsWith(SHEETS))) {
            throw new Unread(Refusal.BROKEN_WORKBOOK);
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry) throws IOException, Unread {
        String name = entry.getName();
        if (!name.equals(SHARED) && !(name.startsWith(SHEETS) && name.endsWith(".xml"))) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES - unpacked + 1);
            unpacked += bytes.length;
            if (unpacked > MOST_BYTES) {
                throw new Unread(Refusal.TOO_LARGE);
            }
            parts.put(name, bytes);
        }
    }

    private void readShared() throws XMLStreamException, Unread {
        byte[] part = parts.getOrDefault(SHARED, new byte[0]);
        if (part.length == 0) {
            return;
        }
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                shared.add(words(Element.read(xml)));
            }
        }
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException, Unread {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new Unread(Refusal.DANGEROUS);
        }
        return event;
    }

    /// Words may stand in several runs of different letters; how they are spoken is left out.
    private static String words(Element element) {
        StringBuilder words = new StringBuilder();
        for (Element child : element.children()) {
            switch (child.name()) {
                case "t" -> words.append(child.text());
                case "r" -> words.append(words(child));
                default -> {}
            }
        }
        return words.toString();
    }

    private List<Row> sheet(byte[] part) throws XMLStreamException, Unread {
        List<Row> rows = new ArrayList<>();
        XMLStreamReader xml = Xml.reader(part);
        while (xml.hasNext()) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                Element row = Element.read(xml);
                int line = number(row.attribute("r"))
                        .orElse(rows.isEmpty() ? 1 : rows.getLast().line() + 1);
                rows.add(new Row(line, cells(row), formulas(row)));
            }
        }
        return rows;
    }

    private List<String> cells(Element row) throws Unread {
        List<String> all = new ArrayList<>();
        for (Element cell : row.all("c").toList()) {
            int column = column(cell.attribute("r")).orElse(all.size());
            if (column >= MOST_COLUMNS) {
                continue;
            }
            while (all.size() <= column) {
                all.add("");
            }
            all.set(column, value(cell).strip());
            if (++cells > MOST_CELLS) {
                throw new Unread(Refusal.TOO_LARGE);
            }
        }
        return all;
    }

    private static Set<Integer> formulas(Element row) {
        Set<Integer> formulas = new TreeSet<>();
        row.all("c")
                .filter(cell -> cell.child("f").isPresent())
                .forEach(cell -> column(cell.attribute("r")).ifPresent(formulas::add));
        return formulas;
    }

    private String value(Element cell) {
        String written = cell.child("v").map(Element::text).orElse("");
        return switch (cell.attribute("t")) {
            case "s" ->
                number(written)
                        .filter(at -> at < shared.size())
                        .map(shared::get)
                        .orElse("");
            case "inlineStr" -> cell.child("is").map(Workbook::words).orElse("");
            default -> written;
        };
    }

    /// `AB12` is the column 27, counted from 0.
    private static Optional<Integer> column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length() && at < 4 && Character.isUpperCase(place.charAt(at))) {
            column = column * 26 + place.charAt(at) - 'A' + 1;
            at++;
        }
        return at == 0 ? Optional.empty() : Optional.of(column - 1);
    }

    private static Optional<Integer> number(String written) {
        return written.strip().matches("\\d{1,8}") ? Optional.of(Integer.valueOf(written.strip())) : Optional.empty();
    }
}
