package org.watchword.exchange.pack;

/// Stops the opening of a pack.
final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient PackFault fault;

    Refused(PackFault.Kind kind, String at) {
        super(kind + " " + at);
        this.fault = new PackFault(kind, at);
    }

    PackFault fault() {
        return fault;
    }
}
