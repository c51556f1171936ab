import org.jspecify.annotations.NullMarked;

/// Paper: leaflets and posters as accessible PDF.
@NullMarked
module org.watchword.print {
    requires static org.jspecify;
    requires java.desktop;

    exports org.watchword.print;
}
