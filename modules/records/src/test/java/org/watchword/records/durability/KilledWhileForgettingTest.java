package org.watchword.records.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.watchword.records.Locksmith;
import org.watchword.records.Opening;
import org.watchword.records.Records;
import org.watchword.records.fault.FaultPoint;
import org.watchword.records.register.Scope;
import org.watchword.records.register.SessionRow;
import org.watchword.session.FromOrganisation;
import org.watchword.session.Personal;
import org.watchword.testkit.DoomedProcess;

class KilledWhileForgettingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(value = FaultPoint.class, mode = EnumSource.Mode.MATCH_ALL, names = "ERASE_.*")
    void whatWasBegunIsFinishedAtTheNextOpening(FaultPoint point) throws IOException, InterruptedException {
        DoomedProcess process = DoomedProcess.start(DoomedProcess.java(
                ForgettingProgram.class, List.of("-Dwatchword.fault=" + point), List.of(folder.toString())));
        process.untilItEnds(PATIENCE);
        assertEquals(FaultPoint.EXIT, process.exitCode(), process.otherOutput());
        Opening.Opened opened = assertInstanceOf(Opening.Opened.class, Locksmith.open(folder));
        try (Records records = opened.records()) {
            assertEquals(
                    List.of("Ada"),
                    records.names().stream().map(name -> name.who().name()).toList());
            List<SessionRow> old = records.ask().sessions().stream()
                    .filter(row -> row.people().named() == 7)
                    .toList();
            assertEquals(1, old.size());
            Scope only = new Scope.Only(old.getFirst().id());
            assertEquals(
                    List.of(new FromOrganisation("Cars", 7)),
                    records.ask().given(only).getFirst().forgotten().organisations());
            assertTrue(records.ask().people(old.getFirst().id()).stream()
                    .allMatch(row -> row.personal() instanceof Personal.Erased));
            assertTrue(records.verify().holds());
        }
    }
}
