import org.jspecify.annotations.NullMarked;

/// The desktop application, and the same program without a window.
@NullMarked
module org.watchword.desktop {
    requires static org.jspecify;
    requires atlantafx.base;
    requires com.github.weisj.jsvg;
    requires java.desktop;
    requires javafx.controls;
    requires org.watchword.content;
    requires org.watchword.print;
    requires org.watchword.session;
}
