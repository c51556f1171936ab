import org.jspecify.annotations.NullMarked;

/// The journal and the register behind it: nothing acknowledged is ever lost.
@NullMarked
module org.watchword.records {
    requires static org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.h2database;
    // JDBI has no module of its own and cannot say itself that it needs these two.
    requires io.leangen.geantyref;
    requires org.slf4j;
    requires flyway.core;
    requires java.sql;
    requires org.bouncycastle.provider;
    requires org.jdbi.v3.core;
    requires transitive org.watchword.tables;
    requires tools.jackson.databind;
    requires transitive org.watchword.session;

    exports org.watchword.records;
    exports org.watchword.records.backup;
    exports org.watchword.records.export;
    exports org.watchword.records.figures;
    exports org.watchword.records.journal;
    exports org.watchword.records.key;
    exports org.watchword.records.register;

    uses org.watchword.records.database.Database;

    opens org.watchword.records.event to
            tools.jackson.databind;
}
