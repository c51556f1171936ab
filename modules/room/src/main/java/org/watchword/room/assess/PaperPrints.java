package org.watchword.room.assess;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.contact.Area;
import org.watchword.content.deck.Audiences;
import org.watchword.print.ExamKeySheet;
import org.watchword.print.ExamSheet;
import org.watchword.print.LocalFacts;
import org.watchword.print.TextSize;
import org.watchword.room.Room;
import org.watchword.session.Phase;
import org.watchword.session.SessionId;
import org.watchword.session.SessionSetup;
import org.watchword.session.SessionState;
import org.watchword.session.assess.Paper;
import org.watchword.session.assess.PaperQuestion;
import org.watchword.session.assess.PaperSet;
import org.watchword.session.assess.PaperVersion;

/// The papers of one session for one authority, and their key. They can be printed before anybody comes, and are the
/// very ones that [AssessDesk] marks.
public final class PaperPrints {
    /// No pile is higher.
    public static final int MOST = 500;

    private static final String ENGLISH = "en";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Room room;
    private final Rulebook rules;
    private final SessionSetup setup;
    private final PaperSet papers;

    /// Which papers are wanted.
    ///
    /// @param versions at least one; neighbours on the pile differ where there are several
    /// @param attempt from 1 to as many tries as the authority allows
    /// @param language of the questions
    /// @param copies from 1 to [#MOST], all versions together
    public record Wish(List<PaperVersion> versions, int attempt, String language, int copies, TextSize size) {
        public Wish {
            versions = List.copyOf(versions);
            if (versions.isEmpty() || copies < 1 || copies > MOST) {
                throw new IllegalArgumentException("no such pile");
            }
        }
    }

    /// What came of opening them.
    public sealed interface Opening {}

    /// They can be printed.
    public record Opened(PaperPrints prints) implements Opening {}

    /// They cannot.
    public record Refused(Refusal why) implements Opening {}

    private PaperPrints(Room room, Rulebook rules, SessionSetup setup, PaperSet papers) {
        this.room = room;
        this.rules = rules;
        this.setup = setup;
        this.papers = papers;
    }

    /// The papers of a session, which need not have begun.
    ///
    /// @throws IOException when the journal cannot be read
    public static Opening of(Room room, SessionId session, String authority) throws IOException {
        SessionState state = room.look(session);
        return switch (Rulebook.find(room.library(), authority)) {
            case Rulebook.Refused(Refusal why) -> new Refused(why);
            case Rulebook.Here(Rulebook rules) ->
                against(rules.authority(), state).<Opening>map(Refused::new).orElseGet(() -> {
                    PaperSet set = new PaperSet(rules.authority(), rules.bank(), session.toString());
                    return new Opened(new PaperPrints(room, rules, state.setup(), set));
                });
        };
    }

    private static Optional<Refusal> against(Authority authority, SessionState state) {
        if (state.phase() == Phase.NOT_PREPARED) {
            return Optional.of(new Refusal.NoSession());
        }
        if (state.setup().pupils() || Audiences.arePupils(state.deck().audience())) {
            return Optional.of(new Refusal.Pupils());
        }
        String deck = state.deck().deckId();
        return authority.decks().contains(deck)
                ? Optional.empty()
                : Optional.of(new Refusal.OtherDeck(deck, authority.decks()));
    }

    /// What the authority asks.
    public Authority authority() {
        return rules.authority();
    }

    /// Whose numbers stand in the questions.
    public String area() {
        return setup.area();
    }

    /// Why nothing may be printed in a language, or on this day; empty when it may.
    public Optional<Refusal> refusal(String language) {
        return rules.expired(LocalDate.now(room.clock())).or(() -> rules.against(language));
    }

    /// A pile of papers.
    ///
    /// @throws IllegalArgumentException when the authority does not allow so many tries
    public ExamSheet pile(Wish wish) {
        List<ExamSheet.Paper> pile = IntStream.range(0, wish.copies())
                .mapToObj(i -> wish.versions().get(i % wish.versions().size()))
                .map(version -> paper(papers.paper(version, wish.attempt(), wish.language())))
                .toList();
        LocalFacts facts = LocalFacts.of(room.library(), new Area(setup.area()));
        return new ExamSheet(
                authority(), title(wish.language()), wish.language(), pile, new ExamSheet.How(wish.size(), facts));
    }

    private static ExamSheet.Paper paper(Paper paper) {
        return new ExamSheet.Paper(
                paper.code().toString(),
                paper.questions().stream()
                        .map(each -> new ExamSheet.Asked(each.question(), each.options(), each.severalMayBeRight()))
                        .toList());
    }

    /// What is right on every paper of every try.
    public ExamKeySheet key() {
        List<ExamKeySheet.Try> tries = IntStream.rangeClosed(1, authority().tries())
                .mapToObj(attempt -> new ExamKeySheet.Try(
                        attempt,
                        Arrays.stream(PaperVersion.values())
                                .map(version -> column(papers.paper(version, attempt, bank().language())))
                                .toList()))
                .toList();
        String occasion =
                setup.venue().isBlank() ? DAY.format(setup.date()) : setup.venue() + ", " + DAY.format(setup.date());
        return new ExamKeySheet(authority(), title(ENGLISH), papers.name(), occasion, tries);
    }

    private static ExamKeySheet.Column column(Paper paper) {
        List<String> right = paper.questions().stream().map(PaperPrints::right).toList();
        return new ExamKeySheet.Column(
                paper.code().version() + Integer.toString(paper.code().attempt()), right);
    }

    private static String right(PaperQuestion question) {
        return question.right().stream().sorted().map(String::valueOf).collect(Collectors.joining());
    }

    private String title(String language) {
        return bank().title().in(language, ENGLISH);
    }

    private Bank bank() {
        return rules.bank();
    }
}
