package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.question.Called;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Asked;
import org.watchword.session.Round;
import org.watchword.session.SessionState;
import org.watchword.session.Stage;

/// The trainer's side of a question.
///
/// @param stage how far it has come
/// @param prompt what to do now
/// @param answers one row each
/// @param check hands against people
/// @param tooMany there are more hands than people, and the trainer has not said that it is right
/// @param wall why counts stay off the wall; empty when they are shown there
/// @param keptPrivate the trainer keeps them off
/// @param why the explanation, once hands are down
/// @param calling what was called out; null where hands or nothing answer
public record RoundViewState(
        Stage stage,
        String prompt,
        List<Answer> answers,
        String check,
        boolean tooMany,
        String wall,
        boolean keptPrivate,
        List<NoteViewState.Line> why,
        @Nullable Calling calling) {

    /// A question that people answer by calling out.
    ///
    /// @param heard what stands on the wall, each with how often it was called
    /// @param open whether anything may be typed
    /// @param full the wall has room for no other words
    /// @param longest the most letters of one thing
    public record Calling(Map<String, Integer> heard, boolean open, boolean full, int longest) {
        public Calling {
            heard = Collections.unmodifiableMap(new LinkedHashMap<>(heard));
        }
    }

    /// One row of the question.
    ///
    /// @param letter A, B, C, a number on a scale, or ? for "Not sure"
    /// @param count hands, as it is drawn; a dash before anybody counted
    /// @param right marked only once hands are down
    /// @param chosen digits are typed into this one
    public record Answer(String letter, String words, String count, boolean right, boolean chosen) {}

    public RoundViewState {
        answers = List.copyOf(answers);
        why = List.copyOf(why);
    }

    /// Whether counts can be typed or corrected.
    public boolean countable() {
        return stage == Stage.OPEN || stage == Stage.CLOSED;
    }

    /// Whether the trainer may go on without it.
    public boolean skippable() {
        return !stage.told();
    }

    static @Nullable RoundViewState of(PresentFacts facts, HandCounts hands, Texts texts, Wording wording) {
        SessionState state = facts.state();
        Optional<Round> round = state.round();
        Optional<Question> question =
                facts.plan().slides().get(state.show().at().slide()).question();
        if (round.isEmpty() || question.isEmpty()) {
            return null;
        }
        Stage stage = round.get().stage();
        boolean before = before(state);
        boolean told = !before && (stage == Stage.CLOSED || stage.told());
        return new RoundViewState(
                stage,
                texts.get(prompt(question.get().kind(), stage, before, HandCounts.tooFewToAsk(state))),
                answers(
                        question.get(),
                        hands,
                        stage,
                        told,
                        line -> line.isEmpty() ? texts.get(QuestionWord.NOT_SURE) : wording.words(line)),
                question.get().called().isEmpty() ? "" : check(hands, state, texts),
                hands.doubtful(state),
                wall(state, texts),
                state.rounds().keptPrivate(),
                told ? NoteViewState.lines(question.get().explanation(), wording) : List.of(),
                calling(facts.laptop().calledOut(), question.get(), round.get()));
    }

    private static @Nullable Calling calling(CalledOut heard, Question question, Round round) {
        return CalledOut.answers(question.kind())
                ? new Calling(
                        heard.tally(round.id()).counts(),
                        round.stage() != Stage.READING,
                        heard.full(round.id(), question.kind()),
                        CalledOut.longest(question.kind()))
                : null;
    }

    private static boolean before(SessionState state) {
        return state.slide()
                .round()
                .filter(asked -> asked.asked() == Asked.BEFORE)
                .isPresent();
    }

    private static QuestionWord prompt(QuestionKind kind, Stage stage, boolean before, boolean few) {
        return switch (stage) {
            case READING -> QuestionWord.READ_IT_ALOUD;
            case OPEN -> few ? QuestionWord.NO_HANDS_FEW : open(kind);
            case CLOSED -> before ? QuestionWord.HANDS_DOWN_BEFORE : QuestionWord.HANDS_DOWN;
            case REVEALED -> QuestionWord.REVEALED;
            case EXPLAINED -> QuestionWord.EXPLAINED;
        };
    }

    /// What to call for, or what to do where hands say nothing.
    private static QuestionWord open(QuestionKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, HOTSPOT -> QuestionWord.HANDS_UP;
            case ORDER -> QuestionWord.HANDS_UP_FIRST;
            case MATCH -> QuestionWord.HANDS_UP_PARTNER;
            case SCENARIO -> QuestionWord.TALK_IN_PAIRS;
            case TEXT, CLOUD -> QuestionWord.CALL_OUT;
        };
    }

    private static List<Answer> answers(
            Question question, HandCounts hands, Stage stage, boolean told, Wording wording) {
        List<Answer> answers = new ArrayList<>();
        for (Called called : question.called()) {
            String id = called.option().id();
            boolean counted = hands.counts().containsKey(id);
            answers.add(new Answer(
                    called.letter(),
                    wording.words(called.option().text()),
                    counted ? Integer.toString(hands.of(id)) : "–",
                    told && called.right(),
                    stage == Stage.OPEN && hands.open() && hands.at() == answers.size()));
        }
        return answers;
    }

    private static String check(HandCounts hands, SessionState state, Texts texts) {
        int people = state.register().total();
        if (hands.counts().isEmpty()) {
            return texts.get(QuestionWord.NOT_COUNTED);
        }
        if (hands.doubtful(state)) {
            return texts.get(QuestionWord.TOO_MANY, hands.hands(), people);
        }
        return people == 0
                ? texts.get(QuestionWord.HANDS_ONLY, hands.hands())
                : texts.get(QuestionWord.HANDS_OF_PEOPLE, hands.hands(), people);
    }

    private static String wall(SessionState state, Texts texts) {
        if (state.countsOnTheWall()) {
            return "";
        }
        return state.rounds().keptPrivate()
                ? texts.get(QuestionWord.PRIVATE_CHOSEN)
                : texts.get(QuestionWord.PRIVATE_SMALL_ROOM, SessionState.SMALL_ROOM);
    }
}
