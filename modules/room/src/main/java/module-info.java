import org.jspecify.annotations.NullMarked;

/// A running session without a window, shared by the windows and the command line.
@NullMarked
module org.watchword.room {
    requires static transitive org.jspecify;
    requires transitive org.watchword.tables;
    requires tools.jackson.databind;
    requires transitive org.watchword.answers;
    requires transitive org.watchword.exchange;
    requires transitive org.watchword.print;
    requires transitive org.watchword.records;
    requires transitive org.watchword.session;

    exports org.watchword.room;
    exports org.watchword.room.assess;
    exports org.watchword.room.bring;
    exports org.watchword.room.changes;
    exports org.watchword.room.compose;
    exports org.watchword.room.contacts;
    exports org.watchword.room.figures;
    exports org.watchword.room.guests;
    exports org.watchword.room.handover;
    exports org.watchword.room.learned;
    exports org.watchword.room.names;
    exports org.watchword.room.packs;
    exports org.watchword.room.phones;
    exports org.watchword.room.prints;
    exports org.watchword.room.rehearsal;
    exports org.watchword.room.tongues;
    exports org.watchword.room.travel;

    // The records that Jackson fills; nobody else sees them.
    opens org.watchword.room.compose to
            tools.jackson.databind;
}
