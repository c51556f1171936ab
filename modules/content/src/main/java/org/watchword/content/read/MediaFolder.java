package org.watchword.content.read;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.watchword.content.markdown.Media;
import org.watchword.content.problem.PictureProblem;
import org.watchword.content.text.SourcePlace;

/// The `media` folder beside a file; what it finds is inside that folder and nowhere else.
///
/// @param folder the folder that `media` lies in, ending in `/`
/// @param language of the page, for captions
record MediaFolder(Layer layer, String folder, String language, Findings findings) implements Media {

    private static final Pattern INSIDE = Pattern.compile("media/[A-Za-z0-9][A-Za-z0-9._-]*");

    @Override
    public Optional<Path> find(String reference, SourcePlace place) {
        if (!INSIDE.matcher(reference).matches()) {
            findings.tell(new PictureProblem.OutsideModule(place, reference));
            return Optional.empty();
        }
        String name = folder + reference;
        if (!layer.has(name)) {
            findings.tell(new PictureProblem.Unknown(place, reference));
            return Optional.empty();
        }
        return Optional.of(layer.path(name));
    }

    @Override
    public Optional<Path> captions(String reference, SourcePlace place) {
        String captions = reference.replaceFirst("\\.mp4$", "." + language + ".vtt");
        if (!layer.has(folder + captions)) {
            findings.tell(new PictureProblem.NoCaptions(place, captions));
            return Optional.empty();
        }
        return Optional.of(layer.path(folder + captions));
    }
}
