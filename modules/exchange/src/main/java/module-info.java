import org.jspecify.annotations.NullMarked;

/// Questions that come from other programs and go to them. Nothing is believed: every file is a stranger's.
@NullMarked
module org.watchword.exchange {
    requires java.xml;
    requires static transitive org.jspecify;
    requires org.commonmark;
    requires transitive org.watchword.content;
    requires org.watchword.tables;

    exports org.watchword.exchange;
    exports org.watchword.exchange.item;
}
