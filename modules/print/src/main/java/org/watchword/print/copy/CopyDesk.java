package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.List;
import org.watchword.content.contact.Contact;
import org.watchword.content.print.Gaps;
import org.watchword.content.print.Panel;
import org.watchword.content.print.Print;
import org.watchword.content.print.PrintKind;
import org.watchword.content.print.PrintText;
import org.watchword.content.print.PrintVoice;
import org.watchword.content.print.ProgramLine;
import org.watchword.print.LocalFacts;
import org.watchword.print.Refused;
import org.watchword.print.type.Writing;

/// Puts together what a print says before anybody thinks about how it looks.
public final class CopyDesk {
    private CopyDesk() {}

    /// The words of a print.
    ///
    /// @param language a code such as `pl`; without a usable text in it the print's own language is taken
    /// @throws Refusal when the print may not be made: see [Refused.Reason]
    public static Copy copy(Print print, String language, LocalFacts facts) throws Refusal {
        return copy(print, language, facts, new ArrayList<>());
    }

    /// The contacts whose numbers a print would show, each once, in the order in which they come.
    ///
    /// @throws Refusal when the print may not be made
    public static List<Contact> numbers(Print print, String language, LocalFacts facts) throws Refusal {
        List<Contact> numbers = new ArrayList<>();
        copy(print, language, facts, numbers);
        return List.copyOf(numbers);
    }

    private static Copy copy(Print print, String language, LocalFacts facts, List<Contact> numbers) throws Refusal {
        PrintText text = print.text(language).orElseThrow(() -> new Refusal(Refused.Reason.NO_TEXT, language));
        if (text.draft() && print.voice() == PrintVoice.AFFECTED) {
            throw new Refusal(Refused.Reason.UNCHECKED_TRANSLATION, text.language());
        }
        return copy(print, text, facts, false, numbers);
    }

    /// The same words for whoever is asked to check them, and for nobody else: always a draft without any number,
    /// whoever has signed it, so that a proof can never be used as a print.
    ///
    /// @throws Refusal also when there is no text in that language
    public static Copy proof(Print print, String language, LocalFacts facts) throws Refusal {
        PrintText text = print.text(language)
                .filter(found -> found.language().equals(language))
                .orElseThrow(() -> new Refusal(Refused.Reason.NO_TEXT, language));
        return copy(print, text, facts, true, new ArrayList<>());
    }

    private static Copy copy(Print print, PrintText own, LocalFacts facts, boolean proof, List<Contact> numbers)
            throws Refusal {
        PrintText text = print.kind() == PrintKind.LETTER ? Gaps.lined(own) : own;
        boolean affected = print.voice() == PrintVoice.AFFECTED;
        boolean draft = proof || text.draft();
        Writing writing = new Writing(text.language());
        Contacts contacts =
                new Contacts(facts.contacts(), new Contacts.Voice(writing, print.language(), draft, affected));
        Wording wording = new Wording(contacts, new FigureWords(facts.figures(), writing, print.language()));
        List<Passage> lead = wording.passages(text.lead());
        List<Section> sections = new ArrayList<>();
        for (Panel panel : text.panels()) {
            sections.add(new Section(panel.heading(), wording.passages(panel.body())));
        }
        List<Entry> entries = contacts.entries(print.contacts());
        numbers.addAll(contacts.numbers());
        return new Copy(
                writing,
                draft,
                affected,
                text.title(),
                lead,
                sections,
                entries,
                proof ? List.of(Said.of(ProgramLine.PROOF, writing)) : foot(text, writing, contacts),
                print.picture());
    }

    private static List<Said> foot(PrintText text, Writing writing, Contacts contacts) {
        List<Said> foot = new ArrayList<>(contacts.checked());
        if (text.draft()) {
            foot.add(Said.of(ProgramLine.DRAFT_WITHOUT_NUMBERS, writing));
        }
        text.checked()
                .filter(checked -> checked.byPerson())
                .map(checked -> Said.of(ProgramLine.TRANSLATION_CHECKED_BY, writing, checked.on(), checked.by()))
                .ifPresent(foot::add);
        return foot;
    }
}
