import org.jspecify.annotations.NullMarked;

/// The one writer of tables that leave the laptop: a second export path that forgets a rule cannot exist.
@NullMarked
module org.watchword.tables {
    requires static org.jspecify;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;

    exports org.watchword.tables;
}
