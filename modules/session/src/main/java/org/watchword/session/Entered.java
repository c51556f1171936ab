package org.watchword.session;

/// How a line came into the register.
///
/// @param slip the number on the paper slip, from 1; 0 when there was none
/// @param counted whether the person stood in the head count until now, and so leaves it
public record Entered(By by, int slip, boolean counted) {

    /// The trainer typed the name, or ticked it off, while the person came in.
    public static final Entered AT_THE_DOOR = new Entered(By.TRAINER, 0, false);

    /// The person typed it, at the laptop that was turned round.
    public static final Entered AT_THE_KIOSK = new Entered(By.THEMSELVES, 0, false);

    /// Who typed, and from what.
    public enum By {
        TRAINER,
        THEMSELVES,
        /// The trainer, from a paper slip, afterwards.
        SLIP
    }

    /// Typed from a paper slip.
    ///
    /// @param counted whether the person stood in the head count until now
    public static Entered fromSlip(int number, boolean counted) {
        return new Entered(By.SLIP, number, counted);
    }
}
