package org.watchword.content.yaml;

import java.util.Optional;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Columns;
import org.watchword.content.slide.Layout;

/// The block after a slide's heading. What may be left out is optional.
public record SlideBlock(
        String id,
        String layout,
        Double minutes,
        Optional<String> reveal,
        Optional<Boolean> sensitive,
        Optional<Boolean> optional,
        Optional<Boolean> decorative,
        Optional<String> question,
        Optional<Double> timer,
        Optional<String> onlyIn,
        Optional<String> columns,
        Optional<String> chart) {

    public SlideBlock {
        Need.id("id", id);
        Need.choice("layout", layout, Layout.class);
        Need.range("minutes", minutes, 0, 60);
        Need.quarters("minutes", minutes);
        reveal.ifPresent(value -> Need.choice("reveal", value, Reveal.class));
        boolean asks = layout.equals(Choice.name(Layout.QUESTION));
        Need.only("question", question, asks, "the layout question");
        Need.neededIf("question", question, asks, "the layout question");
        question.ifPresent(value -> Need.reference("question", value));
        onlyIn.ifPresent(value -> Need.area("only-in", value));
        boolean talks = layout.equals(Choice.name(Layout.DISCUSSION));
        Need.only("timer", timer, talks, "the layout discussion");
        Need.neededIf("timer", timer, talks, "the layout discussion");
        timer.ifPresent(value -> Need.upTo("timer", value, 60));
        Need.only("columns", columns, layout.equals(Choice.name(Layout.COMPARE)), "the layout compare");
        columns.ifPresent(value -> Need.choice("columns", value, Columns.class));
        Need.only("chart", chart, layout.equals(Choice.name(Layout.FIGURES)), "the layout figures");
        chart.ifPresent(value -> Need.choice("chart", value, Chart.class));
    }

    /// How a slide comes up.
    enum Reveal {
        NONE,
        LIST
    }

    public boolean revealsList() {
        return reveal.isPresent() && reveal.get().equals(Choice.name(Reveal.LIST));
    }
}
