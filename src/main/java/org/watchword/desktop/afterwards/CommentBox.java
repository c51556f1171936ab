package org.watchword.desktop.afterwards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.text.Texts;
import org.watchword.session.book.PointsAt;

/// The box for a comment of somebody. It says while it is typed what could point at a person; nothing is written
/// before the trainer approves it.
final class CommentBox {
    private static final int LINES = 3;

    private final Texts texts;
    private final TextArea box = new TextArea();
    private final FieldRow row;
    private final VBox card = Parts.styled(new VBox(), "card", "note");
    private final List<String> livedThrough;
    private List<String> names = List.of();

    CommentBox(Texts texts) {
        this.texts = texts;
        livedThrough = Stream.of(texts.get(AfterwardsWord.LIVED_THROUGH).split(","))
                .map(String::strip)
                .toList();
        box.setId("comment");
        box.setWrapText(true);
        box.setPrefRowCount(LINES);
        row = new FieldRow(texts.get(AfterwardsWord.COMMENT), box, texts.get(AfterwardsWord.COMMENT_HINT));
        box.textProperty().addListener((_, _, words) -> warn(words));
    }

    /// @param approve approves what was typed
    VBox card(Node approve) {
        card.getChildren()
                .setAll(
                        Parts.text(texts.get(AfterwardsWord.SAID), "section-title"),
                        Parts.text(texts.get(AfterwardsWord.SAID_WHY), "second"),
                        row,
                        approve);
        return card;
    }

    /// As it was typed.
    String words() {
        return box.getText();
    }

    void clear() {
        box.clear();
    }

    /// @param register names that no comment is to hold; none when no comment can be noted
    void draw(Optional<List<String>> register) {
        names = register.orElse(List.of());
        card.setVisible(register.isPresent());
        card.setManaged(register.isPresent());
        warn(box.getText());
    }

    private void warn(String words) {
        Set<PointsAt> found = PointsAt.in(words, names, livedThrough);
        String warning = found.stream().map(this::say).collect(Collectors.joining(" "));
        row.trouble(warning.isEmpty() ? Optional.empty() : Optional.of(warning));
    }

    private String say(PointsAt what) {
        return texts.get(
                switch (what) {
                    case NAME -> AfterwardsWord.POINTS_AT_NAME;
                    case NUMBER -> AfterwardsWord.POINTS_AT_NUMBER;
                    case ADDRESS -> AfterwardsWord.POINTS_AT_ADDRESS;
                    case LIVED_THROUGH -> AfterwardsWord.POINTS_AT_LIVED_THROUGH;
                });
    }
}
