package org.watchword.desktop.present.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.watchword.desktop.slide.AudienceView;

/// The small walls in the presenter's window are the audience's own view: a style of the presenter's that has the same
/// name as one of the wall's would make the two look different.
class StylesTest {

    private static final Pattern STYLE_CLASS = Pattern.compile("(?<![\\w#])\\.[a-z][a-z-]+(?=[^{}]*\\{)");

    @Test
    void noStyleOfThePresentersTouchesTheWall() throws IOException {
        Set<String> shared = names(PresenterView.class, "present.css");
        shared.retainAll(names(AudienceView.class, "slide.css"));
        assertEquals(Set.of(), shared);
    }

    private static Set<String> names(Class<?> owner, String file) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(owner.getResourceAsStream(file))) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return STYLE_CLASS
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
