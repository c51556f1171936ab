package org.watchword.content.read;

import java.util.Optional;
import org.watchword.content.markdown.Chapter;
import org.watchword.content.markdown.SourceHash;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.SignedPartsYaml;

/// Who has signed which slides or questions of one translated file; a changed one falls out alone.
///
/// @param page what is translated, such as `signs/transport/slides`
/// @param file empty where nothing is signed
record SignedParts(String page, String language, Optional<Bound<SignedPartsYaml>> file) {

    static final SignedParts NONE = new SignedParts("", "", Optional.empty());

    /// Whether somebody has signed exactly these words.
    ///
    /// @param title of the translated file
    boolean holds(String id, String title, Chapter chapter) {
        String now = SourceHash.whole(title, chapter.lines());
        return part(id).filter(part -> part.of().equals(now)).isPresent();
    }

    /// Tells when other words were signed than stand there.
    void tell(String id, String title, Chapter chapter, Findings findings) {
        if (part(id).isPresent() && !holds(id, title, chapter)) {
            file.ifPresent(bound -> findings.tell(
                    new TranslationProblem.SignedOther(bound.at("signed." + id + ".of"), page + "/" + id, language)));
        }
    }

    private Optional<SignedPartsYaml.PartYaml> part(String id) {
        return file.map(bound -> bound.value().signed().get(id));
    }
}
