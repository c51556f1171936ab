package org.watchword.desktop.passes;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchword.answers.taking.TestCodes;
import org.watchword.answers.taking.TestWing;
import org.watchword.desktop.live.Background;
import org.watchword.desktop.live.Chores;
import org.watchword.desktop.passes.PassesFacts.Opened;
import org.watchword.desktop.passes.PassesFacts.Saying;
import org.watchword.desktop.passes.PhoneCodeState.Stage;
import org.watchword.desktop.taking.PlainWords;
import org.watchword.desktop.text.Texts;
import org.watchword.desktop.wings.WingAddress;
import org.watchword.desktop.wings.Wings;
import org.watchword.room.assess.AssessDesk;
import org.watchword.room.assess.Candidate;
import org.watchword.room.assess.OnPhone;
import org.watchword.room.assess.Refusal;
import org.watchword.room.assess.RefusalWords;
import org.watchword.room.assess.TakingStart;
import org.watchword.room.assess.Takings;
import org.watchword.session.PersonId;

/// Tests that people take on their own phones. Each code is shown to one person, in the trainer's window alone, and
/// only when the trainer says so. A test goes on while she does something else. Belongs to the window thread.
public final class PassesOnPhone {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Means means;
    private final Texts texts;
    private final Page page;
    private final TestCodes codes = new TestCodes(System::nanoTime);
    private final Map<PersonId, Given> given = new HashMap<>();
    private final SimpleObjectProperty<PhoneCodeState> state = new SimpleObjectProperty<>(PhoneCodeState.NOTHING);
    private Opened opened = Opened.NOTHING;
    private Optional<Candidate> looked = Optional.empty();
    private @Nullable Runnable looking;

    /// What it works with.
    ///
    /// @param chores reach the network and the journal away from the window thread
    /// @param mirrored whether the room sees what the trainer sees
    public record Means(Takings takings, Wings wings, Chores chores, Background background, BooleanSupplier mirrored) {}

    /// What it tells the page.
    ///
    /// @param words of the questions, with the numbers of the session's area
    /// @param refresh reads how everybody stands
    record Page(Supplier<PlainWords> words, Consumer<Saying> say, Runnable refresh) {}

    /// A test that was given to a phone.
    ///
    /// @param code that opens it; no longer told once it was used
    /// @param shown whether the trainer asked to see it
    /// @param kept whether the page knows that it is finished
    private record Given(OnPhone test, String code, List<WingAddress> ways, boolean shown, boolean kept) {}

    PassesOnPhone(Means means, Texts texts, Page page) {
        this.means = means;
        this.texts = texts;
        this.page = page;
    }

    /// A new view of it, for the page of one person.
    PhoneCodeBox box() {
        return new PhoneCodeBox(state, this::asked, texts);
    }

    void draw(Opened now, Optional<Candidate> person) {
        opened = now;
        looked = person;
        publish();
    }

    /// How far the test of the person is that is looked at.
    PhoneCodeState state() {
        return state.get();
    }

    void asked(PhoneCodeAsk ask) {
        looked.ifPresent(person -> {
            switch (ask) {
                case PhoneCodeAsk.Give(String language) -> give(person, language);
                case PhoneCodeAsk.Show _ -> {
                    put(person.id(), each -> new Given(each.test(), each.code(), each.ways(), true, each.kept()));
                    publish();
                }
                case PhoneCodeAsk.End _ -> end(person);
            }
        });
    }

    /// A test that somebody has already is given out again with a new code; else it begins.
    private void give(Candidate person, String language) {
        AssessDesk desk = opened.desk().orElse(null);
        if (desk == null) {
            return;
        }
        Optional<OnPhone> before = Optional.ofNullable(given.get(person.id())).map(Given::test);
        PlainWords words = page.words().get();
        means.chores().run(() -> opened(desk, person, language, before, words), this::opened);
    }

    /// What came of opening the page for phones.
    private sealed interface Opening {
        record Ready(PersonId person, Given test) implements Opening {}

        record Refused(Refusal why) implements Opening {}

        record NoPort() implements Opening {}
    }

    private Opening opened(
            AssessDesk desk, Candidate person, String language, Optional<OnPhone> before, PlainWords words)
            throws IOException {
        List<WingAddress> ways;
        try {
            ways = means.wings()
                    .open(TestWing.NAME, new TestWing(codes, texts.language().locale()));
        } catch (IOException noPort) {
            return new Opening.NoPort();
        }
        if (before.isPresent()) {
            return ready(person, before.get(), ways);
        }
        return switch (means.takings().begin(desk, person.id(), language)) {
            case TakingStart.Refused(Refusal why) -> new Opening.Refused(why);
            case TakingStart.Begun(var taking) ->
                ready(person, new OnPhone(taking, text -> words.words(text, language)), ways);
        };
    }

    private Opening ready(Candidate person, OnPhone test, List<WingAddress> ways) {
        return new Opening.Ready(person.id(), new Given(test, codes.give(test), ways, false, false));
    }

    private void opened(Opening opening) {
        switch (opening) {
            case Opening.Ready(PersonId person, Given test) -> {
                given.put(person, test);
                if (looking == null) {
                    looking = means.background().every(LOOK, this::look);
                }
            }
            case Opening.Refused(Refusal why) -> page.say().accept(Saying.bad(RefusalWords.of(why)));
            case Opening.NoPort _ -> page.say().accept(Saying.bad(texts.get(PassesWord.PHONE_FAILED)));
        }
        shutWhenEmpty();
        publish();
    }

    private void put(PersonId person, UnaryOperator<Given> change) {
        given.computeIfPresent(person, (_, before) -> change.apply(before));
    }

    /// What a phone did while the trainer did something else.
    private void look() {
        boolean news = false;
        for (PersonId person : List.copyOf(given.keySet())) {
            Given each = given.get(person);
            if (each != null && !each.kept() && each.test().taking().outcome().isPresent()) {
                put(person, now -> new Given(now.test(), now.code(), now.ways(), now.shown(), true));
                news = true;
            }
        }
        publish();
        if (news) {
            page.refresh().run();
        }
    }

    private void end(Candidate person) {
        Given ended = given.remove(person.id());
        if (ended != null) {
            codes.end(ended.test());
            means.chores()
                    .run(
                            () -> {
                                ended.test().taking().end();
                                return ended;
                            },
                            _ -> {
                                page.say().accept(Saying.good(texts.get(PassesWord.PHONE_ENDED)));
                                page.refresh().run();
                            });
        }
        shutWhenEmpty();
        publish();
    }

    private void shutWhenEmpty() {
        if (given.isEmpty()) {
            Runnable ends = looking;
            if (ends != null) {
                ends.run();
                looking = null;
            }
            means.chores().run(() -> means.wings().shut(TestWing.NAME), _ -> {});
        }
    }

    private void publish() {
        state.set(looked.filter(_ -> opened.desk().isPresent()).map(this::of).orElse(PhoneCodeState.NOTHING));
    }

    private PhoneCodeState of(Candidate person) {
        List<String> languages = opened.desk().map(AssessDesk::languages).orElse(List.of());
        Given test = given.get(person.id());
        if (test == null) {
            boolean may = person.passed().isEmpty() && person.left() > 0 && !languages.isEmpty();
            return may ? new PhoneCodeState(Stage.NONE, languages, "", List.of()) : PhoneCodeState.NOTHING;
        }
        return new PhoneCodeState(stage(test), languages, test.code(), test.ways());
    }

    private Stage stage(Given test) {
        if (test.kept()) {
            return Stage.KEPT;
        }
        if (codes.isOnPhone(test.test()) && !codes.waits(test.test())) {
            return Stage.ON_PHONE;
        }
        if (!codes.waits(test.test())) {
            return Stage.OVER;
        }
        if (means.mirrored().getAsBoolean()) {
            return Stage.MIRRORED;
        }
        return test.shown() ? Stage.SHOWN : Stage.READY;
    }
}
