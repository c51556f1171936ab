import org.jspecify.annotations.NullMarked;

/// What is taught: decks as immutable values, and the reading and checking of them.
@NullMarked
module org.watchword.content {
    requires static org.jspecify;
}
