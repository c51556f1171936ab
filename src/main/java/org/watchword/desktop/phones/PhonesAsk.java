package org.watchword.desktop.phones;

import org.watchword.desktop.settings.Network;

/// What a trainer can ask of the phones.
public sealed interface PhonesAsk {
    /// Let phones in, or let them go.
    record Switch(boolean on) implements PhonesAsk {}

    /// Show on the wall how to come in, or take it away.
    record Show(boolean onTheWall) implements PhonesAsk {}

    /// The Wi-Fi is called so.
    record Join(Network network) implements PhonesAsk {}

    /// Nothing more is typed about the Wi-Fi for now.
    record Keep() implements PhonesAsk {}

    /// Send phones to this address.
    record Use(String way) implements PhonesAsk {}
}
