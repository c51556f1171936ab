package org.watchword.content.deck;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.watchword.content.contact.Area;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.Use;
import org.watchword.content.slide.Slide;
import org.watchword.content.slide.SlideId;

/// Turns a deck into the slides that are really shown. What a deck names and the library has not is left out here;
/// the checker tells about it.
///
/// @param sets the slides that belong to every deck
/// @param area where the slides are shown; empty: all of them, as the checker needs
/// @param pictures SHA-256 of each picture and film, so that the plan's hash covers what they show
public record Planner(
        Map<String, TrainingModule> modules, AlwaysByAudience sets, Optional<Area> area, Map<Path, String> pictures) {

    public Planner {
        modules = Map.copyOf(modules);
        pictures = Map.copyOf(pictures);
    }

    /// The deck in `language`, falling back slide by slide; its title falls back to `defaultLanguage`.
    public DeckPlan plan(Deck deck, String language, String defaultLanguage) {
        Always always = sets.of(deck.audience());
        PlanBuilder plan = new PlanBuilder(id -> question(id, language));
        plan.part(partOf(always.first(), PartKind.OPENING, language), slides(always.first(), language));
        for (Part part : deck.parts()) {
            switch (part) {
                case Part.Teach teach -> teach(plan, teach, always, language);
                case Part.Rest rest -> plan.rest(deck, rest);
                case Part.Ask ask -> plan.ask(ask, asked(deck, ask, language), sections(language));
            }
        }
        plan.part(partOf(always.ending(), PartKind.ENDING, language), slides(always.ending(), language));
        String title = deck.title().in(language, defaultLanguage);
        String hash = new Fingerprint(pictures).of(deck, title, plan.slides());
        return new DeckPlan(deck, title, language, plan.parts(), plan.slides(), hash, List.of());
    }

    /// The slide in `language` or its module's own.
    public Optional<Slide> slide(SlideId id, String language) {
        return Optional.ofNullable(modules.get(id.module())).flatMap(module -> module.slide(id.slide(), language));
    }

    /// The question in `language` or its module's own.
    public Optional<Question> question(QuestionId id, String language) {
        return Optional.ofNullable(modules.get(id.module()))
                .flatMap(module -> module.question(id.question(), language));
    }

    /// The questions an ask stands for, by order of the deck's parts and then of each file.
    public List<Question> asked(Deck deck, Part.Ask ask, String language) {
        Use use = ask.moment() == Moment.BEFORE ? Use.BEFORE : Use.AFTER;
        return deck.parts().stream()
                .flatMap(part -> part instanceof Part.Teach teach
                        ? Optional.ofNullable(modules.get(teach.module())).stream()
                        : Stream.empty())
                .distinct()
                .flatMap(module -> module.text(language).questions().stream())
                .filter(question -> question.uses().contains(use))
                .filter(question -> !ask.skip().contains(question.id()))
                .toList();
    }

    /// The slides a part of a deck shows, in order, but for those that stand in every deck anyway.
    public List<Slide> taught(Deck deck, Part.Teach teach, String language) {
        return taught(teach, sets.of(deck.audience()), language);
    }

    /// The same for whoever knows which slides these are.
    private List<Slide> taught(Part.Teach teach, Always always, String language) {
        TrainingModule module = modules.get(teach.module());
        if (module == null) {
            return List.of();
        }
        return module.text(language).slides().stream()
                .filter(slide -> !always.names(slide.id()))
                .filter(slide -> !teach.skip().contains(slide.id().slide()))
                .flatMap(slide ->
                        Optional.ofNullable(teach.replace().get(slide.id().slide()))
                                .map(other -> slide(other, language))
                                .orElse(Optional.of(slide))
                                .stream())
                .filter(this::isRight)
                .toList();
    }

    private void teach(PlanBuilder plan, Part.Teach teach, Always always, String language) {
        List<Slide> slides = taught(teach, always, language);
        double own = slides.stream().mapToDouble(Slide::minutes).sum();
        TrainingModule module = modules.get(teach.module());
        String title = module == null ? teach.module() : module.text(language).title();
        plan.part(new PartHead(title, PartKind.TEACHING, teach.minutes().orElse(own)), slides);
    }

    private PartHead partOf(List<SlideId> ids, PartKind kind, String language) {
        List<Slide> slides = slides(ids, language);
        String title = slides.isEmpty() ? "" : slides.getFirst().section();
        return new PartHead(
                title, kind, slides.stream().mapToDouble(Slide::minutes).sum());
    }

    private List<Slide> slides(List<SlideId> ids, String language) {
        return ids.stream().flatMap(id -> slide(id, language).stream()).toList();
    }

    private boolean isRight(Slide slide) {
        return area.map(slide::isRightIn).orElse(true);
    }

    private Function<String, String> sections(String language) {
        return module -> Optional.ofNullable(modules.get(module))
                .map(found -> found.text(language).title())
                .orElse("");
    }
}
