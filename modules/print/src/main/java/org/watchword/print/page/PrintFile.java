package org.watchword.print.page;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.watchword.print.InkUse;
import org.watchword.print.tag.Element;
import org.watchword.print.type.Face;

/// A PDF file in the making: pages, the fonts they use, the tree of what they say, and the file's description.
///
/// It keeps to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2). The same calls give the same bytes.
public final class PrintFile implements AutoCloseable {
    private final About about;
    private final PDDocument document = new PDDocument();
    private final Streams streams = new Streams(document.getDocument());
    private final COSDictionary treeRoot = new COSDictionary();
    private final Element root = Element.document(treeRoot);
    private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
    private final List<Page> pages = new ArrayList<>();

    private final Inking inking;
    private final Trim trim;

    /// In colour, on paper of its own size.
    public PrintFile(About about) {
        this(about, InkUse.COLOUR, Trim.NONE);
    }

    /// @param trim what lies around each page
    public PrintFile(About about, InkUse use, Trim trim) {
        this.about = about;
        this.inking = new Inking(use);
        this.trim = trim;
    }

    /// A further page, upright.
    ///
    /// @param width of what is handed out, in points
    /// @param height of what is handed out, in points
    public Page page(double width, double height) {
        PDPage sheet =
                new PDPage(new PDRectangle((float) (width + 2 * trim.around()), (float) (height + 2 * trim.around())));
        if (trim.around() > 0) {
            sheet.setBleedBox(inner(sheet.getMediaBox(), trim.around() - trim.bleed()));
            sheet.setTrimBox(inner(sheet.getMediaBox(), trim.around()));
        }
        document.addPage(sheet);
        Page page = new Page(sheet, this::embedded, inking, trim);
        page.cutMarks();
        pages.add(page);
        return page;
    }

    private static PDRectangle inner(PDRectangle outer, double distance) {
        float edge = (float) distance;
        return new PDRectangle(edge, edge, outer.getWidth() - 2 * edge, outer.getHeight() - 2 * edge);
    }

    /// The element that holds all others.
    public Element root() {
        return root;
    }

    /// Those that there are so far, in order.
    public List<Page> pages() {
        return List.copyOf(pages);
    }

    public int pageCount() {
        return pages.size();
    }

    /// The whole file. Call it once, when everything is drawn.
    public byte[] bytes() throws IOException {
        for (int i = 0; i < pages.size(); i++) {
            finish(pages.get(i), i);
        }
        for (EmbeddedFace face : faces.values()) {
            new FaceWriter(streams, face).write();
        }
        finishTree();
        finishCatalog();
        Metadata.describe(document.getDocumentInformation(), about);
        document.setDocumentId(identity());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private EmbeddedFace embedded(Face face) {
        return faces.computeIfAbsent(face, used -> new EmbeddedFace(used, "F" + faces.size()));
    }

    private void finish(Page page, int number) throws IOException {
        COSDictionary dictionary = page.pdf().getCOSObject();
        dictionary.setItem(COSName.CONTENTS, streams.packed(page.operators()));
        dictionary.setItem(COSName.RESOURCES, page.resources(streams));
        dictionary.setInt(COSName.STRUCT_PARENTS, number);
        dictionary.setName("Tabs", "S");
    }

    private void finishTree() {
        COSArray numbers = new COSArray();
        for (int i = 0; i < pages.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(pages.get(i).marked());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        treeRoot.setName(COSName.TYPE, "StructTreeRoot");
        treeRoot.setItem(COSName.K, root.dictionary());
        treeRoot.setItem(COSName.PARENT_TREE, parents);
        treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size());
    }

    private void finishCatalog() throws IOException {
        COSDictionary mark = new COSDictionary();
        mark.setBoolean(COSName.getPDFName("Marked"), true);
        COSDictionary viewer = new COSDictionary();
        viewer.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        if (about.writing().rightToLeft()) {
            viewer.setName("Direction", "R2L");
        }
        COSArray intents = new COSArray();
        intents.add(screenColours());
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setString(COSName.LANG, about.writing().language());
        catalog.setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
        catalog.setItem(COSName.getPDFName("MarkInfo"), mark);
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), viewer);
        catalog.setItem(COSName.OUTPUT_INTENTS, intents);
        var metadata = streams.plain(Metadata.xmp(about));
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
    }

    /// All colours are sRGB; the JDK has the profile.
    private COSDictionary screenColours() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var stream = streams.packed(profile);
        stream.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setName(COSName.TYPE, "OutputIntent");
        intent.setName(COSName.S, "GTS_PDFA1");
        intent.setString(COSName.getPDFName("OutputConditionIdentifier"), "sRGB");
        intent.setString(COSName.INFO, "sRGB");
        intent.setItem(COSName.getPDFName("DestOutputProfile"), stream);
        return intent;
    }

    /// From what is drawn, so that equal files are equal and different ones differ.
    private long identity() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Metadata.xmp(about));
            pages.forEach(page -> digest.update(page.operators()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
