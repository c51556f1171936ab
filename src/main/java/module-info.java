import org.jspecify.annotations.NullMarked;

/// The desktop application, and the same program without a window.
@NullMarked
module org.watchword.desktop {
    requires atlantafx.base;
    requires com.github.weisj.jsvg;
    requires com.google.zxing;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.media;
    requires org.controlsfx.controls;
    requires org.watchword.answers;
    requires org.watchword.content;
    requires org.watchword.exchange;
    requires org.watchword.print;
    requires org.watchword.records;
    requires org.watchword.room;
    requires org.watchword.session;
    requires org.watchword.tables;
    requires static transitive org.jspecify;
    requires tools.jackson.databind;

    exports org.watchword.desktop to
            javafx.graphics;

    opens org.watchword.cli to
            info.picocli;
    opens org.watchword.desktop.settings to
            tools.jackson.databind;
    opens org.watchword.desktop.setup to
            tools.jackson.databind;
}
