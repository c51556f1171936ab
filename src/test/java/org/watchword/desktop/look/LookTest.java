package org.watchword.desktop.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;

class LookTest {
    @Test
    void theSharedPartsAreReadableByDayAndByNight() {
        Pictures.take("look", LookTest::specimen);
    }

    @Test
    void everyTypefaceIsOursAndNotOneOfTheSystem() {
        for (Typeface typeface : Typeface.values()) {
            String family = Stagehand.on(() -> typeface.at(20).getFamily());
            assertTrue(family.startsWith(typeface == Typeface.NUMBER ? "Noto Sans" : "Atkinson"), family);
        }
    }

    @Test
    void aSceneThatChangesItsThemeKeepsOnlyTheNewOne() {
        Scene scene = Stagehand.on(() -> {
            Scene twice = new Scene(new VBox());
            Look.apply(twice, Theme.LIGHT);
            Look.apply(twice, Theme.DARK);
            return twice;
        });

        assertEquals(2, scene.getStylesheets().size());
        assertTrue(scene.getRoot().getStyleClass().contains("dark"));
        assertTrue(!scene.getRoot().getStyleClass().contains("light"));
    }

    @Test
    void lettersGrowWithTheSizeThatIsChosenAndComeBack() {
        List<Double> sizes = Stagehand.on(() -> {
            Label title = new Label("Lamp");
            title.getStyleClass().add("page-title");
            Label words = new Label("Words");
            Scene scene = new Scene(new VBox(title, words));
            return Stream.of(TextSize.USUAL, TextSize.DOUBLE, TextSize.USUAL)
                    .peek(size -> Look.apply(scene, Theme.LIGHT, size))
                    .peek(_ -> scene.getRoot().applyCss())
                    .flatMap(_ -> Stream.of(words.getFont().getSize(), (double)
                            Math.round(title.getFont().getSize())))
                    .toList();
        });

        assertEquals(List.of(17.0, 36.0, 34.0, 72.0, 17.0, 36.0), sizes);
    }

    @Test
    void boldLettersAreARealBoldAndNotASmear() {
        Font bold = Stagehand.on(() -> {
            Label label = new Label("Lamp");
            label.getStyleClass().add("section-title");
            Look.apply(new Scene(new VBox(label)), Theme.LIGHT);
            label.applyCss();
            return label.getFont();
        });

        assertEquals("Atkinson Hyperlegible Next Bold", bold.getName());
    }

    private static VBox specimen() {
        HBox icons = new HBox(16);
        for (Icon icon : Icon.values()) {
            icons.getChildren().add(icon.draw());
        }
        VBox page = new VBox(
                16,
                styled(new Label("Good evening"), "page-title"),
                styled(new Label("Decks"), "section-title"),
                buttons(),
                icons,
                styled(new VBox(8, new Label("Words"), styled(new Label("Second"), "second")), "card"),
                styled(new VBox(8, styled(new Label("Today"), "accent-text"), new Label("Taxi")), "card", "lit"),
                field(),
                new CheckBox("Head count only"));
        page.setStyle("-fx-padding: 32px;");
        return page;
    }

    private static FlowPane buttons() {
        ComboBox<String> choice = new ComboBox<>();
        choice.getItems().setAll("Colchester");
        choice.getSelectionModel().selectFirst();
        return new FlowPane(
                16,
                8,
                styled(new Button("Open the doors"), "primary"),
                new Button("Print 20", Icon.PRINTER.draw()),
                styled(new Button("Someone needs me", Icon.HAND.draw()), "danger"),
                styled(new Button("Why?"), "link"),
                choice);
    }

    private static VBox field() {
        return styled(
                new VBox(
                        new Label("Venue"),
                        new TextField("Castle Hall"),
                        styled(new Label("Where you will stand"), "field-hint"),
                        styled(new Label("Say where it is"), "field-trouble")),
                "field-row");
    }

    private static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
