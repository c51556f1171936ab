import org.jspecify.annotations.NullMarked;

/// A gate's example.
@NullMarked
module org.watchword.example {
    requires static transitive org.jspecify;
    exports org.watchword.example;
}
