package org.watchword.desktop.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Drawing;
import org.watchword.desktop.form.RowList;
import org.watchword.desktop.passes.PassesFacts.Progress;
import org.watchword.desktop.passes.PassesViewState.Attempt;
import org.watchword.desktop.passes.PassesViewState.Badge;
import org.watchword.desktop.passes.PassesViewState.Choice;
import org.watchword.desktop.passes.PassesViewState.Choices;
import org.watchword.desktop.passes.PassesViewState.Going;
import org.watchword.desktop.passes.PassesViewState.Hand;
import org.watchword.desktop.passes.PassesViewState.LookAgain;
import org.watchword.desktop.passes.PassesViewState.Marking;
import org.watchword.desktop.passes.PassesViewState.Outputs;
import org.watchword.desktop.passes.PassesViewState.Part;
import org.watchword.desktop.passes.PassesViewState.Result;
import org.watchword.desktop.passes.PassesViewState.Somebody;
import org.watchword.desktop.passes.PassesViewState.Told;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.desktop.text.Texts;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.Marking.Ready;
import org.watchword.room.assess.Standing;
import org.watchword.room.assess.Taking;
import org.watchword.session.result.Taken;

/// Says how people stand, and what one person is told.
record Telling(PassesFacts facts, Progress progress, Around around, Texts texts) {
    private static final Set<Standing> MAY_TRY = Set.of(Standing.NOT_YET_TAKEN, Standing.NOT_YET);

    /// What the page knows of the world.
    ///
    /// @param words with the numbers of the session's area
    /// @param screens how many there are now
    /// @param busy whether something is on its way to the disk
    /// @param going a test at this laptop that is not finished
    record Around(PlainWords words, int screens, boolean busy, Optional<Taking> going) {}

    PassesViewState state() {
        Optional<Candidate> looked = facts.opened().line(progress.line());
        return new PassesViewState(
                facts.offers().isEmpty() ? Optional.of(texts.get(PassesWord.NO_SESSION)) : Optional.empty(),
                sessions(),
                authorities(),
                progress.mode(),
                facts.opened().why(),
                facts.opened().people().stream().map(this::row).toList(),
                looked.map(each -> Integer.toString(each.line())),
                marking(),
                around.going().map(this::going),
                progress.ready().map(this::result),
                looked.map(this::somebody),
                outputs(),
                told());
    }

    private Choices sessions() {
        List<Choice> all = facts.offers().stream()
                .map(each -> new Choice(each.session().toString(), each.name()))
                .toList();
        return new Choices(
                all, facts.offer().map(each -> new Choice(each.session().toString(), each.name())));
    }

    private Choices authorities() {
        List<Choice> all = facts.offer().stream()
                .flatMap(each -> each.authorities().stream())
                .map(this::choice)
                .toList();
        return new Choices(all, facts.authority().map(this::choice));
    }

    private Choice choice(Authority authority) {
        return new Choice(authority.id(), authority.name().in(texts.language().code(), "en"));
    }

    private Marking marking() {
        PassesFacts.Paper paper = progress.paper();
        List<Choice> languages = facts.authority().stream()
                .flatMap(each -> each.languages().stream())
                .map(this::language)
                .toList();
        return new Marking(
                paper.step(), paper.turn(), paper.sheet(), paper.trouble(), paper.person(), paper.answers(), languages);
    }

    private Choice language(String code) {
        return new Choice(
                code,
                Locale.forLanguageTag(code).getDisplayLanguage(texts.language().locale()));
    }

    private RowList.Row row(Candidate candidate) {
        List<String> detail = new ArrayList<>(List.of(standing(candidate)));
        candidate
                .certificate()
                .map(each -> texts.get(PassesWord.CERTIFICATE_NUMBER, each.number()))
                .ifPresent(detail::add);
        candidate.badge().ifPresent(detail::add);
        if (!candidate.who().organisation().isEmpty()) {
            detail.add(candidate.who().organisation());
        }
        return new RowList.Row(
                Integer.toString(candidate.line()),
                texts.get(
                        PassesWord.PERSON_ROW, candidate.line(), candidate.who().name()),
                String.join(" · ", detail),
                candidate.namesake() ? Optional.of(texts.get(PassesWord.NAMESAKE)) : Optional.empty());
    }

    private String standing(Candidate candidate) {
        PassesWord word = PassesWord.of(candidate.standing());
        return candidate.standing() == Standing.NOT_YET ? texts.get(word, candidate.left()) : texts.get(word);
    }

    /// A test that asks the same each time does not tell what was right.
    private Result result(Ready ready) {
        boolean sameAgain = facts.authority()
                .filter(each -> each.drawing() instanceof Drawing.Fixed)
                .isPresent();
        List<LookAgain> again = ready.marked().lookAgain().stream()
                .map(asked -> new LookAgain(
                        asked.question().text(),
                        sameAgain
                                ? ""
                                : texts.get(PassesWord.RIGHT_IS, around.words().right(asked))))
                .toList();
        boolean passed = ready.marked().passed();
        int of = ready.marked().of();
        int needed = facts.authority().map(each -> each.pointsToPass(of)).orElse(of);
        return new Result(
                ready.candidate().who().name(),
                texts.get(passed ? PassesWord.RESULT_PASSED : PassesWord.RESULT_NOT_YET),
                passed,
                texts.get(PassesWord.POINTS, ready.marked().points(), of, needed),
                texts.get(around.screens() > 1 ? PassesWord.PRIVATE_TWO_SCREENS : PassesWord.PRIVATE),
                again);
    }

    private Somebody somebody(Candidate candidate) {
        String language = texts.language().code();
        Optional<Authority> authority = facts.authority();
        return new Somebody(
                texts.get(
                        PassesWord.PERSON_ROW, candidate.line(), candidate.who().name()),
                standing(candidate),
                authority
                        .flatMap(Authority::badge)
                        .map(label -> new Badge(
                                label.in(language, "en"), candidate.badge().orElse(""))),
                authority.map(each -> parts(each, candidate)).orElse(List.of()),
                candidate.tries().stream().map(this::attempt).toList(),
                authority
                        .filter(_ -> MAY_TRY.contains(candidate.standing())
                                && around.going().isEmpty())
                        .map(this::hand),
                candidate.standing() == Standing.PASSED,
                Optional.of(progress.told()).filter(PassesFacts.Saying::trouble).map(PassesFacts.Saying::words));
    }

    private Hand hand(Authority authority) {
        List<Choice> languages = facts.opened().desk().map(AssessDesk::languages).orElse(List.of()).stream()
                .map(this::language)
                .toList();
        boolean more = authority.minutes().isPresent() && authority.extraTimePercent() > 0;
        return new Hand(
                languages,
                more ? Optional.of(moreTime(authority)) : Optional.empty(),
                texts.get(authority.readAloud() ? PassesWord.ALOUD : PassesWord.NOT_ALOUD));
    }

    private Going going(Taking taking) {
        String who = texts.get(
                PassesWord.PERSON_ROW,
                taking.candidate().line(),
                taking.candidate().who().name());
        return new Going(
                texts.get(PassesWord.GOING, who),
                facts.authority().filter(_ -> taking.mayHaveMoreTime()).map(this::moreTime));
    }

    private String moreTime(Authority authority) {
        return texts.get(PassesWord.MORE_TIME, authority.extraTimePercent());
    }

    private List<Part> parts(Authority authority, Candidate candidate) {
        return authority.mustAttend().stream()
                .map(id -> new Part(
                        id,
                        around.words()
                                .library()
                                .module(id)
                                .map(module ->
                                        module.text(texts.language().code()).title())
                                .orElse(id),
                        candidate
                                .missed()
                                .filter(missed -> !missed.contains(id))
                                .isPresent()))
                .toList();
    }

    private Attempt attempt(Taken taken) {
        return new Attempt(
                taken.attempt(),
                texts.get(taken.passed() ? PassesWord.TRY_PASSED : PassesWord.TRY_NOT, taken.attempt()),
                texts.get(taken.passed() ? PassesWord.TO_NOT : PassesWord.TO_PASS));
    }

    private Outputs outputs() {
        long passed = facts.opened().people().stream()
                .filter(each -> each.standing() == Standing.PASSED)
                .count();
        String before = facts.opened().before();
        return new Outputs(
                facts.authority().map(Authority::tries).orElse(1),
                texts.get(PassesWord.CERTIFICATES_OF, passed),
                passed > 0,
                facts.authority()
                        .map(each -> each.name().in(texts.language().code(), "en"))
                        .orElse(""),
                before.isEmpty() ? texts.get(PassesWord.LIST_FIRST) : texts.get(PassesWord.LIST_BEFORE, before));
    }

    private Told told() {
        boolean undo = facts.opened().desk().filter(desk -> desk.canUndo()).isPresent();
        return new Told(progress.told().words(), progress.told().trouble(), undo, around.busy());
    }
}
