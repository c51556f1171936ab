import org.jspecify.annotations.NullMarked;

/// Paper: leaflets and posters as accessible PDF.
@NullMarked
module org.watchword.print {
    requires static org.jspecify;
    requires transitive java.desktop;
    requires org.apache.pdfbox;

    exports org.watchword.print;
}
