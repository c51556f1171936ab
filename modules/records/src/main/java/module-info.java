import org.jspecify.annotations.NullMarked;

/// The journal and the register behind it: nothing acknowledged is ever lost.
@NullMarked
module org.watchword.records {
    requires static org.jspecify;
    requires org.watchword.tables;
}
