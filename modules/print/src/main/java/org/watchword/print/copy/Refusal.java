package org.watchword.print.copy;

import java.io.Serial;
import org.watchword.print.Refused;

/// Stops the making of a print from wherever the reason is found; the press turns it into its result.
public final class Refusal extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    public Refusal(Refused.Reason reason, String subject) {
        super(reason + ": " + subject);
        this.refused = new Refused(reason, subject);
    }

    public Refused refused() {
        return refused;
    }
}
