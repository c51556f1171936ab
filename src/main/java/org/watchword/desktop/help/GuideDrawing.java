package org.watchword.desktop.help;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.watchword.content.guide.GuideBlock;
import org.watchword.content.guide.GuidePage;
import org.watchword.content.guide.GuideRun;
import org.watchword.desktop.form.Parts;

/// Draws a page of the guide. Its letters are those of the window, so they grow with it.
final class GuideDrawing {
    /// Wide enough to be read, and low enough to stand in the window with some words.
    private static final double PICTURE_WIDTH = 620;

    private final Consumer<String> go;

    /// @param go shows another page
    GuideDrawing(Consumer<String> go) {
        this.go = go;
    }

    List<Node> of(GuidePage page) {
        List<Node> nodes = new ArrayList<>();
        Label title = Parts.text(page.title(), "page-title");
        title.setId("help-title");
        nodes.add(title);
        page.blocks().forEach(block -> block(block).ifPresent(nodes::add));
        return nodes;
    }

    private Optional<Node> block(GuideBlock block) {
        return switch (block) {
            case GuideBlock.Heading(String words) -> Optional.of(Parts.text(words, "section-title"));
            case GuideBlock.Words(List<GuideRun> runs) -> Optional.of(text(runs));
            case GuideBlock.Remember(List<GuideRun> runs) ->
                Optional.of(Parts.styled(new StackPane(text(runs)), "remember"));
            case GuideBlock.Items(boolean numbered, List<List<GuideRun>> items) -> Optional.of(list(numbered, items));
            case GuideBlock.Picture(String file, String alt) ->
                GuideShelf.picture(file).map(bytes -> picture(bytes, alt));
        };
    }

    private VBox list(boolean numbered, List<List<GuideRun>> items) {
        VBox list = Parts.styled(new VBox(), "items");
        for (List<GuideRun> item : items) {
            int number = list.getChildren().size() + 1;
            Label mark = Parts.whole(numbered ? number + "." : "•", "mark");
            TextFlow words = text(item);
            HBox.setHgrow(words, Priority.ALWAYS);
            list.getChildren().add(Parts.styled(new HBox(mark, words), "item"));
        }
        return list;
    }

    private TextFlow text(List<GuideRun> runs) {
        TextFlow flow = Parts.styled(new TextFlow(), "words");
        runs.forEach(run -> flow.getChildren().add(run(run)));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setAccessibleText(new GuideBlock.Words(runs).plain());
        return flow;
    }

    private Node run(GuideRun run) {
        return switch (run.kind()) {
            case PLAIN -> Parts.styled(new Text(run.words()), "plain");
            case PRESS -> Parts.styled(new Text(run.words()), "press");
            case KEY -> Parts.styled(new Text(run.words()), "press");
            case WAY -> way(run);
        };
    }

    private Hyperlink way(GuideRun run) {
        Hyperlink way = Parts.styled(new Hyperlink(run.words()), "way");
        way.setId("way-" + run.page());
        way.setOnAction(_ -> go.accept(run.page()));
        return way;
    }

    private static Node picture(byte[] png, String alt) {
        ImageView picture = new ImageView(new Image(new ByteArrayInputStream(png)));
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(alt);
        StackPane frame = Parts.styled(new StackPane(picture), "shot");
        frame.setMinWidth(0);
        frame.setMaxWidth(PICTURE_WIDTH);
        picture.fitWidthProperty().bind(frame.widthProperty().map(width -> Math.max(1, width.doubleValue() - 2)));
        frame.setPrefWidth(PICTURE_WIDTH);
        return frame;
    }
}
