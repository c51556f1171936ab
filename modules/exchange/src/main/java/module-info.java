import org.jspecify.annotations.NullMarked;

/// What comes from other programs and laptops and goes to them: questions, translations, packs. Nothing is believed:
/// every file is a stranger's.
@NullMarked
module org.watchword.exchange {
    requires java.xml;
    requires static transitive org.jspecify;
    requires org.commonmark;
    requires transitive org.watchword.content;
    requires org.watchword.tables;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.watchword.exchange;
    exports org.watchword.exchange.item;
    exports org.watchword.exchange.pack;

    // The records that Jackson fills; nobody else sees them.
    opens org.watchword.exchange.pack to
            tools.jackson.databind;
}
