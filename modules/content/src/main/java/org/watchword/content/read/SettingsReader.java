package org.watchword.content.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.watchword.content.deck.Always;
import org.watchword.content.deck.AlwaysByAudience;
import org.watchword.content.library.CommonWords;
import org.watchword.content.library.GrammarWords;
import org.watchword.content.library.LibrarySettings;
import org.watchword.content.library.WordList;
import org.watchword.content.slide.SlideId;
import org.watchword.content.text.LocalText;
import org.watchword.content.text.PlainForm;
import org.watchword.content.yaml.AlwaysSetYaml;
import org.watchword.content.yaml.AlwaysYaml;
import org.watchword.content.yaml.AvoidedYaml;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.GrammarWordsYaml;
import org.watchword.content.yaml.LibraryYaml;
import org.watchword.content.yaml.WordsYaml;
import org.watchword.content.yaml.Yaml;
import org.watchword.content.yaml.YamlSource;

/// Reads what holds for the whole library.
final class SettingsReader {

    private static final String LIBRARY = "library.yaml";
    private static final String WORDS = "words.yaml";

    private final Findings findings;

    SettingsReader(Findings findings) {
        this.findings = findings;
    }

    /// `library.yaml` of the shipped layer; English and nothing else when it cannot be read.
    LibrarySettings settings(Layer shipped) {
        return yaml(shipped, LIBRARY, LibraryYaml.class)
                .map(SettingsReader::settings)
                .orElseGet(() -> new LibrarySettings(
                        "en",
                        List.of("en"),
                        List.of(),
                        new AlwaysByAudience(new Always(List.of(), List.of(), List.of()), Map.of()),
                        Map.of(),
                        List.of(),
                        Map.of("en", GrammarWords.ENGLISH),
                        shipped.top(LIBRARY)));
    }

    /// The words of all layers together; only the shipped one must have some.
    WordList words(List<Layer> layers, LibrarySettings settings) {
        Map<String, List<WordList.Avoided>> text = new HashMap<>();
        List<String> pictures = new ArrayList<>();
        for (Layer layer : layers) {
            if (!layer.has(WORDS) && layer != layers.getFirst()) {
                continue;
            }
            yaml(layer, WORDS, WordsYaml.class).map(Bound::value).ifPresent(yaml -> {
                yaml.text()
                        .forEach((language, avoided) -> text.computeIfAbsent(language, _ -> new ArrayList<>())
                                .addAll(avoided.stream()
                                        .map(SettingsReader::avoided)
                                        .toList()));
                pictures.addAll(yaml.pictures());
            });
        }
        return new WordList(text, pictures, common(layers.getFirst(), settings));
    }

    /// The list that a plain form is measured against; only the shipped layer has one.
    private static Map<String, CommonWords> common(Layer shipped, LibrarySettings settings) {
        Map<String, CommonWords> common = new HashMap<>();
        for (String form : settings.plainForms()) {
            String language = PlainForm.language(form);
            shipped.text("common-words." + language + ".txt")
                    .ifPresent(list -> common.put(language, CommonWords.read(list)));
        }
        return common;
    }

    private <T> Optional<Bound<T>> yaml(Layer layer, String name, Class<T> shape) {
        return layer.text(name)
                .flatMap(text -> Yaml.read(new YamlSource(layer.path(name), 1, text), shape, findings::tell));
    }

    private static LibrarySettings settings(Bound<LibraryYaml> bound) {
        LibraryYaml yaml = bound.value();
        Map<String, GrammarWords> words = new HashMap<>();
        yaml.words().forEach((language, given) -> words.put(language, words(given)));
        return new LibrarySettings(
                yaml.defaultLanguage(),
                yaml.languages(),
                yaml.plainForms().orElse(List.of()),
                always(yaml.always()),
                audiences(yaml.audiences().orElse(Map.of())),
                yaml.mayOnlyListen().orElse(List.of()),
                words,
                bound.at("always"));
    }

    private static AlwaysByAudience always(AlwaysYaml yaml) {
        Map<String, Always> own = new HashMap<>();
        yaml.audiences().orElse(Map.of()).forEach((audience, set) -> own.put(audience, always(set)));
        return new AlwaysByAudience(always(yaml.general()), own);
    }

    private static Always always(AlwaysSetYaml set) {
        return new Always(slides(set.first()), slides(set.beforeLast().orElse(List.of())), slides(set.last()));
    }

    private static Map<String, LocalText> audiences(Map<String, Map<String, String>> names) {
        Map<String, LocalText> audiences = new HashMap<>();
        names.forEach((code, name) -> audiences.put(code, new LocalText(name)));
        return audiences;
    }

    private static List<SlideId> slides(List<String> names) {
        return names.stream().flatMap(name -> SlideId.parse(name).stream()).toList();
    }

    private static GrammarWords words(GrammarWordsYaml yaml) {
        return new GrammarWords(
                yaml.notes(),
                yaml.handout(),
                yaml.before(),
                yaml.say(),
                yaml.ask(),
                yaml.ifAsked(),
                yaml.source(),
                yaml.explanation(),
                yaml.step());
    }

    private static WordList.Avoided avoided(AvoidedYaml yaml) {
        return new WordList.Avoided(
                yaml.words(), yaml.instead(), yaml.why(), yaml.except().orElse(List.of()));
    }
}
