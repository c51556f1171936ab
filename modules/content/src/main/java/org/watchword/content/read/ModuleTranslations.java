package org.watchword.content.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.markdown.Page;
import org.watchword.content.text.PlainForm;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.SignedPartsYaml;

/// Slides and questions of training modules in other languages that lie in the folder `translations` of any layer: what
/// came back from a translator.
///
/// @param shelves of all layers; what a later one has wins
record ModuleTranslations(List<Shelf> shelves) {

    private static final String LANGUAGE = "([a-z]{2,3}(?:-[a-z0-9]{2,8})*)";
    private static final Pattern FILE = Pattern.compile("(?:slides|questions)\\." + LANGUAGE + "\\.md");
    private static final Pattern BESIDE = Pattern.compile("(?:source\\.(?:slides|questions)\\." + LANGUAGE + "\\.md"
            + "|signed\\.(?:slides|questions)\\." + LANGUAGE + "\\.yaml)");

    ModuleTranslations {
        shelves = List.copyOf(shelves);
    }

    /// The languages that a module came back in.
    SortedSet<String> languages(String module) {
        SortedSet<String> languages = new TreeSet<>();
        String folder = folder(module);
        for (Shelf shelf : shelves) {
            for (String name : shelf.layer().under(folder)) {
                Matcher file = FILE.matcher(name.substring(folder.length()));
                if (file.matches() && !PlainForm.is(file.group(1))) {
                    shelf.layer().claim(name);
                    languages.add(file.group(1));
                }
                if (BESIDE.matcher(name.substring(folder.length())).matches()) {
                    shelf.layer().claim(name);
                }
            }
        }
        return languages;
    }

    /// A file of the last layer that it came back in; its pictures are the module's.
    ///
    /// @param name such as `slides.cs.md`
    Optional<PageReader> page(Shelf home, String module, String name, String language) {
        String file = folder(module) + name;
        return shelves.reversed().stream()
                .filter(shelf -> shelf.layer().has(file))
                .findFirst()
                .flatMap(shelf -> shelf.layer().text(file).map(text -> {
                    MediaFolder media =
                            new MediaFolder(home.layer(), "modules/" + module + "/", language, home.findings());
                    return new PageReader(Page.parse(shelf.layer().path(file), text), language, shelf, media);
                }));
    }

    /// Who has signed what of it; the last layer's file counts.
    ///
    /// @param stem `slides` or `questions`
    SignedParts signed(String module, String stem, String language) {
        String name = folder(module) + "signed." + stem + "." + language + ".yaml";
        Optional<Bound<SignedPartsYaml>> file = shelves.reversed().stream()
                .filter(shelf -> shelf.layer().has(name))
                .findFirst()
                .flatMap(shelf -> shelf.yaml(name, SignedPartsYaml.class));
        return new SignedParts(module + "/" + stem, language, file);
    }

    private static String folder(String module) {
        return "translations/" + module + "/";
    }
}
