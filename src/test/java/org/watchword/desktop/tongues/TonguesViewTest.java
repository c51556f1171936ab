package org.watchword.desktop.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.ProgramLine;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.Reading;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.form.Robot;
import org.watchword.desktop.look.Pictures;
import org.watchword.desktop.text.Language;
import org.watchword.desktop.text.PseudoLanguage;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.tongues.TonguesViewState.Facts;
import org.watchword.desktop.tongues.TonguesViewState.Said;
import org.watchword.room.tongues.Standing;
import org.watchword.room.tongues.Standing.State;

class TonguesViewTest {
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Said FAULTS = new Said(
            "One print came in as a draft.",
            List.of(
                    "Row 7: a formula stands where words should be. Type the words.",
                    "Row 9: there is no print “you-can”. Put the first column back as it was."));

    private final List<TonguesAsk> asked = new ArrayList<>();

    @Test
    void everyButtonAsksForItsOwn() {
        Robot.in(() -> view("ar", State.CHANGED_SINCE, Said.NOTHING, ENGLISH), robot -> {
            robot.press("print-card");
            robot.press("sheet-out");
            robot.press("sheet-in");
            robot.fill("signer", "Anna");
            robot.press("sign");
            robot.press("take-back");
            robot.press("proof");
            robot.keys(KeyCode.ESCAPE);
        });
        assertEquals(
                List.of(
                        new TonguesAsk.Choose("card"),
                        new TonguesAsk.Out(),
                        new TonguesAsk.In(),
                        new TonguesAsk.Sign("Anna"),
                        new TonguesAsk.TakeBack(),
                        new TonguesAsk.Proof(),
                        new TonguesAsk.Back()),
                asked);
    }

    @Test
    void picturesOfTheLanguages() {
        Pictures.take("languages-draft", () -> view("ar", State.DRAFT, Said.NOTHING, ENGLISH));
        Pictures.take("languages-signed", () -> view("ur", State.CHECKED, Said.NOTHING, ENGLISH));
        Pictures.take("languages-sheet", () -> view("th", State.STALE, FAULTS, ENGLISH));
        Pictures.take("languages-lines", () -> view("ar", State.LINES_UNREAD, Said.NOTHING, ENGLISH));
        Texts pseudo = PseudoLanguage.texts();
        Pictures.take("languages-pseudo", () -> view("ti", State.DRAFT, Said.NOTHING, pseudo));
    }

    private TonguesView view(String language, State state, Said said, Texts texts) {
        boolean checked = state == State.CHECKED;
        Optional<Checked> by = checked
                ? Optional.of(new Checked(LocalDate.of(2026, 11, 22), "Anna Nowak, translator"))
                : Optional.empty();
        Standing standing = new Standing(
                "poster",
                "You can get help.",
                language,
                state,
                by,
                checked || state == State.CHANGED_SINCE || state == State.LINES_UNREAD);
        Facts facts = new Facts(
                List.of(new Option("poster", "You can get help."), new Option("card", "Useful numbers")),
                List.of(standing),
                language,
                "poster",
                state == State.STALE ? Optional.empty() : Optional.of(reading(language)),
                said);
        return new TonguesView(new SimpleObjectProperty<>(TonguesViewState.of(facts, texts)), asked::add, texts);
    }

    private static Reading reading(String language) {
        return new Reading(
                language,
                List.of(
                        new Reading.Row("title", "You can get help.", words(language)),
                        new Reading.Row("lead-1", "Is someone keeping your money?", words(language)),
                        new Reading.Row("helpline-plain gb name", "Helpline", words(language)),
                        new Reading.Row("line/who-to-call", "Who to call", ProgramLine.WHO_TO_CALL.withGaps(language)),
                        new Reading.Row(
                                "line/numbers-checked-by",
                                ProgramLine.NUMBERS_CHECKED_BY.withGaps("en"),
                                ProgramLine.NUMBERS_CHECKED_BY.withGaps(language))));
    }

    private static String words(String language) {
        return switch (language) {
            case "ar" -> "يمكنك الحصول على المساعدة.";
            case "ur" -> "آپ کو مدد مل سکتی ہے۔";
            case "ti" -> "ሓገዝ ክትረኽቡ ትኽእሉ ኢኹም።";
            default -> "คุณขอความช่วยเหลือได้";
        };
    }
}
