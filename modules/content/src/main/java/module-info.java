import org.jspecify.annotations.NullMarked;

/// What is taught: decks as immutable values, and the reading and checking of them.
@NullMarked
module org.watchword.content {
    requires com.fasterxml.jackson.annotation;
    requires java.xml;
    requires static org.jspecify;
    requires org.commonmark;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;

    exports org.watchword.content.asked;
    exports org.watchword.content.authority;
    exports org.watchword.content.check;
    exports org.watchword.content.contact;
    exports org.watchword.content.deck;
    exports org.watchword.content.figure;
    exports org.watchword.content.guide;
    exports org.watchword.content.library;
    exports org.watchword.content.media;
    exports org.watchword.content.print;
    exports org.watchword.content.problem;
    exports org.watchword.content.question;
    exports org.watchword.content.read;
    exports org.watchword.content.sign;
    exports org.watchword.content.slide;
    exports org.watchword.content.text;
    exports org.watchword.content.translation;
    exports org.watchword.content.write;

    // The records that Jackson fills; nobody else sees them.
    opens org.watchword.content.yaml to
            tools.jackson.databind;
}
