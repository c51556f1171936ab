import org.jspecify.annotations.NullMarked;

/// Phones in the room: rounds, slips, the ballot file, and the server of the phones' page.
@NullMarked
module org.watchword.answers {
    requires static transitive org.jspecify;
    requires transitive org.watchword.session;
    requires org.watchword.tables;
    requires jdk.httpserver;
    requires tools.jackson.databind;

    exports org.watchword.answers.ballot;
    exports org.watchword.answers.door;
    exports org.watchword.answers.page;
    exports org.watchword.answers.pairing;
    exports org.watchword.answers.phones;
    exports org.watchword.answers.remote;
    exports org.watchword.answers.round;
    exports org.watchword.answers.seat;
    exports org.watchword.answers.serve;
    exports org.watchword.answers.trial;
    exports org.watchword.answers.sheets;
    exports org.watchword.answers.taking;
}
