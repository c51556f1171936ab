package org.watchword.session.result;

import java.util.Optional;
import org.watchword.session.PersonId;

/// Who holds a certificate that still counts, when all else that said who came is gone.
///
/// @param line under which it is forgotten
/// @param who the name, and the badge where one was told
public record Holder(PersonId line, PersonalWords who) {

    /// The name; empty where it was forgotten.
    public Optional<String> name() {
        return who.all().stream().findFirst();
    }

    /// The badge; empty where none was told, or it was forgotten.
    public Optional<String> badge() {
        return who.all().stream().skip(1).findFirst();
    }
}
