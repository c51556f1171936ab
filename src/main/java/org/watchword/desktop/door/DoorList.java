package org.watchword.desktop.door;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.watchword.desktop.text.Texts;
import org.watchword.print.Statement;

/// The list that lies at the door: a number beside each name, and where the number is typed. It says nothing of what
/// the evening is about.
record DoorList(DoorNumbers numbers, Texts texts) {

    /// @param address of the page; empty while it is switched off
    Statement of(Optional<String> address) {
        List<Statement.Fact> names = IntStream.range(0, numbers.people().size())
                .mapToObj(at -> new Statement.Fact(
                        Integer.toString(at + 1),
                        DoorNumbers.said(numbers.people().get(at))))
                .toList();
        String lead =
                address.map(at -> texts.get(DoorWord.LIST_LEAD, at)).orElseGet(() -> texts.get(DoorWord.LIST_LEAD_OFF));
        return new Statement(
                texts.language().code(),
                texts.get(DoorWord.LIST_TITLE),
                lead,
                List.of(
                        new Statement.Part(texts.get(DoorWord.LIST_NAMES), names, List.of()),
                        new Statement.Part(
                                texts.get(DoorWord.LIST_AFTER),
                                List.of(),
                                List.of(texts.get(DoorWord.LIST_AFTER_TEXT)))));
    }
}
