package org.watchword.content.markdown;

import java.util.Optional;

/// The words of the signs that a page names, in the page's language.
public interface SignWords {

    /// For a page that has no signs to name.
    SignWords NONE = (id, otherwise) -> Optional.empty();

    /// What is noticed, or with `otherwise` what else it could be; empty when there is no such sign.
    Optional<String> find(String id, boolean otherwise);
}
