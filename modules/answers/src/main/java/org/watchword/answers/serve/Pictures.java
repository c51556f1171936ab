package org.watchword.answers.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;

/// The picture of a question that is answered by places in it. Nothing else of the library can be asked for.
final class Pictures {

    /// A picture that is opened alone may be an SVG with a script in it; this lets nothing in it run.
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private Pictures() {}

    static Page of(Question question) throws IOException {
        if (!(question.detail() instanceof KindDetail.Spots spots)) {
            return Page.empty(404);
        }
        Path file = spots.picture().file();
        String name = file.toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || !Files.isRegularFile(file)) {
            return Page.empty(404);
        }
        return new Page(200, type, Files.readAllBytes(file), Map.of("Content-Security-Policy", POLICY));
    }
}
