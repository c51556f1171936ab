package org.watchword.desktop.setup.device;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Linux tells of each supply in a folder of its own (`/sys/class/power_supply`, Linux's sysfs-class-power).
record LinuxPower(Path supplies) implements PowerSource {

    private static final int FULL = 100;

    @Override
    public Power now() {
        if (!Files.isDirectory(supplies)) {
            return new Power.Unknown();
        }
        int percent = -1;
        boolean discharging = false;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(supplies)) {
            for (Path supply : all) {
                boolean laptops = read(supply, "type").equals("Battery")
                        && !read(supply, "scope").equals("Device");
                if (laptops) {
                    percent = Integer.parseInt(read(supply, "capacity"));
                    discharging |= read(supply, "status").equals("Discharging");
                }
            }
        } catch (IOException | NumberFormatException doesNotSay) {
            return new Power.Unknown();
        }
        if (percent < 0) {
            return new Power.Mains(FULL);
        }
        return discharging ? new Power.Battery(percent) : new Power.Mains(percent);
    }

    private static String read(Path supply, String file) throws IOException {
        Path path = supply.resolve(file);
        return Files.exists(path) ? Files.readString(path).strip() : "";
    }
}
