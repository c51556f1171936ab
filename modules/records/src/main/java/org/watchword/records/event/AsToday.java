package org.watchword.records.event;

import java.util.Optional;
import org.watchword.records.journal.Draft;
import org.watchword.records.journal.PersonalPart;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A stored event as it would be written today, whichever version wrote it.
record AsToday(OlderForms forms, Draft draft) {

    private static final JsonMapper JSON = EventJson.mapper();

    /// @throws tools.jackson.core.JacksonException when the payload is of no form that was ever written
    <T> T payload(Class<T> type) {
        if (draft.version() == forms.today()) {
            return JSON.readValue(draft.payload(), type);
        }
        return JSON.treeToValue(forms.payload(draft.version(), tree(draft.payload())), type);
    }

    /// The personal part, or empty when there is none or it was erased.
    ///
    /// @throws tools.jackson.core.JacksonException when the part is of no form that was ever written
    <T> Optional<T> personal(Class<T> type) {
        if (!(draft.personal() instanceof PersonalPart.Kept kept)) {
            return Optional.empty();
        }
        return Optional.of(JSON.treeToValue(forms.personal(draft.version(), tree(kept.words())), type));
    }

    private static ObjectNode tree(String words) {
        return JSON.readValue(words, ObjectNode.class);
    }
}
