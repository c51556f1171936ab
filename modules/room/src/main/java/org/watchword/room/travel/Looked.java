package org.watchword.room.travel;

import java.util.List;
import org.watchword.content.library.Library;
import org.watchword.exchange.pack.Manifest;
import org.watchword.exchange.pack.PackFault;
import org.watchword.exchange.pack.PackRead;

/// What a look into a pack found, before anything is changed.
public sealed interface Looked {

    /// It cannot be opened.
    record Refused(PackFault fault) implements Looked {}

    /// It is here already.
    record Here(Manifest manifest) implements Looked {}

    /// A newer version of it is here.
    record Older(Manifest manifest, int here) implements Looked {}

    /// Its author gave two different packs the same version.
    record SameVersion(Manifest manifest) implements Looked {}

    /// It can be taken. Whoever does not take it must forget it.
    ///
    /// @param author who made it, compared with who made the version that is here
    /// @param changes what is in it, in the order of its files
    /// @param numbers which contacts say another number with it
    /// @param with the library as it would be
    record Ready(PackRead.Whole read, Known author, List<Change> changes, List<NumberChange> numbers, Library with)
            implements Looked {

        public Ready {
            changes = List.copyOf(changes);
            numbers = List.copyOf(numbers);
        }

        public Manifest manifest() {
            return read.manifest();
        }
    }

    /// What is known of an author.
    enum Known {
        /// Nothing of theirs is here: their words should be compared over the telephone.
        NEW,
        /// They made a pack that is here.
        KNOWN,
        /// A pack with this id is here, and somebody else made that.
        OTHER
    }
}
