package org.watchword.desktop.prints;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.print.Paper;
import org.watchword.desktop.form.Option;
import org.watchword.desktop.text.Texts;
import org.watchword.print.DeckForm;
import org.watchword.print.DeckOrder;
import org.watchword.print.Finish;
import org.watchword.print.InkUse;
import org.watchword.print.PrintResult;
import org.watchword.room.Room;
import org.watchword.room.prints.DeckPrint;
import org.watchword.session.book.GivenOut;

/// How a form of a training is wanted on paper.
///
/// @param plan the training in a language, with the slides that are right in the area
record DeckMaking(DeckPlan plan, DeckOrder order) implements Making {
    /// What people take home, with numbers on it.
    private static final Set<DeckForm> KEPT = EnumSet.of(DeckForm.HANDOUT, DeckForm.LINES, DeckForm.CATCH_UP);

    /// A deck has no version of its own: its slides have.
    private static final int VERSION = 1;

    /// @param usual as the form was designed
    /// @param wanted before; forgotten when this form cannot be had so
    static DeckMaking of(DeckPlan plan, DeckOrder usual, Optional<DeckOrder> wanted) {
        return new DeckMaking(
                plan,
                wanted.filter(order -> order.form() == usual.form() && order.affected() == usual.affected())
                        .filter(order -> order.refusal().isEmpty())
                        .orElse(usual));
    }

    @Override
    public List<Option> options(Part part, Texts texts) {
        return switch (part) {
            case PAPER ->
                order.form().papers().stream()
                        .map(paper -> new Option(paper.name(), PrintItem.paper(paper)))
                        .toList();
            case INK ->
                offered(InkUse.values(), order::with)
                        .map(use -> new Option(use.name(), texts.get(PaperWords.of(use))))
                        .toList();
            case FINISH ->
                offered(Finish.values(), order::with)
                        .map(finish -> new Option(finish.name(), texts.get(PaperWords.of(finish))))
                        .toList();
            case LETTERS, MAKER -> List.of();
        };
    }

    private static <T> Stream<T> offered(T[] all, Function<T, DeckOrder> with) {
        return Stream.of(all).filter(one -> with.apply(one).refusal().isEmpty());
    }

    @Override
    public String chosen(Part part) {
        return switch (part) {
            case PAPER -> order.paper().name();
            case INK -> order.ink().name();
            case FINISH -> order.finish().name();
            case LETTERS, MAKER -> "";
        };
    }

    @Override
    public Choice choose(Choice now, Part part, String code) {
        return now.withTraining(now.training().on(with(part, code)));
    }

    /// The order with another choice; a paper that is not put together from parts is flat.
    DeckOrder with(Part part, String code) {
        DeckOrder now = switch (part) {
            case PAPER -> order.on(Paper.valueOf(code));
            case INK -> order.with(InkUse.valueOf(code));
            case FINISH -> order.with(Finish.valueOf(code));
            case LETTERS, MAKER -> order;
        };
        return now.refusal().isEmpty() ? now : now.with(Finish.FLAT);
    }

    @Override
    public PrintResult make(Room room, Choice choice) {
        return room.print(plan, order, new Area(choice.area()));
    }

    @Override
    public Optional<Making> forReading() {
        return order.finish().onPaperOnly() ? Optional.of(new DeckMaking(plan, order.forReading())) : Optional.empty();
    }

    @Override
    public String fileName(Choice choice) {
        DeckOrder usual = DeckOrder.usual(order.form(), order.affected());
        String mark = Stream.of(
                        order.paper() == usual.paper() ? "" : order.paper().name(),
                        order.ink() == usual.ink() ? "" : order.ink().name().replace('_', '-'),
                        order.finish() == usual.finish() ? "" : order.finish().name())
                .filter(part -> !part.isEmpty())
                .map(part -> "-" + part.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return plan.deck().id() + "-" + DeckPrint.name(order.form()) + "-" + plan.language() + mark + ".pdf";
    }

    @Override
    public List<String> gaps(String language) {
        return List.of();
    }

    @Override
    public List<String> gapsLeft(Choice choice) {
        return List.of();
    }

    @Override
    public boolean onPaper() {
        return order.form() != DeckForm.SLIDES;
    }

    @Override
    public Optional<GivenOut.What> what(Choice choice) {
        DeckPrint print = new DeckPrint(plan.deck().id(), order.form());
        return KEPT.contains(order.form())
                ? Optional.of(new GivenOut.What(
                        print.id(), VERSION, plan.language(), order.paper().name(), choice.area()))
                : Optional.empty();
    }
}
