package org.watchword.desktop.present.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Called;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Inline;
import org.watchword.desktop.phones.PhonesViewState;
import org.watchword.desktop.screens.Standing;
import org.watchword.desktop.slide.face.CalledOut;
import org.watchword.desktop.text.Texts;
import org.watchword.session.Asked;
import org.watchword.session.Round;
import org.watchword.session.SessionState;
import org.watchword.session.SlideOutline;
import org.watchword.session.Stage;
import org.watchword.session.Tally;

/// The trainer's side of a question.
///
/// @param stage how far it has come
/// @param byHands whether hands are counted for it in this room
/// @param prompt what to do now
/// @param answers one row each
/// @param check hands against people
/// @param tooMany there are more hands than people, and the trainer has not said that it is right
/// @param wall why counts stay off the wall; empty when they are shown there
/// @param keptPrivate the trainer keeps them off
/// @param why the explanation, once hands are down
/// @param calling what was called out; null where hands or nothing answer
/// @param phones how many phones are here and have answered, for the laptop alone; empty without phones
/// @param floor own words from phones
/// @param ways on from a scene, that of the next press first; empty where there is only one
public record RoundViewState(
        Stage stage,
        boolean byHands,
        String prompt,
        List<Answer> answers,
        String check,
        boolean tooMany,
        String wall,
        boolean keptPrivate,
        List<NoteViewState.Line> why,
        @Nullable Calling calling,
        String phones,
        Floor floor,
        List<Way> ways) {

    /// Own words from phones, which nobody but the trainer has seen.
    ///
    /// @param waiting in the order in which she reads them
    /// @param hidden why she cannot read them now; empty when she can
    public record Floor(List<Line> waiting, String hidden) {
        public Floor {
            waiting = List.copyOf(waiting);
        }

        /// One of them.
        ///
        /// @param fits whether the wall has room for them
        public record Line(int id, String words, boolean fits) {}
    }

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

    /// A way on from a scene.
    ///
    /// @param to where it leads, as the session counts it
    public record Way(int to, String words) {}

    public RoundViewState {
        ways = List.copyOf(ways);
        answers = List.copyOf(answers);
        why = List.copyOf(why);
    }

    /// Whether counts can be typed or corrected.
    public boolean countable() {
        return byHands && (stage == Stage.OPEN || stage == Stage.CLOSED);
    }

    /// Whether the room has not been asked yet; later the keys alone leave a question.
    public boolean skippable() {
        return stage == Stage.READING;
    }

    static @Nullable RoundViewState of(PresentFacts facts, HandCounts hands, Texts texts, Wording wording) {
        SessionState state = facts.state();
        Optional<Round> round = state.round();
        PlannedSlide slide = facts.plan().slides().get(state.show().at().slide());
        Optional<Question> question = round.map(Round::id).map(SlideOutline.questions(slide)::get);
        if (round.isEmpty() || question.isEmpty()) {
            return null;
        }
        Stage stage = round.get().stage();
        boolean before = before(state);
        boolean told = !before && (stage == Stage.CLOSED || stage.told());
        boolean byHands = !question.get().called().isEmpty() && (hands.open() || !HandCounts.tooFewToAsk(state));
        return new RoundViewState(
                stage,
                byHands,
                texts.get(prompt(question.get().kind(), stage, before, byHands)),
                answers(worded(question.get(), texts), hands, seen(facts, round.get()), told, wording),
                byHands && stage != Stage.READING ? check(hands, state, texts) : "",
                hands.doubtful(state),
                wall(state, texts),
                state.rounds().keptPrivate(),
                told ? NoteViewState.lines(question.get().explanation(), wording) : List.of(),
                calling(facts.laptop().calledOut(), question.get(), round.get()),
                phones(facts, texts),
                floor(facts.laptop(), question.get(), round.get(), texts),
                Ways.of(state, question.get(), texts));
    }

    /// In a small room nobody may see how many were silent, and a single screen is everybody's.
    private static String phones(PresentFacts facts, Texts texts) {
        return hers(facts) ? PhonesViewState.count(facts.laptop().phones(), texts) : "";
    }

    /// What few people answered on their phones stands on no screen that they see.
    private static Round seen(PresentFacts facts, Round round) {
        return hers(facts) ? round : new Round(round.id(), round.stage(), round.hands());
    }

    private static boolean hers(PresentFacts facts) {
        return facts.laptop().standing() == Standing.PLACED || facts.state().countsOnTheWall();
    }

    private static Floor floor(Laptop laptop, Question question, Round round, Texts texts) {
        boolean hidden =
                !laptop.phones().waiting().isEmpty() && OwnWords.read(laptop).isEmpty();
        boolean full = laptop.calledOut().full(round.id(), question.kind());
        List<Floor.Line> lines = OwnWords.read(laptop).stream()
                .map(own ->
                        new Floor.Line(own.id(), String.join(" · ", own.words()), !full && fits(own, question.kind())))
                .toList();
        return CalledOut.answers(question.kind())
                ? new Floor(lines, hidden ? texts.get(QuestionWord.WORDS_HIDDEN) : "")
                : new Floor(List.of(), "");
    }

    private static boolean fits(OwnWords own, QuestionKind kind) {
        return own.words().stream().allMatch(words -> words.length() <= CalledOut.longest(kind));
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
        return state.asked().filter(asked -> asked.asked() == Asked.BEFORE).isPresent();
    }

    private static QuestionWord prompt(QuestionKind kind, Stage stage, boolean before, boolean byHands) {
        return switch (stage) {
            case READING -> reading(kind, byHands);
            case OPEN -> open(kind, byHands);
            case CLOSED -> closed(kind, before, byHands);
            case REVEALED -> kind == QuestionKind.SCENARIO ? QuestionWord.SCENE_TOLD : QuestionWord.REVEALED;
            case EXPLAINED -> QuestionWord.EXPLAINED;
        };
    }

    private static QuestionWord reading(QuestionKind kind, boolean byHands) {
        return switch (kind) {
            case SCENARIO -> byHands ? QuestionWord.READ_IT_ALOUD : QuestionWord.TALK_IN_PAIRS;
            case TEXT, CLOUD -> QuestionWord.READ_IT_AND_CALL;
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, ORDER, MATCH, HOTSPOT -> QuestionWord.READ_IT_ALOUD;
        };
    }

    /// What to call for, or what to do where hands say nothing.
    private static QuestionWord open(QuestionKind kind, boolean byHands) {
        return switch (kind) {
            case SINGLE, MULTIPLE, TRUE_FALSE, HOTSPOT -> QuestionWord.HANDS_UP;
            case SCALE, CONFIDENCE -> byHands ? QuestionWord.HANDS_UP : QuestionWord.NO_HANDS_FEW;
            case ORDER -> QuestionWord.HANDS_UP_FIRST;
            case MATCH -> QuestionWord.HANDS_UP_PARTNER;
            case SCENARIO -> byHands ? QuestionWord.HANDS_UP : QuestionWord.TALK_IN_PAIRS;
            case TEXT, CLOUD -> QuestionWord.CALL_OUT;
        };
    }

    private static QuestionWord closed(QuestionKind kind, boolean before, boolean byHands) {
        return switch (kind) {
            case TEXT, CLOUD -> QuestionWord.CALL_DONE;
            case SINGLE, MULTIPLE, TRUE_FALSE, SCALE, CONFIDENCE, ORDER, MATCH, HOTSPOT, SCENARIO -> {
                if (before) {
                    yield QuestionWord.HANDS_DOWN_BEFORE;
                }
                yield kind == QuestionKind.SCENARIO ? sceneClosed(byHands) : QuestionWord.HANDS_DOWN;
            }
        };
    }

    private static QuestionWord sceneClosed(boolean byHands) {
        return byHands ? QuestionWord.SCENE_CLOSED : QuestionWord.TALK_DONE;
    }

    /// @param told whether the trainer may see which are right
    private static List<Answer> answers(
            List<Called> all, HandCounts hands, Round round, boolean told, Wording wording) {
        int typed = round.stage() == Stage.OPEN && hands.open() ? hands.at() : -1;
        List<Answer> answers = new ArrayList<>();
        for (Called called : all) {
            String id = called.option().id();
            answers.add(new Answer(
                    called.letter(),
                    wording.words(called.option().text()),
                    count(id, hands, round.phones()),
                    told && called.right(),
                    typed == answers.size()));
        }
        return answers;
    }

    /// Hands, and beside them what phones answered.
    private static String count(String id, HandCounts hands, Tally phones) {
        String byHands = hands.counts().containsKey(id) ? Integer.toString(hands.of(id)) : "–";
        return phones.counted() ? byHands + " + " + phones.of(id) : byHands;
    }

    /// "Not sure" where the question itself has no words for it; a bare point of a scale has none either.
    private static List<Called> worded(Question question, Texts texts) {
        return question.called().stream()
                .map(called -> {
                    Option option = called.option();
                    boolean unsaid =
                            option.role() == Role.NOT_SURE && option.text().isEmpty();
                    List<Inline> words = List.of(new Inline.Words(texts.get(QuestionWord.NOT_SURE)));
                    return unsaid
                            ? new Called(
                                    called.letter(),
                                    new Option(option.id(), option.role(), words, option.feedback()),
                                    called.right())
                            : called;
                })
                .toList();
    }

    private static String check(HandCounts hands, SessionState state, Texts texts) {
        int people = state.register().total();
        Tally phones = state.rounds().of(hands.round()).phones();
        if (phones.counted() && !hands.doubtful(state)) {
            return texts.get(QuestionWord.HANDS_AND_PHONES, hands.hands(), phones.hands(), people);
        }
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
