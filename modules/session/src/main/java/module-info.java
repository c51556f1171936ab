import org.jspecify.annotations.NullMarked;

/// What happens in a room. Pure: no clock, no input or output.
@NullMarked
module org.watchword.session {
    requires static org.jspecify;
}
