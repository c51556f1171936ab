package org.watchword.content.yaml;

import java.util.List;
import java.util.Optional;

/// The block after a question that people ask.
public record AskedBlock(String id, Optional<List<String>> tags, List<String> audiences) {

    public AskedBlock {
        Need.id("id", id);
        Need.ids("tags", tags);
        Need.audiences("audiences", audiences);
    }
}
