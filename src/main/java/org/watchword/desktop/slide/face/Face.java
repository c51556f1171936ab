package org.watchword.desktop.slide.face;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the audience sees, as plain values. There is no place in it for notes, names or anything technical, so none
/// can reach the wall.
public sealed interface Face {
    /// The same without the picture at its side, for a wall that has room for words only.
    default Face withoutSidePicture() {
        return switch (this) {
            case Title(Head head, Line text, Shot _) -> new Title(head, text, null);
            case Points points ->
                new Points(
                        points.head(),
                        points.form(),
                        points.items(),
                        points.side().plain());
            case Plain(Head head, Line text, Side side) -> new Plain(head, text, side.plain());
            case Contacts contacts ->
                new Contacts(
                        contacts.head(),
                        contacts.text(),
                        contacts.cards(),
                        contacts.side().plain());
            default -> this;
        };
    }

    /// Nothing at all.
    record Black() implements Face {}

    /// While the trainer needs a moment.
    ///
    /// @param name of the program, beside its lamp
    record Holding(
            String name,
            String heading,
            Line text,
            @Nullable Card help) implements Face {}

    /// A break. It never says why there is one.
    record Pause(Head head, Line text, @Nullable String back) implements Face {}

    record Title(Head head, Line text, @Nullable Shot picture) implements Face {}

    /// The heading is the statement.
    ///
    /// @param source of the figures in it; empty when there are none
    record Statement(Head head, Line text, String source) implements Face {}

    /// Points, a story's paragraphs or a discussion's questions, with the line to take home at the foot.
    record Points(Head head, Form form, List<Item> items, Side side) implements Face {
        public Points {
            items = List.copyOf(items);
        }
    }

    /// How the items of [Points] are set.
    enum Form {
        BULLETS,
        PARAGRAPHS,
        STEPS
    }

    /// What may stand around any body: the line to take home, the picture on the right, how long people talk, and
    /// where the figures come from (empty when there are none).
    record Side(
            @Nullable Item remember,
            @Nullable Shot picture,
            @Nullable String clock,
            String source) {
        Side plain() {
            return new Side(remember, null, clock, source);
        }
    }

    /// A picture and nothing else.
    ///
    /// @param heading for those who do not see it
    record Whole(String heading, Shot picture) implements Face {}

    record Wide(Head head, @Nullable Shot picture, Line text, String source) implements Face {}

    /// A picture and a few words, for a room where many are learning the language.
    record Plain(Head head, Line text, Side side) implements Face {}

    record Compare(Head head, List<Column> columns, Side side) implements Face {
        public Compare {
            columns = List.copyOf(columns);
        }
    }

    /// Numbers with their words.
    ///
    /// @param bars drawn as bars, not as large numbers
    record Figures(Head head, boolean bars, List<Bar> figures, Side side) implements Face {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /// Who to call; on the last slide with a word of thanks.
    record Contacts(Head head, Line text, List<Card> cards, Side side) implements Face {
        public Contacts {
            cards = List.copyOf(cards);
        }
    }

    record Film(Head head, String shows, Line text) implements Face {}

    /// How to open the page for answers.
    record Join(Head head, Line text, Doorway doorway) implements Face {}

    /// How to come in with a phone, laid over the slides.
    ///
    /// @param note for those who have no phone or want none
    record Entering(String heading, List<Gate> gates, String note) implements Face {
        public Entering {
            gates = List.copyOf(gates);
        }
    }

    /// One step on the way in.
    ///
    /// @param code what a camera reads
    /// @param written the same for those who type, a line each
    record Gate(String title, String code, List<String> written) {
        public Gate {
            written = List.copyOf(written);
        }
    }

    /// A question and its answers.
    ///
    /// @param prompt what to do now; empty when there is nothing to do
    /// @param why null until the answer is revealed
    record Asked(
            Head head,
            Line more,
            String prompt,
            Task task,
            @Nullable Why why) implements Face {}

    /// Why an answer is right.
    record Why(String title, List<Line> text) {
        public Why {
            text = List.copyOf(text);
        }
    }
}
