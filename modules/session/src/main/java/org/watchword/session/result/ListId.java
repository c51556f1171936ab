package org.watchword.session.result;

import java.util.UUID;

/// Names one list that went to an authority.
public record ListId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
