package org.watchword.desktop.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchword.desktop.slide.face.Bar;
import org.watchword.desktop.slide.face.Card;
import org.watchword.desktop.slide.face.Choice;
import org.watchword.desktop.slide.face.Column;
import org.watchword.desktop.slide.face.Face;
import org.watchword.desktop.slide.face.Head;
import org.watchword.desktop.slide.face.Item;
import org.watchword.desktop.slide.face.Line;
import org.watchword.desktop.slide.face.Shot;
import org.watchword.desktop.slide.face.Task;

/// The wall as text, for those who hear it: all that can be seen, line by line, and nothing that is still to come.
final class Spoken {
    /// Said after a right answer; never drawn.
    static final String TICK = "✓";

    private final List<String> lines = new ArrayList<>();

    private Spoken() {}

    /// What a screen reader says for the wall, one line for each thing on it; empty for a black wall.
    static String of(AudienceViewState state) {
        return state.also() == null
                ? all(state.face())
                : all(state.face()) + "\n" + all(state.also().face());
    }

    static String all(Face face) {
        return lines(face).collect(Collectors.joining("\n"));
    }

    /// The heading alone, to name a slide.
    static String heading(Face face) {
        return lines(face).findFirst().orElse("");
    }

    private static Stream<String> lines(Face face) {
        Spoken spoken = new Spoken();
        spoken.say(face);
        return spoken.lines.stream().filter(line -> !line.isBlank());
    }

    private void say(Face face) {
        switch (face) {
            case Face.Black() -> {}
            case Face.Holding holding -> holding(holding);
            case Face.Pause(Head head, Line text, String back) -> say(head, text, back);
            case Face.Title title -> say(title.head(), title.text(), null);
            case Face.Statement statement -> say(statement.head(), statement.text(), statement.source());
            case Face.Film(Head head, String shows, Line text) -> say(head, text, shows);
            case Face.Join join -> say(join.head(), join.text(), join.doorway().address());
            case Face.Entering entering -> entering(entering);
            case Face.Plain plain -> around(plain.head(), plain.side(), () -> line(plain.text()));
            case Face.Wide wide -> wide(wide);
            case Face.Whole(String heading, Shot picture) -> {
                lines.add(heading);
                picture(picture);
            }
            case Face.Asked asked -> asked(asked);
            case Face.Points points -> around(points.head(), points.side(), () -> items(points.items()));
            case Face.Compare compare ->
                around(compare.head(), compare.side(), () -> compare.columns().forEach(this::column));
            case Face.Figures figures ->
                around(figures.head(), figures.side(), () -> figures.figures().forEach(this::bar));
            case Face.Contacts contacts ->
                around(contacts.head(), contacts.side(), () -> {
                    line(contacts.text());
                    contacts.cards().stream().filter(Card::shown).forEach(this::card);
                });
        }
    }

    private void entering(Face.Entering entering) {
        lines.add(entering.heading());
        for (Face.Gate gate : entering.gates()) {
            lines.add(gate.title());
            lines.addAll(gate.written());
        }
        lines.add(entering.note());
    }

    private void holding(Face.Holding holding) {
        lines.add(holding.heading());
        line(holding.text());
        if (holding.help() != null) {
            card(holding.help());
        }
    }

    private void wide(Face.Wide wide) {
        say(wide.head(), wide.text(), null);
        picture(wide.picture());
        lines.add(wide.source());
    }

    private void say(Head head, Line text, @Nullable String more) {
        lines.add(head.heading());
        line(text);
        if (more != null) {
            lines.add(more);
        }
    }

    private void around(Head head, Face.Side side, Runnable body) {
        lines.add(head.heading());
        if (side.clock() != null) {
            lines.add(side.clock());
        }
        body.run();
        picture(side.picture());
        if (side.remember() != null) {
            items(List.of(side.remember()));
        }
        lines.add(side.source());
    }

    private void asked(Face.Asked asked) {
        lines.add(asked.head().heading());
        line(asked.more());
        lines.add(asked.prompt());
        switch (asked.task()) {
            case Task.Options(List<Choice> choices) -> choices.forEach(this::choice);
            case Task.Scale(List<Choice> choices) -> choices.forEach(this::choice);
            case Task.Places places -> {
                picture(places.picture());
                places.choices().forEach(this::choice);
            }
            case Task.Couples couples -> couples.couples().forEach(couple -> couple(couple, couples.joined()));
            case Task.Scene scene -> {
                scene.story().forEach(this::line);
                scene.turns().forEach(this::turn);
            }
            case Task.Writing(List<String> said) -> lines.addAll(said);
            case Task.Cloud(List<Task.Said> said) -> said.forEach(word -> lines.add(word.words()));
        }
        if (asked.why() != null) {
            lines.add(asked.why().title());
            asked.why().text().forEach(this::line);
        }
    }

    private void choice(Choice choice) {
        String count = choice.counted() ? ": " + choice.count() : "";
        String tick = choice.right() ? " " + TICK : "";
        lines.add(choice.letter() + ". " + choice.text().words() + tick + count);
        line(choice.feedback());
    }

    private void couple(Task.Couple couple, boolean joined) {
        String left = couple.letter() + ". " + couple.left().words();
        String right = couple.number() + ". " + couple.right().words();
        if (joined) {
            lines.add(left + " – " + right);
        } else {
            lines.addAll(List.of(left, right));
        }
    }

    private void turn(Task.Turn turn) {
        String outcome = turn.said().isEmpty()
                ? ""
                : ". " + turn.said() + ": " + turn.feedback().words();
        String count = turn.counted() ? ": " + turn.count() : "";
        lines.add(turn.letter() + ". " + turn.text().words() + count + outcome);
    }

    private void column(Column column) {
        line(column.title());
        items(column.items());
    }

    private void bar(Bar bar) {
        if (bar.shown()) {
            lines.add(bar.value() + " " + bar.words().words());
        }
    }

    private void card(Card card) {
        lines.add(card.purpose().words() + ", " + card.name() + ", " + card.number());
    }

    private void items(List<Item> items) {
        items.stream().filter(Item::shown).map(Item::line).forEach(this::line);
    }

    private void picture(@Nullable Shot picture) {
        if (picture != null) {
            lines.add(picture.words());
        }
    }

    private void line(Line line) {
        lines.add(line.words());
    }
}
