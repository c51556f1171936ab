package org.watchword.session.assess;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.watchword.content.authority.Authority;
import org.watchword.content.authority.Bank;
import org.watchword.content.authority.Drawing;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionId;
import org.watchword.content.question.QuestionKind;
import org.watchword.content.question.Role;
import org.watchword.content.text.Digests;

/// The papers of one occasion. The same name, authority and bank give the same papers again, so that nothing of them
/// has to be kept between printing and marking. All papers of a try ask the same, so many of each outcome; the next
/// try asks other things of the same weight, as far as the bank reaches.
public final class PaperSet {

    private final Authority authority;
    private final Bank bank;
    private final byte[] seed;

    /// @param occasion tells sets apart, such as the id of a session
    public PaperSet(Authority authority, Bank bank, String occasion) {
        this.authority = authority;
        this.bank = bank;
        String all = String.join(
                "\n",
                occasion,
                authority.id(),
                Integer.toString(authority.version()),
                bank.id(),
                Integer.toString(bank.version()));
        this.seed = Digests.sha256().digest(all.getBytes(StandardCharsets.UTF_8));
    }

    /// The four letters and digits that stand on every paper of this set.
    public String name() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < PaperCode.SET_LENGTH; i++) {
            int at = Byte.toUnsignedInt(seed[i]) % PaperCode.ALPHABET.length();
            name.append(PaperCode.ALPHABET.charAt(at));
        }
        return name.toString();
    }

    /// One of the four papers of a try.
    ///
    /// @param language in which it is taken; the same questions in any
    /// @throws IllegalArgumentException when the authority does not allow so many tries
    public Paper paper(PaperVersion version, int attempt, String language) {
        if (attempt < 1 || attempt > authority.tries()) {
            throw new IllegalArgumentException("there is no try " + attempt);
        }
        Map<QuestionId, Question> wording = byId(language);
        Map<QuestionId, Question> source = byId(bank.language());
        Random order = random("order " + version + attempt);
        List<QuestionId> drawn = new ArrayList<>(drawn(attempt));
        Collections.shuffle(drawn, order);
        List<PaperQuestion> questions = new ArrayList<>();
        for (QuestionId id : drawn) {
            Question original = source.get(id);
            Question question = wording.get(id);
            if (original != null && question != null) {
                questions.add(new PaperQuestion(question, inOrderOf(options(original, order), question)));
            }
        }
        return new Paper(new PaperCode(version, attempt, name()), questions);
    }

    private Map<QuestionId, Question> byId(String language) {
        Map<QuestionId, Question> questions = new TreeMap<>();
        bank.questions(language).forEach(question -> questions.put(question.id(), question));
        return questions;
    }

    /// A translation may have its options in another order. On a paper of one code the same letter is right in every
    /// language, since one key is printed for all.
    private static List<Option> inOrderOf(List<Option> drawn, Question question) {
        return drawn.stream()
                .flatMap(each ->
                        question.options().stream().filter(option -> option.id().equals(each.id())))
                .toList();
    }

    /// The paper with that code; empty when it is not of this set, or of a try that there is not.
    public Optional<Paper> find(PaperCode code, String language) {
        boolean ours = code.set().equals(name()) && code.attempt() <= authority.tries();
        return ours ? Optional.of(paper(code.version(), code.attempt(), language)) : Optional.empty();
    }

    /// Yes stands above no everywhere; all else is mixed.
    private static List<Option> options(Question question, Random order) {
        List<Option> options = new ArrayList<>(question.options().stream()
                .filter(option -> option.role() != Role.NOT_SURE)
                .toList());
        if (question.kind() != QuestionKind.TRUE_FALSE) {
            Collections.shuffle(options, order);
        }
        return options;
    }

    private List<QuestionId> drawn(int attempt) {
        List<Question> all = bank.questions(bank.language());
        return switch (authority.drawing()) {
            case Drawing.Fixed(List<String> ids) ->
                all.stream()
                        .map(Question::id)
                        .filter(id -> ids.contains(id.question()))
                        .toList();
            case Drawing.Shuffled(Map<String, Integer> outcomes) -> {
                List<QuestionId> drawn = new ArrayList<>();
                new TreeMap<>(outcomes)
                        .forEach((outcome, number) -> drawn.addAll(drawn(all, outcome, number, attempt)));
                yield drawn;
            }
        };
    }

    /// The bank's questions of an outcome stand in a ring; each try takes the next ones.
    private List<QuestionId> drawn(List<Question> all, String outcome, int number, int attempt) {
        List<QuestionId> ring = new ArrayList<>(all.stream()
                .filter(question -> question.outcome().equals(outcome))
                .map(Question::id)
                .sorted(Comparator.naturalOrder())
                .toList());
        Collections.shuffle(ring, random("outcome " + outcome));
        List<QuestionId> drawn = new ArrayList<>();
        for (int i = 0; i < Math.min(number, ring.size()); i++) {
            drawn.add(ring.get(((attempt - 1) * number + i) % ring.size()));
        }
        return drawn;
    }

    private Random random(String purpose) {
        var digest = Digests.sha256();
        digest.update(seed);
        return new Random(ByteBuffer.wrap(digest.digest(purpose.getBytes(StandardCharsets.UTF_8)))
                .getLong());
    }
}
