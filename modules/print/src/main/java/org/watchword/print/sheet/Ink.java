package org.watchword.print.sheet;

import org.watchword.print.page.Colour;

/// The colours of print, from the look of the program; contrast is against white unless said otherwise.
final class Ink {
    /// 16:1; also the dark ground.
    static final Colour INK = new Colour(0x14232B);
    /// White on the page's dark ground, warm.
    static final Colour PAPER = new Colour(0xFFFDF8);
    static final Colour SAND = new Colour(0xF6EFE3);
    static final Colour SAND_LINE = new Colour(0xE3D9C8);
    /// 6:1.
    static final Colour SOFT = new Colour(0x55646C);
    /// A ground only; ink on it has 10:1.
    static final Colour LAMP = new Colour(0xFFC24B);
    /// The lamp's light on the dark ground, nearer and further.
    static final Colour GLOW_NEAR = new Colour(0x5B5032);

    static final Colour GLOW_FAR = new Colour(0x2E342F);
    /// 7.5:1.
    static final Colour TEAL = new Colour(0x0F5E5A);
    /// 7.9:1.
    static final Colour ROSE = new Colour(0x9B1C3A);

    /// Behind what helps, and behind what harms; ink on them has 13:1.
    static final Colour HELPS = new Colour(0xD8ECE8);

    static final Colour HARMS = new Colour(0xFAE1E7);
    /// A card on the dark ground.
    static final Colour RAISED = new Colour(0x1D3039);
    /// Second words on the dark ground, 7.9:1 on it.
    static final Colour SOFT_ON_INK = new Colour(0xA9B8BF);
    /// The lamp's colour as words on paper, 6.3:1.
    static final Colour LAMP_WORDS = new Colour(0x8A5200);

    private Ink() {}
}
