package org.watchword.content.sign;

import java.util.List;
import java.util.Optional;

/// All signs of a library, whatever area a session is in.
public record Signs(List<Sign> all) {

    /// A library without signs.
    public static final Signs NONE = new Signs(List.of());

    public Signs {
        all = List.copyOf(all);
    }

    public Optional<Sign> find(String id) {
        return all.stream().filter(sign -> sign.id().equals(id)).findFirst();
    }
}
