import org.jspecify.annotations.NullMarked;

/// Tools for tests of every part. Depends on no part, so that every part can use it.
@NullMarked
module org.watchword.testkit {
    requires static org.jspecify;

    exports org.watchword.testkit;
}
