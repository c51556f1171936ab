import org.jspecify.annotations.NullMarked;

/// What is taught: decks as immutable values, and the reading and checking of them.
@NullMarked
module org.watchword.content {
    requires static org.jspecify;

    exports org.watchword.content.check;
    exports org.watchword.content.contact;
    exports org.watchword.content.deck;
    exports org.watchword.content.figure;
    exports org.watchword.content.library;
    exports org.watchword.content.print;
    exports org.watchword.content.problem;
    exports org.watchword.content.question;
    exports org.watchword.content.slide;
    exports org.watchword.content.text;
}
