package org.watchword.content.read;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchword.content.authority.Bank;
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

/// The texts of prints and banks in other languages: those beside the print, those that came back from a translator and
/// lie in
/// the folder `translations` of any layer, and who has signed which.
///
/// @param shelves of all layers; what a later one has wins
/// @param contacts those of every area
record Translations(List<Shelf> shelves, List<Contact> contacts) {

    private static final String LANGUAGE = "([a-z]{2,3}(?:-[a-z0-9]{2,8})*)";

    Translations {
        shelves = List.copyOf(shelves);
        contacts = List.copyOf(contacts);
    }

    /// What is translated.
    ///
    /// @param id as it is told, and the folder below `translations`
    /// @param home its own folder, ending in `/`
    /// @param file how the name of a text begins
    record Work(String id, String home, String file) {

        static Work print(String id) {
            return new Work(id, "prints/" + id + "/", "text");
        }

        /// A bank's folder is `banks`, since a print may have the same id.
        static Work bank(String id) {
            return new Work("banks/" + id, "banks/" + id + "/", "questions");
        }

        String text(String folder, String language) {
            return folder + file + "." + language + ".md";
        }

        /// The folder of its translations in a layer, ending in `/`.
        String folder() {
            return "translations/" + id + "/";
        }

        private Pattern texts() {
            return Pattern.compile(".*/" + file + "\\." + LANGUAGE + "\\.md");
        }
    }

    /// The languages that there is a text in, its own among them.
    SortedSet<String> languages(Shelf home, Work work) {
        Pattern texts = work.texts();
        SortedSet<String> languages = written(home, work.home(), texts);
        for (Shelf shelf : shelves) {
            languages.addAll(written(shelf, work.folder(), texts));
            shelf.layer().under(work.folder()).stream()
                    .filter(name -> texts.matcher(name).matches())
                    .forEach(shelf.layer()::claim);
        }
        return languages;
    }

    private static SortedSet<String> written(Shelf shelf, String folder, Pattern texts) {
        SortedSet<String> languages = new TreeSet<>();
        for (String name : shelf.layer().under(folder)) {
            Matcher text = texts.matcher(name);
            if (text.matches() && !PlainForm.is(text.group(1))) {
                languages.add(text.group(1));
            }
        }
        return languages;
    }

    /// The translation that counts: the last layer's, else the one beside its source. Its pictures are the source's.
    Optional<PageReader> page(Shelf home, Work work, String language) {
        String beside = work.text(work.home(), language);
        String back = work.text(work.folder(), language);
        Optional<Shelf> from = shelves.reversed().stream()
                .filter(shelf -> shelf.layer().has(back))
                .findFirst();
        if (from.isEmpty()) {
            return home.page(beside, work.home(), language);
        }
        home.layer().claim(beside);
        MediaFolder media = new MediaFolder(home.layer(), work.home(), language, home.findings());
        Shelf shelf = from.get();
        return shelf.layer()
                .text(back)
                .map(text -> new PageReader(Page.parse(shelf.layer().path(back), text), language, shelf, media));
    }

    /// Who has signed exactly these words; empty, after telling so, when they are no longer what was signed.
    Optional<Checked> signed(Print print, PrintText source, PrintText translation) {
        return signed(Work.print(print.id()), Reading.of(print, source, translation, contacts));
    }

    /// The same for the questions of a bank.
    Optional<Checked> signed(Bank bank, String language) {
        return signed(Work.bank(bank.id()), Reading.of(bank, language, contacts));
    }

    private Optional<Checked> signed(Work work, Reading now) {
        String name = work.folder() + "signed." + now.language() + ".yaml";
        Optional<Bound<SignedYaml>> last = Optional.empty();
        for (Shelf shelf : shelves) {
            if (shelf.layer().has(name)) {
                last = shelf.yaml(name, SignedYaml.class);
            }
        }
        if (last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().value().of().equals(now.of())) {
            return Optional.of(last.get().value().checked());
        }
        shelves.getFirst().findings().tell(unsigned(work.id(), now, last.get()));
        return Optional.empty();
    }

    private static TranslationProblem unsigned(String work, Reading now, Bound<SignedYaml> signed) {
        SourcePlace place = signed.at("of");
        return signed.value().of().equals(now.withoutAdded().of())
                ? new TranslationProblem.LinesUnread(place, work, now.language())
                : new TranslationProblem.SignedOther(place, work, now.language());
    }
}
