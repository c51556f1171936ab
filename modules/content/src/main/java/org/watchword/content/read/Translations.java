package org.watchword.content.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.contact.Contact;
import org.watchword.content.markdown.Page;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintText;
import org.watchword.content.problem.TranslationProblem;
import org.watchword.content.text.Checked;
import org.watchword.content.text.PlainForm;
import org.watchword.content.text.SourcePlace;
import org.watchword.content.translation.Reading;
import org.watchword.content.yaml.Bound;
import org.watchword.content.yaml.SignedYaml;

/// The texts of prints in other languages: those beside the print, those that came back from a translator and lie in
/// the folder `translations` of any layer, and who has signed which.
///
/// @param shelves of all layers; what a later one has wins
/// @param contacts those of every area
record Translations(List<Shelf> shelves, List<Contact> contacts) {

    private static final Pattern TEXT = Pattern.compile(".*/text\\.([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\\.md");

    Translations {
        shelves = List.copyOf(shelves);
        contacts = List.copyOf(contacts);
    }

    /// The folder of a print's translations in a layer, ending in `/`.
    static String folder(String print) {
        return "translations/" + print + "/";
    }

    /// The languages that a print has a text in, its own among them.
    SortedSet<String> languages(Shelf home, String print) {
        SortedSet<String> languages = written(home, "prints/" + print + "/");
        for (Shelf shelf : shelves) {
            languages.addAll(written(shelf, folder(print)));
            shelf.layer().under(folder(print)).stream()
                    .filter(name -> TEXT.matcher(name).matches())
                    .forEach(shelf.layer()::claim);
        }
        return languages;
    }

    private static SortedSet<String> written(Shelf shelf, String folder) {
        SortedSet<String> languages = new TreeSet<>();
        for (String name : shelf.layer().under(folder)) {
            Matcher text = TEXT.matcher(name);
            if (text.matches() && !PlainForm.is(text.group(1))) {
                languages.add(text.group(1));
            }
        }
        return languages;
    }

    /// The translation that counts: the last layer's, else the one beside the print. Its pictures are the print's.
    Optional<PageReader> page(Shelf home, String print, String language) {
        String beside = "prints/" + print + "/text." + language + ".md";
        String back = folder(print) + "text." + language + ".md";
        Optional<Shelf> from = shelves.reversed().stream()
                .filter(shelf -> shelf.layer().has(back))
                .findFirst();
        if (from.isEmpty()) {
            return home.page(beside, "prints/" + print + "/", language);
        }
        home.layer().claim(beside);
        MediaFolder media = new MediaFolder(home.layer(), "prints/" + print + "/", language, home.findings());
        Shelf shelf = from.get();
        return shelf.layer()
                .text(back)
                .map(text -> new PageReader(Page.parse(shelf.layer().path(back), text), language, shelf, media));
    }

    /// Who has signed exactly these words; empty, after telling so, when they are no longer what was signed.
    Optional<Checked> signed(Print print, PrintText source, PrintText translation) {
        String name = folder(print.id()) + "signed." + translation.language() + ".yaml";
        Optional<Bound<SignedYaml>> last = Optional.empty();
        for (Shelf shelf : shelves) {
            if (shelf.layer().has(name)) {
                last = shelf.yaml(name, SignedYaml.class);
            }
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Reading now = Reading.of(print, source, translation, contacts);
        if (last.get().value().of().equals(now.of())) {
            return Optional.of(last.get().value().checked());
        }
        shelves.getFirst().findings().tell(unsigned(print.id(), now, last.get()));
        return Optional.empty();
    }

    private static TranslationProblem unsigned(String print, Reading now, Bound<SignedYaml> signed) {
        SourcePlace place = signed.at("of");
        return signed.value().of().equals(now.withoutAdded().of())
                ? new TranslationProblem.LinesUnread(place, print, now.language())
                : new TranslationProblem.SignedOther(place, print, now.language());
    }
}
