package org.watchword.content.yaml;

/// The block of a translated slide or question: which one, and the source it was made from.
public record OfBlock(String id, String of) {

    public OfBlock {
        Need.id("id", id);
        Need.sourceHash("of", of);
    }
}
