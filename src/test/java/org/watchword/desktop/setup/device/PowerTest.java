package org.watchword.desktop.setup.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchword.room.OperatingSystem;

class PowerTest {

    @TempDir
    Path supplies;

    @Test
    void aLaptopOnItsBatterySaysHowFullItIs() throws IOException {
        battery("BAT0", "System", "64", "Discharging");
        assertEquals(new Power.Battery(64), new LinuxPower(supplies).now());
    }

    @Test
    void aLaptopThatChargesIsPluggedIn() throws IOException {
        battery("BAT0", "System", "64", "Charging");
        assertEquals(new Power.Mains(64), new LinuxPower(supplies).now());
    }

    @Test
    void theBatteryOfAMouseIsNotTheLaptops() throws IOException {
        battery("hidpp_battery_0", "Device", "5", "Discharging");
        assertEquals(new Power.Mains(100), new LinuxPower(supplies).now());
    }

    @Test
    void aComputerWithoutSuppliesDoesNotSay() {
        assertEquals(new Power.Unknown(), new LinuxPower(supplies.resolve("none")).now());
    }

    @Test
    void aBatteryThatSaysNonsenseDoesNotSay() throws IOException {
        battery("BAT0", "System", "half", "Discharging");
        assertEquals(new Power.Unknown(), new LinuxPower(supplies).now());
    }

    @Test
    void aMacTellsInWords() {
        assertEquals(
                new Power.Battery(85),
                new MacPower(
                                () ->
                                        "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t85%; discharging; 4:01 remaining")
                        .now());
        assertEquals(
                new Power.Mains(97),
                new MacPower(() -> "Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t97%; charging").now());
        assertEquals(new Power.Unknown(), new MacPower(() -> "").now());
    }

    @Test
    void windowsTellsInBytes() {
        assertEquals(new Power.Battery(41), windows(0, 1, 41));
        assertEquals(new Power.Mains(100), windows(1, 128, 255));
        assertEquals(new Power.Unknown(), windows(255, 255, 255));
        assertEquals(new Power.Unknown(), new WindowsPower(Optional::empty).now());
    }

    @Test
    void thisComputerAnswersSomething() {
        PowerSource.ofThisSystem().now();
        assertEquals(
                Optional.empty(),
                OperatingSystem.here() == OperatingSystem.WINDOWS ? Optional.empty() : WindowsPower.ask());
    }

    private static Power windows(int mains, int kind, int percent) {
        return new WindowsPower(() -> Optional.of(new byte[] {(byte) mains, (byte) kind, (byte) percent})).now();
    }

    private void battery(String name, String scope, String capacity, String status) throws IOException {
        Path battery = Files.createDirectories(supplies.resolve(name));
        Files.writeString(battery.resolve("type"), "Battery\n");
        Files.writeString(battery.resolve("scope"), scope + "\n");
        Files.writeString(battery.resolve("capacity"), capacity + "\n");
        Files.writeString(battery.resolve("status"), status + "\n");
    }
}
