package org.watchword.desktop.tongues;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchword.content.print.ProgramLine;
import org.watchword.content.text.Checked;
import org.watchword.content.translation.PageReading;
import org.watchword.content.translation.Paragraph;
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

    private static final String PAGE = "signs/transport/slides";

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

    @Test
    void everySlideIsReadTypedAndKept() {
        Robot.in(() -> training("fr", "notice", ENGLISH), robot -> {
            robot.press("print-signs/transport/slides");
            robot.fill("words-0", "Un autre mot");
            robot.press("keep");
            robot.press("leave");
            robot.press("type-title");
            robot.press("undo");
        });
        assertEquals(
                List.of(
                        new TonguesAsk.Choose(PAGE),
                        new TonguesAsk.Keep("notice", Map.of("notice/heading", "Un autre mot")),
                        new TonguesAsk.Type(""),
                        new TonguesAsk.Type("title"),
                        new TonguesAsk.Undo()),
                asked);
    }

    @Test
    void picturesOfTraining() {
        Pictures.take("languages-training", () -> training("ar", "", ENGLISH));
        Pictures.take("languages-training-typing", () -> training("fr", "title", ENGLISH));
        Pictures.take("languages-training-pseudo", () -> training("fr", "notice", PseudoLanguage.texts()));
    }

    private TonguesView training(String language, String typing, Texts texts) {
        Checked anna = new Checked(LocalDate.of(2026, 11, 23), "Anna Nowak, translator");
        List<PageReading.Part> parts = List.of(
                part("welcome", PageReading.State.CHECKED, "", Optional.of(anna)),
                part("notice", PageReading.State.STALE, "What did you see?", Optional.empty()),
                part("several", PageReading.State.DRAFT, "", Optional.empty()),
                part("report", PageReading.State.MISSING, "", Optional.empty()));
        PageReading page = new PageReading(PAGE, row("title", "Spotting the signs"), language, parts);
        Facts facts = new Facts(
                List.of(),
                List.of(),
                language,
                PAGE,
                Optional.empty(),
                new TrainingFacts(
                        List.of(new Option("taxi", "Taxi and private hire drivers")),
                        "taxi",
                        List.of(page),
                        typing,
                        true),
                Said.NOTHING);
        return new TonguesView(new SimpleObjectProperty<>(TonguesViewState.of(facts, texts)), asked::add, texts);
    }

    private static PageReading.Part part(String id, PageReading.State state, String before, Optional<Checked> checked) {
        List<Paragraph> said = before.isEmpty() ? List.of() : List.of(new Paragraph(id + "/heading", before));
        return new PageReading.Part(
                id,
                "What might you notice?",
                state,
                List.of(row(id + "/heading", "What might you notice?")),
                said,
                "",
                checked);
    }

    private static Reading.Row row(String id, String source) {
        return new Reading.Row(
                id, source, id.startsWith("report") ? "" : "Que pourriez-vous remarquer dans votre taxi ?");
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
                TrainingFacts.NONE,
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
