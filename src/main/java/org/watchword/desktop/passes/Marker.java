package org.watchword.desktop.passes;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.watchword.desktop.passes.PassesAsk.Typed;
import org.watchword.desktop.passes.PassesViewState.Step;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.CandidateFound;
import org.watchword.room.assess.Marking;
import org.watchword.room.assess.PaperFound;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;

/// Reads what was typed of a paper, box after box. Whatever is wrong belongs to one box, and the others stay as they
/// are. Reads the journal: not for the window's thread.
record Marker(AssessDesk desk, Texts texts) {

    /// What came of it.
    sealed interface Read {}

    /// So far it is right: the next box has the keyboard.
    ///
    /// @param person who was found, and `answers` how many are to be typed
    record Onward(Step next, String person, String answers) implements Read {}

    /// Something in a box is not right.
    record Wrong(Step where, String why) implements Read {}

    /// The paper is marked.
    record Done(Marking.Ready ready) implements Read {}

    /// Reads the boxes up to the one in which Enter was pressed.
    ///
    /// @throws IOException when the journal cannot be read
    Read read(Step step, Typed typed) throws IOException {
        return switch (find(typed.who())) {
            case CandidateFound.Refused(Refusal why) -> new Wrong(Step.WHO, RefusalWords.of(why));
            case CandidateFound.Found(Candidate candidate) -> {
                String person = RefusalWords.told(candidate);
                yield step == Step.WHO ? new Onward(Step.CODE, person, "") : code(step, typed, candidate, person);
            }
        };
    }

    private Read code(Step step, Typed typed, Candidate candidate, String person) throws IOException {
        return switch (desk.paper(typed.code(), typed.language())) {
            case PaperFound.Refused(Refusal why) -> new Wrong(Step.CODE, RefusalWords.of(why));
            case PaperFound.Found found -> {
                String answers =
                        texts.get(PassesWord.ANSWERS, found.paper().questions().size());
                yield step == Step.CODE ? new Onward(Step.TICKS, person, answers) : ticks(typed, candidate);
            }
        };
    }

    private Read ticks(Typed typed, Candidate candidate) throws IOException {
        return switch (desk.mark(candidate.id(), typed.code(), typed.language(), typed.ticks())) {
            case Marking.Ready ready -> new Done(ready);
            case Marking.Refused(Refusal why) -> new Wrong(box(why), RefusalWords.of(why));
        };
    }

    private static Step box(Refusal why) {
        return switch (why) {
            case Refusal.Nobody _, Refusal.PassedAlready _, Refusal.TriesUsed _, Refusal.PartsUnknown _ -> Step.WHO;
            case Refusal.NoCode _, Refusal.OtherSet _, Refusal.OtherTry _, Refusal.Language _, Refusal.NotWhole _ ->
                Step.CODE;
            default -> Step.TICKS;
        };
    }

    /// By line or whole name; where there is no such name, by how the words of it begin.
    private CandidateFound find(String who) throws IOException {
        CandidateFound found = desk.find(who);
        String typed = who.strip().toLowerCase(Locale.ROOT);
        if (!(found instanceof CandidateFound.Refused(Refusal.Nobody _)) || typed.isEmpty()) {
            return found;
        }
        List<Candidate> begin = desk.people().stream()
                .filter(each -> beginsWith(each.who().name().toLowerCase(Locale.ROOT), typed))
                .toList();
        return switch (begin.size()) {
            case 0 -> found;
            case 1 -> new CandidateFound.Found(begin.getFirst());
            default -> new CandidateFound.Refused(new Refusal.Several(who.strip(), begin));
        };
    }

    private static boolean beginsWith(String name, String typed) {
        return name.startsWith(typed) || Arrays.stream(name.split("\\s+")).anyMatch(word -> word.startsWith(typed));
    }
}
