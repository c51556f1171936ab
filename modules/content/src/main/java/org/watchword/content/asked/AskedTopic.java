package org.watchword.content.asked;

import java.util.List;
import java.util.Map;

/// Hard questions on one topic, from one file and its translations.
///
/// @param id the name of the file
/// @param language of the source
/// @param texts by language; questions that lack a fresh translation stand there in the source's language
public record AskedTopic(String id, String language, Map<String, List<Asked>> texts) {

    public AskedTopic {
        texts = Map.copyOf(texts);
    }

    /// The questions in `wanted`, or in the source's language.
    public List<Asked> in(String wanted) {
        return texts.getOrDefault(wanted, texts.getOrDefault(language, List.of()));
    }
}
