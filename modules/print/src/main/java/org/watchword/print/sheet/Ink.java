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

    private Ink() {}
}
