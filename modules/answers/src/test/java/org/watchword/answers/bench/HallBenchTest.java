package org.watchword.answers.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.watchword.answers.GivenSeal;
import org.watchword.answers.ballot.BallotFile;
import org.watchword.answers.durability.HallProgram;
import org.watchword.answers.round.Given;
import org.watchword.testkit.Percentiles;
import org.watchword.testkit.SimulatedHall;
import org.watchword.testkit.ToldProcess;

/// The phones' server alone, in halls of 50, 200 and 500 phones on this computer, all of them answering within 200 ms,
/// every answer forced to the disk. Times are printed, not judged; what must be equal is. The desktop's bench measures
/// the same beside the slides.
@EnabledIfSystemProperty(named = "watchword.bench", matches = "true")
class HallBenchTest {

    private static final String ROUND = "round-SINGLE-en";
    private static final List<String> OPTIONS = List.of("ask", "report", "ns");
    private static final int WARM = 3;
    private static final int SLEEPERS = 4900;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {50, 200, 500})
    void hall(int phones) throws Exception {
        Path file = folder.resolve("ballot");
        try (ToldProcess program = start(file, phones);
                SimulatedHall hall = hall(program, file, phones)) {
            told(phones, "join", hall.join());
            for (int round = 0; round < WARM; round++) {
                question(program, hall, round == 0 ? "cold" : "warm " + round);
                if (round < WARM - 1) {
                    end(program, hall);
                }
            }
            keptOverReconnectAndRefusedAfterClose(program, hall, file);
            System.out.printf(Locale.ROOT, "%d phones   memory %d MB of 250 aimed at%n", phones, program.peak());
        }
    }

    private static ToldProcess start(Path file, int slips) throws IOException {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                HallProgram.class.getName(),
                file.toString(),
                Integer.toString(slips),
                "0");
        return ToldProcess.start(command, Map.of());
    }

    private static SimulatedHall hall(ToldProcess program, Path file, int phones) throws Exception {
        int port = Integer.parseInt(program.await("port "));
        try (BallotFile ballot = BallotFile.open(file, new GivenSeal(9))) {
            List<String> slips = ballot.seats().all().stream()
                    .limit(phones)
                    .map(seat -> seat.token().text())
                    .toList();
            return new SimulatedHall(port, slips);
        }
    }

    private static void question(ToldProcess program, SimulatedHall hall, String name) throws Exception {
        program.tell("ask SINGLE");
        hall.told("READING");
        hall.countAgain();
        program.tell("open");
        double spread = hall.told("OPEN");
        Map<Integer, Long> saved = hall.burst(ROUND, OPTIONS, 0);
        assertEquals(hall.size(), saved.size(), "told that they are saved");
        System.out.printf(
                Locale.ROOT,
                "%d phones   %-6s fan-out spread %.1f ms   messages each %.2f   bytes each %d%n",
                hall.size(),
                name,
                spread,
                hall.messagesEach(),
                hall.bytesEach());
        told(hall.size(), "saved, " + name, Percentiles.of(saved.values()));
    }

    private static void end(ToldProcess program, SimulatedHall hall) throws Exception {
        for (String command : List.of("shut", "reveal", "finish")) {
            program.tell(command);
        }
        hall.told("\"NONE\"");
    }

    private static void keptOverReconnectAndRefusedAfterClose(ToldProcess program, SimulatedHall hall, Path file)
            throws Exception {
        try (BallotFile ballot = BallotFile.open(file, new GivenSeal(9))) {
            assertEquals(hall.size(), ballot.rows().size(), "sent and stored");
            for (int number = 0; number < hall.size(); number++) {
                String chosen = SimulatedHall.option(OPTIONS, number, 0);
                assertEquals(
                        new Given.Chosen(List.of(chosen)),
                        ballot.answer(ballot.seats().all().get(number).token()).orElseThrow());
            }
        }
        int kept = hall.answered((phone, number) -> phone.finds(SimulatedHall.option(OPTIONS, number, 0)) ? 1 : 0);
        assertEquals(hall.size(), kept, "kept over a reconnect");
        program.tell("shut");
        Thread.sleep(2100);
        int refused = hall.answered((phone, _) -> phone.answer(ROUND, "ask").contains("TOO_LATE") ? 1 : 0);
        assertEquals(hall.size(), refused, "refused after the close");
        System.out.printf(
                Locale.ROOT, "%d phones   stored %d, kept %d, refused %d%n", hall.size(), hall.size(), kept, refused);
    }

    @Test
    void fiveThousandConnectionsAndOnePhone() throws Exception {
        Path file = folder.resolve("ballot");
        List<Socket> sleepers = new ArrayList<>();
        try (ToldProcess program = start(file, 10);
                SimulatedHall hall = hall(program, file, 1)) {
            hall.join();
            program.tell("ask SINGLE");
            program.tell("open");
            hall.told("OPEN");
            for (int number = 0; number < SLEEPERS; number++) {
                sleepers.add(new Socket(InetAddress.getLoopbackAddress(), hall.port()));
            }
            long begun = System.nanoTime();
            assertTrue(hall.phone(0).answer(ROUND, "ask").contains("SAVED"));
            System.out.printf(
                    Locale.ROOT,
                    "beside %d connections: saved in %.1f ms, memory %d MB%n",
                    sleepers.size(),
                    (System.nanoTime() - begun) / 1e6,
                    program.peak());
        } finally {
            for (Socket sleeper : sleepers) {
                sleeper.close();
            }
        }
    }

    private static void told(int phones, String what, Percentiles times) {
        System.out.printf(Locale.ROOT, "%d phones   %-16s %s%n", phones, what, times);
    }
}
