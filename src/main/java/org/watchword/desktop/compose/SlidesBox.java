package org.watchword.desktop.compose;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.watchword.desktop.compose.ComposeView.Painter;
import org.watchword.desktop.compose.ComposeViewState.One;
import org.watchword.desktop.compose.ComposeViewState.Option;
import org.watchword.desktop.compose.ComposeViewState.Others;
import org.watchword.desktop.form.FieldRow;
import org.watchword.desktop.form.Named;
import org.watchword.desktop.form.Parts;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.text.Texts;

/// The slides of the chosen part: what each looks like, which are left out, and what stands in for them.
final class SlidesBox extends VBox {
    private static final double WIDTH = 320;

    private final Consumer<ComposeAsk> ask;
    private final Painter painter;
    private final Texts texts;
    private final RowList list;
    private final ImageView picture = new ImageView();
    private final Label fixed = Parts.text("", "second");
    private final Button skip;
    private final Button own;
    private final Button rewrite;
    private final Button newer;
    private final ComboBox<Others> module = new ComboBox<>();
    private final ComboBox<Option> slide = new ComboBox<>();
    private final Button replace;
    private final VBox instead;
    private String shown = "";

    SlidesBox(Consumer<ComposeAsk> ask, Painter painter, Texts texts) {
        this.ask = ask;
        this.painter = painter;
        this.texts = texts;
        list = new RowList("slide", id -> ask.accept(new ComposeAsk.Slide(id)));
        list.setId("slides");
        skip = button(ComposeWord.LEAVE_OUT, "skip", new ComposeAsk.Skip());
        own = button(ComposeWord.OWN_SLIDE, "own-slide", new ComposeAsk.Replace(""));
        rewrite = button(ComposeWord.REWRITE, "rewrite", new ComposeAsk.Rewrite());
        newer = button(ComposeWord.TAKE_NEW, "take-new", new ComposeAsk.TakeNew());
        replace = Parts.button(texts.get(ComposeWord.REPLACE), this::replace);
        replace.setId("replace");
        module.setId("other-module");
        slide.setId("other-slide");
        module.setOnAction(_ -> fill());
        picture.setId("slide-picture");
        picture.setFitWidth(WIDTH);
        picture.setPreserveRatio(true);
        instead = instead();
        getStyleClass().add("slides-box");
        getChildren()
                .addAll(
                        Parts.text(texts.get(ComposeWord.SLIDES), "section-title"),
                        newer,
                        list,
                        picture,
                        fixed,
                        Parts.styled(new FlowPane(12, 8, rewrite, skip), "buttons"),
                        instead);
    }

    private VBox instead() {
        return Parts.styled(
                new VBox(
                        new FieldRow(texts.get(ComposeWord.OTHER_MODULE), module, ""),
                        new FieldRow(texts.get(ComposeWord.OTHER_SLIDE), slide, ""),
                        new FlowPane(12, 8, replace, own)),
                "instead");
    }

    void draw(ComposeViewState state) {
        Parts.show(newer, state.shelf().newer());
        list.draw(state.slides(), state.one().map(One::id), texts.get(ComposeWord.NO_SLIDES));
        Optional<One> one = state.one();
        boolean free = one.filter(each -> each.fixed().isEmpty()).isPresent();
        Parts.say(fixed, one.flatMap(One::fixed).orElse(""));
        Parts.show(skip, free);
        Parts.show(rewrite, free);
        Parts.show(instead, free);
        one.ifPresent(each -> {
            skip.setText(texts.get(each.skipped() ? ComposeWord.SHOW_AGAIN : ComposeWord.LEAVE_OUT));
            Parts.show(own, each.replaced());
        });
        if (!module.getItems().equals(state.shelf().others())) {
            module.getItems().setAll(state.shelf().others());
            module.setConverter(
                    new Named<>(state.shelf().others(), each -> each.module().name()));
        }
        picture(one.map(One::picture).orElse(""));
    }

    private void picture(String wanted) {
        if (!wanted.equals(shown)) {
            shown = wanted;
            picture.setImage(null);
            Parts.show(picture, !wanted.isEmpty());
            if (!wanted.isEmpty()) {
                painter.draw(wanted, image -> drawn(wanted, image));
            }
        }
    }

    private void drawn(String wanted, Image image) {
        if (wanted.equals(shown)) {
            picture.setImage(image);
        }
    }

    private void fill() {
        Others chosen = module.getValue();
        slide.getItems().setAll(chosen == null ? List.of() : chosen.slides());
        slide.setConverter(new Named<>(slide.getItems(), Option::name));
        slide.getSelectionModel().selectFirst();
    }

    private void replace() {
        Option chosen = slide.getValue();
        if (chosen != null) {
            ask.accept(new ComposeAsk.Replace(chosen.id()));
        }
    }

    private Button button(ComposeWord words, String id, ComposeAsk asks) {
        Button button = Parts.button(texts.get(words), () -> ask.accept(asks));
        button.setId(id);
        return button;
    }
}
