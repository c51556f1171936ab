package org.watchword.content.read;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.LibrarySettings;
import org.watchword.content.markdown.Page;
import org.watchword.content.sign.Signs;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.Passage;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.Yaml;
import org.watchword.content.yaml.YamlSource;

/// One layer with what holds for the whole library: from here the readers take their files.
///
/// @param signs those of all layers, which any text may name
record Shelf(Layer layer, LibrarySettings settings, Signs signs, Findings findings) {

    /// The words of the grammar in a language or its plain form.
    GrammarWords words(String language) {
        return settings.wordsIn(language);
    }

    /// A YAML file as `shape`; empty after telling why not.
    <T> Optional<Bound<T>> yaml(String name, Class<T> shape) {
        Path file = layer.path(name);
        Optional<Bound<T>> bound =
                layer.text(name).flatMap(text -> Yaml.read(new YamlSource(file, 1, text), shape, findings::tell));
        bound.ifPresent(found -> findings.landmarks(file, found.lines()));
        return bound;
    }

    /// A Markdown file; `folder`, ending in `/`, is where its media lie.
    Optional<PageReader> page(String name, String folder, String language) {
        MediaFolder media = new MediaFolder(layer, folder, language, findings);
        return layer.text(name).map(text -> new PageReader(Page.parse(layer.path(name), text), language, this, media));
    }

    /// A label whose every language is heard by the checker.
    LocalText label(Map<String, String> label, SourcePlace place, Passage.Kind kind) {
        label.forEach((language, text) -> findings.heard(new Passage(place, language, kind, "", text)));
        return new LocalText(label);
    }

    LocalText label(Optional<Map<String, String>> label, SourcePlace place, Passage.Kind kind) {
        return label.map(given -> label(given, place, kind)).orElse(LocalText.NONE);
    }
}
