package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchword.content.contact.Contact;
import org.watchword.content.contact.Directory;
import org.watchword.content.contact.Status;
import org.watchword.desktop.text.Texts;

/// What stands on the laptop while somebody tells the trainer something. There is no field to type into, on purpose:
/// what a person says here is theirs.
///
/// @param say, doNot, then short sentences
/// @param calls whom to call, the emergency number first
public record ListeningViewState(List<String> say, List<String> doNot, List<String> then, List<Call> calls) {

    /// In whose order of trust the numbers stand.
    private static final List<String> WHOM = List.of("emergency", "modern-slavery-helpline", "police");

    /// One number.
    ///
    /// @param purpose when to call it
    public record Call(String name, String number, String purpose) {}

    public ListeningViewState {
        say = List.copyOf(say);
        doNot = List.copyOf(doNot);
        then = List.copyOf(then);
        calls = List.copyOf(calls);
    }

    /// The page for the contacts of the session's area, in the trainer's language.
    public static ListeningViewState of(Directory directory, Texts texts) {
        return new ListeningViewState(
                said(texts, ListeningWord.SAY_1, ListeningWord.SAY_2, ListeningWord.SAY_3, ListeningWord.SAY_4),
                said(
                        texts,
                        ListeningWord.DO_NOT_1,
                        ListeningWord.DO_NOT_2,
                        ListeningWord.DO_NOT_3,
                        ListeningWord.DO_NOT_4),
                said(texts, ListeningWord.THEN_1, ListeningWord.THEN_2),
                calls(directory, texts));
    }

    private static List<String> said(Texts texts, ListeningWord... words) {
        return List.of(words).stream().map(word -> texts.get(word)).toList();
    }

    private static List<Call> calls(Directory directory, Texts texts) {
        String language = texts.language().code();
        List<Call> calls = new ArrayList<>();
        for (String id : WHOM) {
            Optional<Contact> found = directory.find(id).filter(contact -> contact.status() != Status.RETIRED);
            found.ifPresent(contact -> calls.add(new Call(
                    contact.name().in(language, "en"),
                    contact.display(),
                    contact.purpose().in(language, "en"))));
        }
        return calls;
    }
}
