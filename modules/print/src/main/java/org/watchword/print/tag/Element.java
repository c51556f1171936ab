package org.watchword.print.tag;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// A node of the tree that tells a screen reader what is on the pages and in which order.
public final class Element {
    private static final COSName MARKED_REFERENCE = COSName.getPDFName("MCR");

    private final Role role;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSArray children = new COSArray();

    private Element(Role role, COSDictionary parent) {
        this.role = role;
        dictionary.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        dictionary.setName(COSName.S, role.type());
        dictionary.setItem(COSName.P, parent);
        dictionary.setItem(COSName.K, children);
    }

    /// The root of the tree below its holder.
    public static Element document(COSDictionary treeRoot) {
        return new Element(Role.DOCUMENT, treeRoot);
    }

    /// A new last child.
    public Element child(Role childRole) {
        Element child = new Element(childRole, dictionary);
        children.add(child.dictionary);
        return child;
    }

    /// Marks a language other than the document's.
    public Element in(String language) {
        dictionary.setString(COSName.LANG, language);
        return this;
    }

    /// The words that stand for a picture.
    public Element described(String alternative) {
        dictionary.setString(COSName.ALT, alternative);
        return this;
    }

    /// Says that the list's labels count.
    public Element numbered() {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "List");
        attributes.setName("ListNumbering", "Decimal");
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    /// Says of what a head of a table is the head.
    public Element heading(Scope scope) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Table");
        attributes.setName("Scope", scope == Scope.COLUMN ? "Column" : "Row");
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    /// What the head of a table stands over or beside.
    public enum Scope {
        COLUMN,
        ROW
    }

    /// Where on the page a figure stands, in points from the page's bottom left.
    public Element boxed(COSArray box) {
        COSDictionary attributes = new COSDictionary();
        attributes.setName(COSName.O, "Layout");
        attributes.setName("Placement", "Block");
        attributes.setItem(COSName.BBOX, box);
        dictionary.setItem(COSName.A, attributes);
        return this;
    }

    public Role role() {
        return role;
    }

    public COSDictionary dictionary() {
        return dictionary;
    }

    /// Adds a marked stretch of a page's content.
    ///
    /// @param mark its number on that page, from 0
    public void holds(COSDictionary page, int mark) {
        if (!dictionary.containsKey(COSName.PG)) {
            dictionary.setItem(COSName.PG, page);
        }
        if (page.equals(dictionary.getDictionaryObject(COSName.PG))) {
            children.add(COSInteger.get(mark));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, MARKED_REFERENCE);
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, mark);
        children.add(reference);
    }
}
