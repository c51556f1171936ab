package org.watchword.desktop.setup.device;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/// A quiet tone to hear from the last row.
public final class Tone {
    private static final int SAMPLES_A_SECOND = 44_100;
    private static final int BYTES_A_SAMPLE = 2;
    private static final double PITCH = 440;
    private static final double SECONDS = 1.2;
    private static final double FADE_SECONDS = 0.08;
    private static final double LOUDNESS = 0.35;

    private Tone() {}

    /// What came of it.
    public enum Played {
        NOT_TRIED,
        YES,
        /// The computer has no way to sound, or another program keeps it.
        NO_WAY
    }

    /// Plays it to its end, so not on the window thread.
    public static Played play() {
        AudioFormat format = new AudioFormat(SAMPLES_A_SECOND, Byte.SIZE * BYTES_A_SAMPLE, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            byte[] wave = wave();
            line.open(format);
            line.start();
            line.write(wave, 0, wave.length);
            line.drain();
            return Played.YES;
        } catch (LineUnavailableException | IllegalArgumentException noWay) {
            return Played.NO_WAY;
        }
    }

    /// One channel of signed 16-bit samples, low byte first. It begins and ends softly, because a click
    /// frightens.
    static byte[] wave() {
        int samples = (int) (SAMPLES_A_SECOND * SECONDS);
        byte[] wave = new byte[samples * BYTES_A_SAMPLE];
        for (int sample = 0; sample < samples; sample++) {
            double second = (double) sample / SAMPLES_A_SECOND;
            double fade = Math.min(1, Math.min(second, SECONDS - second) / FADE_SECONDS);
            int height = (int) Math.round(Math.sin(2 * Math.PI * PITCH * second) * fade * LOUDNESS * Short.MAX_VALUE);
            wave[BYTES_A_SAMPLE * sample] = (byte) height;
            wave[BYTES_A_SAMPLE * sample + 1] = (byte) (height >> Byte.SIZE);
        }
        return wave;
    }
}
