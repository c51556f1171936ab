package org.watchword.print.copy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.watchword.content.contact.Contact;
import org.watchword.content.deck.DeckPlan;
import org.watchword.content.deck.Moment;
import org.watchword.content.deck.PartKind;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.KindDetail;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.slide.Chart;
import org.watchword.content.slide.Note;
import org.watchword.content.slide.Slide;
import org.watchword.content.text.Block;
import org.watchword.content.text.PlainForm;
import org.watchword.print.LocalFacts;
import org.watchword.print.Refused;
import org.watchword.print.type.Writing;

/// Puts the slides of a deck into the words that paper says, for one area. It remembers the numbers it gave out, so
/// that their checks stand at the foot.
public final class DeckDesk {
    private final DeckPlan plan;
    private final LocalFacts facts;
    private final boolean affected;
    private final Letters letters;
    private final Set<Contact> numbers = new LinkedHashSet<>();

    /// Says which character of a text no typeface of a language has.
    @FunctionalInterface
    public interface Letters {
        Optional<String> missing(Writing writing, String text);
    }

    /// @param affected whether its audience may be living through it
    public DeckDesk(DeckPlan plan, LocalFacts facts, boolean affected, Letters letters) {
        this.plan = plan;
        this.facts = facts;
        this.affected = affected;
        this.letters = letters;
    }

    public DeckPlan plan() {
        return plan;
    }

    public Writing writing() {
        return new Writing(plan.language());
    }

    /// Whether nobody has checked something that stands in it.
    public boolean draft() {
        return plan.slides().stream().anyMatch(PlannedSlide::draft);
    }

    /// What is seen of a slide when it is shown first.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public SlideCopy face(PlannedSlide planned) throws Refusal {
        SlideWording wording = wording(planned);
        Optional<Question> asked = planned.question();
        SlideCopy copy = asked.isPresent()
                ? asked(planned, asked.get(), new AskedWords(wording, asked.get()))
                : told(planned.slide(), wording);
        return finished(copy, wording);
    }

    /// All that is seen of a slide, screen after screen: a question is followed by its answer, but for one that is
    /// asked again at the end; a story by its scenes.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public List<SlideCopy> screens(PlannedSlide planned) throws Refusal {
        List<SlideCopy> screens = new ArrayList<>(List.of(face(planned)));
        if (planned.question().isEmpty()) {
            return screens;
        }
        Question question = planned.question().get();
        for (Question scene : question.scenes()) {
            SlideWording wording = wording(planned);
            String where = DeckWord.SCENE.with(screens.size());
            SlideBody body = new AskedWords(wording, scene).open();
            SlideCopy copy =
                    asked(planned, question, new AskedWords(wording, question)).with(body);
            screens.add(finished(copy.with(new SlideCopy.Head(SlideCopy.Look.ASKED, where, question.text())), wording));
        }
        SlideWording wording = wording(planned);
        AskedWords words = new AskedWords(wording, question);
        if (planned.moment() != Moment.BEFORE && words.isExplained()) {
            SlideCopy copy = asked(planned, question, words).with(words.shown());
            SlideCopy.Head head = new SlideCopy.Head(SlideCopy.Look.ASKED, words.whyTitle(), question.text());
            screens.add(finished(copy.with(head), wording));
        }
        return screens;
    }

    /// What of a slide is handed out; empty for what is only for the moment.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public Optional<SlideCopy> handout(PlannedSlide planned) throws Refusal {
        Slide slide = planned.slide();
        if (!isKept(planned)) {
            return Optional.empty();
        }
        if (slide.handout().isEmpty() || planned.question().isPresent()) {
            return Optional.of(face(planned));
        }
        SlideWording wording = wording(planned);
        SlideCopy face = told(slide, wording);
        return Optional.of(finished(face.with(handedOut(slide, face.body(), wording)), wording));
    }

    /// Who to call is never left out, whatever else the handout says.
    private static SlideBody handedOut(Slide slide, SlideBody shown, SlideWording wording) throws Refusal {
        if (!(shown instanceof SlideBody.Calls calls)) {
            return new SlideBody.Text(wording.words(slide.handout()));
        }
        return wording.calls(slide.handout()) instanceof SlideBody.Calls own
                ? own
                : new SlideBody.Calls(wording.words(slide.handout()), calls.entries());
    }

    /// Questions that are asked before and after stand on other paper, and so does what each would do or feels.
    private boolean isKept(PlannedSlide planned) {
        if (planned.question().isPresent()) {
            QuestionKind kind = planned.question().get().kind();
            return planned.moment() == Moment.TEACH && kind.asksKnowledge() && kind != QuestionKind.SCENARIO;
        }
        Slide slide = planned.slide();
        if (slide.timer().isPresent() && slide.handout().isEmpty()) {
            return false;
        }
        boolean opening = plan.parts().get(planned.part()).kind() == PartKind.OPENING;
        return switch (slide.layout()) {
            case TITLE, BREAK, JOIN -> false;
            case DISCUSSION, VIDEO -> !slide.handout().isEmpty();
            default -> !opening || !slide.handout().isEmpty();
        };
    }

    /// What the trainer says, asks and knows, in the order of the notes; what is right comes last.
    ///
    /// @throws Refusal when a contact or a figure may not stand there
    public List<NoteCopy> notes(PlannedSlide planned) throws Refusal {
        SlideWording wording = wording(planned);
        List<NoteCopy> notes = new ArrayList<>();
        List<Passage> before = wording.words(planned.slide().beforeYouShow());
        if (!before.isEmpty()) {
            notes.add(new NoteCopy(DeckWord.BEFORE_YOU_SHOW, before));
        }
        for (Note note : planned.slide().notes()) {
            notes.add(new NoteCopy(label(note), wording.words(note.body())));
        }
        if (planned.question().isPresent()) {
            Question question = planned.question().get();
            List<Passage> answer = new ArrayList<>(new AskedWords(wording, question).forTheTrainer());
            if (!answer.isEmpty()) {
                notes.add(new NoteCopy(DeckWord.ANSWER, answer));
            }
        }
        numbers.addAll(wording.contacts().numbers());
        requireLetters(
                wording.writing(),
                notes.stream().flatMap(note -> note.body().stream()).flatMap(Passage::texts));
        return notes;
    }

    /// Who checked the numbers given out so far, and when. Ask for it last.
    public List<Said> checked() {
        return Contacts.checked(List.copyOf(numbers), writing());
    }

    /// The contacts whose numbers were given out so far.
    public List<Contact> numbers() {
        return List.copyOf(numbers);
    }

    private SlideWording wording(PlannedSlide planned) throws Refusal {
        String language = planned.question()
                .map(Question::language)
                .orElse(planned.slide().language());
        if (planned.draft() && affected) {
            throw new Refusal(Refused.Reason.UNCHECKED_TRANSLATION, language);
        }
        return new SlideWording(
                facts,
                new Contacts.Voice(new Writing(language), PlainForm.language(language), planned.draft(), affected));
    }

    private SlideCopy asked(PlannedSlide planned, Question question, AskedWords words) throws Refusal {
        String where = switch (planned.moment()) {
            case TEACH -> planned.slide().heading();
            case BEFORE -> DeckWord.BEFORE_WE_BEGIN.with();
            case AFTER -> DeckWord.WHAT_DO_YOU_SAY_NOW.with();
        };
        String eyebrow = DeckWord.hint(question.kind())
                .map(hint -> where + " · " + hint.with())
                .orElse(where);
        Optional<Passage.Picture> picture = question.detail() instanceof KindDetail.Spots spots
                ? SlideWording.picture(List.of(spots.picture()))
                : Optional.empty();
        SlideBody body = question.kind() == QuestionKind.SCENARIO ? new SlideBody.Text(List.of()) : words.open();
        return new SlideCopy(
                new Writing(question.language()),
                planned.draft(),
                new SlideCopy.Head(SlideCopy.Look.ASKED, eyebrow, question.text()),
                body,
                picture,
                List.of(),
                List.of());
    }

    private SlideCopy told(Slide slide, SlideWording wording) throws Refusal {
        SlideBody body = body(slide, wording);
        return new SlideCopy(
                new Writing(slide.language()),
                slide.draft(),
                head(slide),
                body,
                SlideWording.picture(slide.body()),
                wording.remember(slide.body()),
                List.of());
    }

    private SlideCopy.Head head(Slide slide) {
        return switch (slide.layout()) {
            case TITLE -> new SlideCopy.Head(SlideCopy.Look.COVER, plan.title(), slide.heading());
            case BREAK -> {
                String heading = slide.heading().isEmpty() ? DeckWord.BREAK.with() : slide.heading();
                yield new SlideCopy.Head(SlideCopy.Look.COVER, slide.section(), heading);
            }
            case STATEMENT, JOIN, QUESTION ->
                new SlideCopy.Head(SlideCopy.Look.STATEMENT, slide.section(), slide.heading());
            case PICTURE, WHOLE_PICTURE ->
                new SlideCopy.Head(
                        SlideCopy.Look.WIDE, PlainForm.is(slide.language()) ? "" : slide.section(), slide.heading());
            case PLAIN -> new SlideCopy.Head(SlideCopy.Look.USUAL, "", slide.heading());
            default -> new SlideCopy.Head(SlideCopy.Look.USUAL, slide.section(), slide.heading());
        };
    }

    private static SlideBody body(Slide slide, SlideWording wording) throws Refusal {
        List<Block> blocks = slide.body();
        return switch (slide.layout()) {
            case COMPARE -> wording.columns(blocks, slide.columns());
            case FIGURES -> wording.amounts(blocks, slide.chart() == Chart.BARS);
            case CONTACTS, CLOSE -> wording.calls(blocks);
            case BREAK -> {
                List<Passage> words = new ArrayList<>(wording.words(blocks));
                words.add(line(DeckWord.MINUTES.with(Math.round(slide.minutes())), Weight.PLAIN));
                yield new SlideBody.Text(words);
            }
            case VIDEO -> {
                List<Passage> words = new ArrayList<>(wording.words(blocks));
                for (Block block : blocks) {
                    if (block instanceof Block.Film film) {
                        words.add(line(film.alt(), Weight.PLAIN));
                    }
                }
                yield new SlideBody.Text(words);
            }
            case STEPS -> new SlideBody.Text(counted(timed(slide, wording.words(blocks))));
            default -> new SlideBody.Text(timed(slide, wording.words(blocks)));
        };
    }

    private static List<Passage> counted(List<Passage> passages) {
        return passages.stream()
                .map(passage ->
                        passage instanceof Passage.Items items ? new Passage.Items(true, items.items()) : passage)
                .toList();
    }

    private static List<Passage> timed(Slide slide, List<Passage> words) {
        List<Passage> timed = new ArrayList<>();
        slide.timer()
                .map(timer -> DeckWord.TALK_FOR.with(timer.toSeconds() / 60.0))
                .ifPresent(talk -> timed.add(line(talk, Weight.STRONG)));
        timed.addAll(words);
        return timed;
    }

    private static Passage line(String words, Weight weight) {
        return new Passage.Words(List.of(new Run(words, weight)));
    }

    private SlideCopy finished(SlideCopy copy, SlideWording wording) throws Refusal {
        List<Contact> used = wording.contacts().numbers();
        numbers.addAll(used);
        List<Said> foot = new ArrayList<>();
        if (!wording.sources().isEmpty()) {
            foot.add(DeckWord.SOURCE.said(String.join(" · ", wording.sources())));
        }
        if (copy.body() instanceof SlideBody.Calls) {
            foot.addAll(Contacts.checked(used, copy.writing()));
        }
        SlideCopy whole = copy.withFoot(foot);
        requireLetters(copy.writing(), whole.texts());
        return whole;
    }

    private void requireLetters(Writing writing, Stream<String> texts) throws Refusal {
        Optional<String> missing =
                texts.flatMap(text -> letters.missing(writing, text).stream()).findFirst();
        if (missing.isPresent()) {
            throw new Refusal(Refused.Reason.NO_LETTERS, missing.get());
        }
    }

    private static DeckWord label(Note note) {
        return switch (note.voice()) {
            case SAY -> DeckWord.SAY;
            case ASK -> DeckWord.ASK;
            case IF_ASKED -> DeckWord.IF_ASKED;
            case SOURCE -> DeckWord.SOURCE_LABEL;
            case PLAIN -> DeckWord.DO_THIS;
        };
    }
}
