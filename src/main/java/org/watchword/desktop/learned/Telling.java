package org.watchword.desktop.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.watchword.answers.sheets.SheetSet;
import org.watchword.content.question.Question;
import org.watchword.desktop.learned.LearnedFacts.Progress;
import org.watchword.desktop.learned.LearnedViewState.Counting;
import org.watchword.desktop.learned.LearnedViewState.Empty;
import org.watchword.desktop.learned.LearnedViewState.Later;
import org.watchword.desktop.learned.LearnedViewState.Paper;
import org.watchword.desktop.learned.LearnedViewState.Since;
import org.watchword.desktop.text.Days;
import org.watchword.desktop.text.Texts;
import org.watchword.room.learned.Learning;
import org.watchword.room.learned.PaperLetters;
import org.watchword.room.learned.TypingProblem;
import org.watchword.session.book.FollowUp;
import org.watchword.session.learned.Change;
import org.watchword.session.learned.Pooled;
import org.watchword.session.learned.Response;

/// Makes the page's state from its facts.
record Telling(LearnedFacts facts, Progress progress, Texts texts) {

    private static final int EXAMPLE = 12;

    LearnedViewState state() {
        Changes changes = new Changes(facts, texts);
        return facts.one()
                .map(learning -> session(learning, changes))
                .orElseGet(() -> sessions(Pooled.of(facts.several()), changes));
    }

    private LearnedViewState session(Learning learning, Changes changes) {
        Optional<Change> change = learning.change()
                .filter(each -> each.turnout().before() + each.turnout().after() > 0);
        return new LearnedViewState(
                texts.get(LearnedWord.TITLE),
                facts.of(),
                change.isPresent() ? Optional.empty() : Optional.of(empty(learning)),
                change.map(each -> changes.figures(each.turnout())).orElse(List.of()),
                texts.get(LearnedWord.ABOUT_PAIRS),
                change.map(changes::rows).orElse(List.of()),
                List.of(),
                change.map(each -> changes.said(each.selfReported())).orElse(List.of()),
                change.map(each -> changes.leftOut(each.leftOut())).orElse(List.of()),
                papers(learning),
                counting(learning, change),
                change.isPresent() ? Optional.of(later(learning, changes)) : Optional.empty(),
                progress.told(),
                change.isPresent(),
                how());
    }

    private LearnedViewState sessions(Pooled pooled, Changes changes) {
        boolean some = pooled.sessions() > 0;
        boolean few = pooled.turnout().matched() < Pooled.ENOUGH;
        return new LearnedViewState(
                texts.get(LearnedWord.TITLE),
                texts.get(LearnedWord.OF_SESSIONS, pooled.sessions()),
                some ? Optional.empty() : Optional.of(new Empty(facts.of(), texts.get(LearnedWord.NONE_OF_THESE))),
                some ? changes.figures(pooled.turnout()) : List.of(),
                texts.get(LearnedWord.ABOUT_PAIRS) + (few ? " " + texts.get(LearnedWord.COUNTS_ONLY) : ""),
                changes.rows(pooled),
                changes.score(pooled),
                changes.said(pooled.selfReported()),
                changes.leftOut(pooled.leftOut()),
                List.of(),
                Optional.empty(),
                some
                        ? Optional.of(new Later(response(facts.response()), List.of(), false, Optional.empty()))
                        : Optional.empty(),
                progress.told(),
                some,
                how());
    }

    private Empty empty(Learning learning) {
        boolean asks = !learning.paper(SheetSet.BEFORE).isEmpty();
        return new Empty(
                texts.get(LearnedWord.NOT_MEASURED),
                texts.get(asks ? LearnedWord.NOBODY_ANSWERED : LearnedWord.NO_QUESTIONS));
    }

    private List<Paper> papers(Learning learning) {
        List<Paper> papers = new ArrayList<>();
        for (SheetSet set : SheetSet.values()) {
            if (learning.takes(set)) {
                papers.add(paper(learning, set));
            }
        }
        return papers;
    }

    private Paper paper(Learning learning, SheetSet set) {
        List<Question> questions = learning.paper(set);
        List<String> letters = new ArrayList<>();
        for (Question question : questions) {
            letters.add(
                    (letters.size() + 1) + ":\u00a0" + String.join("\u00a0", new PaperLetters(question).possible()));
        }
        return new Paper(
                set,
                texts.get(title(set)),
                example(questions),
                String.join("   ", letters),
                learning.open()
                        .map(open -> open.typed().getOrDefault(set, List.of()))
                        .orElse(List.of()),
                progress.problem()
                        .filter(trouble -> trouble.set() == set)
                        .map(trouble -> say(trouble.problem(), example(questions))),
                set == SheetSet.LATER);
    }

    static LearnedWord title(SheetSet set) {
        return switch (set) {
            case BEFORE -> LearnedWord.PAPER_BEFORE;
            case AFTER -> LearnedWord.PAPER_AFTER;
            case LATER -> LearnedWord.PAPER_LATER;
        };
    }

    static String example(List<Question> questions) {
        return EXAMPLE
                + " "
                + questions.stream()
                        .map(question -> new PaperLetters(question).possible().getFirst())
                        .collect(Collectors.joining(" "))
                        .toLowerCase(Locale.ROOT);
    }

    /// What is wrong with a line, and what would be right.
    String say(TypingProblem problem, String example) {
        return switch (problem.why()) {
            case NO_NUMBER -> texts.get(LearnedWord.NO_NUMBER, example);
            case OTHER_COUNT ->
                texts.get(
                        LearnedWord.OTHER_COUNT,
                        Integer.parseInt(problem.typed()),
                        Integer.parseInt(problem.possible().getFirst()));
            case NO_SUCH_LETTER ->
                texts.get(
                        LearnedWord.NO_SUCH_LETTER,
                        problem.question(),
                        problem.typed(),
                        String.join(", ", problem.possible()));
            case NO_SUCH_SLIP -> texts.get(LearnedWord.NO_SUCH_SLIP);
            case BY_PHONE -> texts.get(LearnedWord.BY_PHONE);
            case IN_NO_PAIR -> texts.get(LearnedWord.IN_NO_PAIR);
            case CLOSED -> texts.get(LearnedWord.CLOSED);
        };
    }

    private Optional<Counting> counting(Learning learning, Optional<Change> change) {
        if (learning.counted().isPresent() || learning.open().isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        boolean again =
                learning.followUp().filter(plan -> plan.replies().isEmpty()).isPresent();
        String fate = texts.get(again ? LearnedWord.SURE_FOLLOW_UP : LearnedWord.SURE_NO_FOLLOW_UP);
        return Optional.of(
                progress.sure()
                        ? new Counting(true, texts.get(LearnedWord.SURE) + " " + fate)
                        : new Counting(false, texts.get(LearnedWord.ALL_IN_WHY)));
    }

    private Later later(Learning learning, Changes changes) {
        List<String> lines = new ArrayList<>();
        Optional<FollowUp> plan = learning.followUp();
        Optional<Response> response =
                plan.flatMap(FollowUp::replies).map(replies -> new Response(replies.asked(), replies.replied()));
        List<Since> since = new ArrayList<>();
        learning.counted().flatMap(counted -> counted.later()).ifPresent(later -> {
            since.add(new Since(
                    texts.get(LearnedWord.SINCE_BEFORE),
                    texts.get(LearnedWord.RIGHT_BEFORE),
                    changes.rows(later.sinceBefore())));
            since.add(new Since(
                    texts.get(LearnedWord.SINCE_AFTER),
                    texts.get(LearnedWord.RIGHT_AFTER),
                    changes.rows(later.sinceAfter())));
        });
        if (response.isPresent()) {
            lines.addAll(response(response.get()));
        } else {
            lines.add(texts.get(LearnedWord.LATER_NOT_MEASURED));
            lines.add(planned(learning, plan));
        }
        boolean countable = learning.takes(SheetSet.LATER);
        return new Later(lines, since, countable, progress.later());
    }

    private String planned(Learning learning, Optional<FollowUp> plan) {
        Days days = new Days(texts, facts.today());
        boolean possible = learning.counted().isEmpty() || learning.open().isPresent();
        return plan.map(each -> texts.get(LearnedWord.LATER_PLANNED, days.date(each.due())))
                .orElseGet(() -> possible ? texts.get(LearnedWord.LATER_NOT_PLANNED) : "");
    }

    private List<String> response(Response response) {
        if (response.sent() == 0) {
            return List.of(texts.get(LearnedWord.LATER_NOT_MEASURED));
        }
        return List.of(
                response.percent().isPresent()
                        ? texts.get(
                                LearnedWord.RESPONSE_PERCENT,
                                response.answered(),
                                response.sent(),
                                Math.round(response.percent().getAsDouble()))
                        : texts.get(LearnedWord.RESPONSE, response.answered(), response.sent()));
    }

    private List<String> how() {
        return List.of(
                        LearnedWord.HOW_PAIRS,
                        LearnedWord.HOW_CHANCE,
                        LearnedWord.HOW_CHANGE,
                        LearnedWord.HOW_GAIN,
                        LearnedWord.HOW_SELF,
                        LearnedWord.HOW_LIMITS)
                .stream()
                .map(word -> texts.get(word))
                .toList();
    }
}
