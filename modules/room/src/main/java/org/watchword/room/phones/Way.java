package org.watchword.room.phones;

import org.watchword.answers.serve.LaptopAddress.Likelihood;

/// A way by which phones may reach the laptop.
///
/// @param network as the system calls it
/// @param address as people type it, with the port where one is needed: "192.168.8.2" or "192.168.8.2:8080"
/// @param phones how many really came by it
public record Way(String network, String address, Likelihood likelihood, int phones) {

    private static final int USUAL_PORT = 80;

    /// Without the laptop's own name for the network, which no phone understands.
    static String typed(String host, int port) {
        String there = host.contains(":") ? "[" + host.replaceFirst("%.*", "") + "]" : host;
        return port == USUAL_PORT ? there : there + ":" + port;
    }

    /// What a camera reads.
    public String code() {
        return "http://" + address + "/";
    }
}
