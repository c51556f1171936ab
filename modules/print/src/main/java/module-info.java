import org.jspecify.annotations.NullMarked;

/// Paper: leaflets and posters as accessible PDF.
@NullMarked
module org.watchword.print {
    requires static org.jspecify;
    requires transitive java.desktop;
    requires transitive org.watchword.content;
    requires transitive org.watchword.tables;
    requires com.github.weisj.jsvg;
    requires com.google.zxing;
    // PDFBox logs through it, but an automatic module cannot say what it needs.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;

    exports org.watchword.print;
    exports org.watchword.print.elsewhere;
    exports org.watchword.print.press;
    exports org.watchword.print.type;
}
