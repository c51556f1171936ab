package org.watchword.desktop.passes;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchword.content.authority.Authority;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.passes.PassesFacts.Saying;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Everybody;
import org.watchword.room.assess.RefusalWords;
import org.watchword.session.result.Said;

/// What is said of everybody with one press, and taken back with one. Belongs to the window thread.
final class PassesForAll {
    private static final double GAP = 8;

    private final Chores chores;
    private final Texts texts;
    private final Consumer<Saying> say;
    private final Runnable then;
    private final VBox box = Parts.styled(new VBox(GAP), "for-all");
    private Optional<AssessDesk> desk = Optional.empty();
    private List<Candidate> people = List.of();
    private Everybody.@Nullable Kept last;

    /// @param then reads how everybody stands after something was kept
    PassesForAll(Chores chores, Texts texts, Consumer<Saying> say, Runnable then) {
        this.chores = chores;
        this.texts = texts;
        this.say = say;
        this.then = then;
    }

    /// Stands above the people.
    VBox box() {
        return box;
    }

    void draw(PassesFacts facts) {
        boolean same = facts.opened().desk().equals(desk);
        if (same && facts.opened().people().equals(people)) {
            return;
        }
        last = same ? last : null;
        desk = facts.opened().desk();
        people = facts.opened().people();
        int unknown = facts.authority()
                .map(Authority::mustAttend)
                .filter(parts -> !parts.isEmpty())
                .map(_ -> count(each -> each.missed().isEmpty()))
                .orElse(0);
        int undecided = count(each -> each.authority().isEmpty());
        Parts.rebuild(box, () -> {
            box.getChildren().clear();
            if (undecided > 0) {
                box.getChildren().add(Parts.text(texts.get(PassesWord.UNDECIDED, undecided), "strong"));
                add(PassesWord.BELONG_HERE, undecided, "belong-here", Everybody::belongHere);
            }
            if (unknown > 0) {
                add(PassesWord.ATTENDED_ALL, unknown, "attended-all", Everybody::attendedAll);
            }
            Everybody.Kept before = last;
            if (before != null) {
                add(PassesWord.TAKE_BACK, 0, "take-all-back", all -> all.takeBack(before));
            }
        });
        Parts.show(box, !box.getChildren().isEmpty());
    }

    private int count(Predicate<Candidate> which) {
        return (int) people.stream().filter(which).count();
    }

    /// Something that is said of all.
    private interface Sentence {
        Everybody.Saying of(Everybody all) throws IOException;
    }

    private void add(PassesWord words, int people, String id, Sentence sentence) {
        Button button = Parts.button(texts.get(words, people), () -> says(sentence, words));
        button.setId(id);
        button.setWrapText(true);
        box.getChildren().add(new FlowPane(button));
    }

    private void says(Sentence sentence, PassesWord words) {
        desk.ifPresent(now -> chores.run(() -> sentence.of(now.everybody()), said -> {
            switch (said) {
                case Everybody.Refused(var why) -> say.accept(Saying.bad(RefusalWords.of(why)));
                case Everybody.Kept kept -> {
                    last = words == PassesWord.TAKE_BACK || kept.people().isEmpty() ? null : kept;
                    people = List.of();
                    say.accept(Saying.good(words == PassesWord.TAKE_BACK ? takenBack(kept) : kept(kept)));
                }
            }
            then.run();
        }));
    }

    private String takenBack(Everybody.Kept kept) {
        return texts.get(PassesWord.TAKEN_BACK, kept.people().size());
    }

    private String kept(Everybody.Kept kept) {
        int said = kept.people().size();
        if (kept.what() == Said.AUTHORITY) {
            return texts.get(PassesWord.BELONG_KEPT, said);
        }
        String left = kept.left().stream().map(RefusalWords::told).collect(Collectors.joining("; "));
        return left.isEmpty()
                ? texts.get(PassesWord.ATTENDED_ALL_KEPT, said)
                : texts.get(PassesWord.ATTENDED_ALL_LEFT, said, left);
    }
}
