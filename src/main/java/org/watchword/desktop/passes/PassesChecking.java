package org.watchword.desktop.passes;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.Room;
import org.watchword.room.assess.PassCheck;
import org.watchword.room.assess.RefusalWords;

/// Answers a council that rings up: whether the certificate counts whose number and words are read out.
final class PassesChecking {
    private static final double GAP = 12;

    private final Room room;
    private final Chores chores;
    private final Texts texts;
    private final TextField number = new TextField();
    private final TextField words = new TextField();
    private final Label answer = Parts.text("", "strong");
    private final VBox box;

    PassesChecking(Room room, Chores chores, Texts texts) {
        this.room = room;
        this.chores = chores;
        this.texts = texts;
        number.setId("check-number");
        words.setId("check-words");
        answer.setId("check-answer");
        Button check = Parts.button(texts.get(PassesWord.CHECK_DO), this::check);
        check.setId("check");
        words.setOnAction(_ -> check());
        box = Parts.styled(
                new VBox(
                        GAP,
                        Parts.text(texts.get(PassesWord.CHECK), "section-title"),
                        Parts.text(texts.get(PassesWord.CHECK_HINT), "second"),
                        new FieldRow(texts.get(PassesWord.CHECK_NUMBER), number, ""),
                        new FieldRow(texts.get(PassesWord.CHECK_WORDS), words, ""),
                        check,
                        answer),
                "card",
                "output");
    }

    /// Stands with the certificates. What was asked before is no longer in it.
    VBox box() {
        number.clear();
        words.clear();
        Parts.say(answer, "");
        return box;
    }

    private void check() {
        String asked = number.getText();
        String said = words.getText();
        chores.run(() -> new PassCheck(room).check(asked, said), found -> Parts.say(answer, of(found)));
    }

    private String of(PassCheck.Answer found) {
        Days days = new Days(texts, LocalDate.now(room.clock()));
        return switch (found) {
            case PassCheck.Counts(var certificate, var name) -> {
                String who = name.orElseGet(() -> texts.get(PassesWord.CHECK_FORGOTTEN));
                String passed = days.date(certificate.passed());
                yield certificate
                        .expires()
                        .map(last -> texts.get(PassesWord.CHECK_COUNTS, who, passed, days.date(last)))
                        .orElseGet(() -> texts.get(PassesWord.CHECK_COUNTS_FOR_GOOD, who, passed));
            }
            case PassCheck.Over(var _, LocalDate last) -> texts.get(PassesWord.CHECK_OVER, days.date(last));
            case PassCheck.Withdrawn(var _, var why) -> texts.get(PassesWord.CHECK_WITHDRAWN, RefusalWords.of(why));
            case PassCheck.OtherWords _ -> texts.get(PassesWord.CHECK_OTHER_WORDS);
            case PassCheck.Unknown _ -> texts.get(PassesWord.CHECK_UNKNOWN);
        };
    }
}
