package org.watchword.print.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;

/// How much of what is beneath shows through, as named states of one page.
final class Opacities {
    private static final int STEPS = 100;

    private final COSDictionary states = new COSDictionary();
    private final Deque<Integer> saved = new ArrayDeque<>();
    private int now = STEPS;

    /// Switches to an opacity from 0 to 1, in hundredths.
    void use(Operators operators, double opacity) {
        int hundredths = (int) Math.round(opacity * STEPS);
        if (hundredths == now) {
            return;
        }
        now = hundredths;
        COSName name = COSName.getPDFName("O" + hundredths);
        if (!states.containsKey(name)) {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.CA_NS, new COSFloat(hundredths / (float) STEPS));
            states.setItem(name, state);
        }
        operators.line("/" + name.getName() + " gs");
    }

    void save() {
        saved.push(now);
    }

    void restore() {
        now = saved.pop();
    }

    COSDictionary dictionary() {
        return states;
    }
}
