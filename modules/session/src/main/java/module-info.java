import org.jspecify.annotations.NullMarked;

/// What happens in a room. Pure: no clock, no input or output.
///
/// Read `SessionEvent` (what can happen), `SessionState` (what is so because it happened) and `Rules`
/// (what may happen next), in this order.
@NullMarked
module org.watchword.session {
    requires static transitive org.jspecify;
    requires transitive org.watchword.content;

    exports org.watchword.session;
    exports org.watchword.session.assess;
    exports org.watchword.session.book;
    exports org.watchword.session.learned;
    exports org.watchword.session.result;
    exports org.watchword.session.safe;
}
