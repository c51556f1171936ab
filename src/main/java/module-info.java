import org.jspecify.annotations.NullMarked;

/// The desktop application, and the same program without a window.
@NullMarked
module org.watchword.desktop {
    requires javafx.controls;
    requires static transitive org.jspecify;
}
