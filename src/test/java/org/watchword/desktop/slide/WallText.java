package org.watchword.desktop.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.watchword.desktop.look.Stagehand;
import org.watchword.desktop.slide.draw.ShapedWords;
import org.watchword.desktop.slide.picture.PictureShelf;

/// Every drawn text of a wall of 1920 by 1080, however it is drawn.
final class WallText {
    private WallText() {}

    static List<Node> of(AudienceViewState wall) {
        return of(wall, 1920);
    }

    static List<Node> of(AudienceViewState wall, double width) {
        return Stagehand.on(() -> {
            try (PictureShelf shelf = new PictureShelf()) {
                AudienceView view = new AudienceView(shelf);
                view.show(wall);
                view.resize(width, 1080);
                view.layout();
                List<Node> words = new ArrayList<>();
                gather(view, words);
                return words;
            }
        });
    }

    /// The size of its letters in the pixels of the wall.
    static double size(Node words) {
        double own = words instanceof ShapedWords shaped
                ? shaped.size()
                : ((Text) words).getFont().getSize();
        return own * words.getLocalToSceneTransform().getMyy();
    }

    private static void gather(Node node, List<Node> words) {
        if (node instanceof Text || node instanceof ShapedWords) {
            words.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
        }
    }
}
