import org.jspecify.annotations.NullMarked;

/// The journal and the register behind it: nothing acknowledged is ever lost.
@NullMarked
module org.watchword.records {
    requires static org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires org.watchword.tables;
    requires tools.jackson.databind;
    requires transitive org.watchword.session;

    exports org.watchword.records.journal;

    opens org.watchword.records.event to
            tools.jackson.databind;
}
