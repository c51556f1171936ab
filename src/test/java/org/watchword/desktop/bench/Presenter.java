package org.watchword.desktop.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchword.content.deck.PlannedSlide;
import org.watchword.content.question.Option;
import org.watchword.content.question.Question;
import org.watchword.content.question.QuestionKind;
import org.watchword.desktop.PresenterProgram;
import org.watchword.desktop.present.view.TaxiDeck;
import org.watchword.testkit.SimulatedHall;
import org.watchword.testkit.ToldProcess;

/// The presenter's program in a process of its own, with the options that the image starts it with.
final class Presenter implements AutoCloseable {

    private static final String CARRY_ON = "carry-on";

    private final ToldProcess program;
    private final int port;

    private Presenter(ToldProcess program) throws IOException {
        this.program = program;
        this.port = Integer.parseInt(program.await("port "));
    }

    /// A question that phones are asked.
    ///
    /// @param slide from 0
    record Round(int slide, String key, List<String> options) {}

    /// What came of many changes of slides.
    ///
    /// @param nanos from the press to the frame
    /// @param onTheSpot how many had no picture ready
    record Changes(List<Long> nanos, int onTheSpot) {

        static final Changes NONE = new Changes(List.of(), 0);

        Changes and(Changes more) {
            return new Changes(
                    Stream.concat(nanos.stream(), more.nanos.stream()).toList(), onTheSpot + more.onTheSpot);
        }
    }

    static Presenter begin(Rig rig, Path data) throws IOException {
        return start(rig, List.of(data.toString()));
    }

    /// The same laptop after its battery died.
    static Presenter carryOn(Rig rig, Path data) throws IOException {
        return start(rig, List.of(data.toString(), CARRY_ON));
    }

    private static Presenter start(Rig rig, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseG1GC",
                "-XX:+UseCompactObjectHeaders",
                "-Xms16m",
                "-Xmx768m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=20",
                "-XX:G1PeriodicGCInterval=5000",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dprism.order=sw",
                "-Dwatchword.root=" + System.getProperty("watchword.root")));
        if (!rig.hasMonitors()) {
            command.add("-Dglass.platform=Headless");
        }
        command.addAll(List.of(System.getProperty("watchword.bench.java", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), PresenterProgram.class.getName()));
        command.addAll(arguments);
        return new Presenter(ToldProcess.start(command, rig.variables()));
    }

    /// The questions of the deck that have one answer.
    static List<Round> rounds() {
        List<PlannedSlide> slides = TaxiDeck.plan().slides();
        List<Round> rounds = new ArrayList<>();
        for (int slide = 0; slide < slides.size(); slide++) {
            Question question = slides.get(slide).question().orElse(null);
            if (question != null && question.kind() == QuestionKind.SINGLE) {
                rounds.add(new Round(
                        slide,
                        slides.get(slide).key(),
                        question.options().stream().map(Option::id).toList()));
            }
        }
        return rounds;
    }

    /// The first slide, from 0, that one without a question precedes and so many follow.
    static int plain(int following) {
        List<PlannedSlide> slides = TaxiDeck.plan().slides();
        int plain = 0;
        for (int slide = 0; slide < slides.size(); slide++) {
            plain = slides.get(slide).question().isPresent() ? 0 : plain + 1;
            if (plain > following + 1) {
                return slide - following + 1;
            }
        }
        throw new AssertionError("no " + following + " slides without a question");
    }

    SimulatedHall hall(int phones) throws IOException {
        List<String> slips = program.tell("slips").stream()
                .map(line -> line.substring("slip ".length()))
                .limit(phones)
                .toList();
        return new SimulatedHall(port, slips);
    }

    int port() {
        return port;
    }

    void go(int slide) throws IOException {
        program.tell("go " + (slide + 1));
    }

    void press(String key) throws IOException {
        program.tell("press " + key);
    }

    Changes changes(int times) throws IOException {
        List<String> answer = program.tell("changes " + times);
        List<Long> nanos = answer.stream()
                .filter(line -> line.startsWith("nanos "))
                .map(line -> Long.parseLong(line.substring("nanos ".length())))
                .filter(each -> each >= 0)
                .toList();
        return new Changes(nanos, Integer.parseInt(answer.getLast().replaceAll("\\D", "")));
    }

    int stored() throws IOException {
        return Integer.parseInt(program.tell("stored").getFirst());
    }

    /// What the journal has counted of the phones' answers, by option.
    Map<String, Integer> counted(Round round) throws IOException {
        return program.tell("counted " + round.key()).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(line -> line[0], line -> Integer.parseInt(line[1])));
    }

    long peak() throws IOException {
        return program.peak();
    }

    long resident() throws IOException {
        return program.resident();
    }

    void kill() throws InterruptedException {
        program.kill();
    }

    @Override
    public void close() throws IOException {
        program.close();
    }
}
