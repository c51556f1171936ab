package org.watchword.desktop.wings;

import org.watchword.answers.serve.LaptopAddress.Likelihood;

/// An address by which phones may open a page of the laptop.
///
/// @param network as the system calls it, such as `wlan0`
/// @param host with its port, such as `192.168.8.2:8090`
/// @param path of the page, such as `/remote`
public record WingAddress(String network, String host, String path, Likelihood likelihood) {

    /// What somebody types.
    public String typed() {
        return host + path;
    }

    /// What a camera reads.
    ///
    /// @param to another path of the same page
    public String scanned(String to) {
        return "http://" + host + to;
    }
}
