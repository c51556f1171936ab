package org.watchword.answers.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One address of the laptop, and how likely phones in the room reach it. All are shown, the likeliest first: a guess
/// that hides the right one cannot be mended in a hall.
///
/// @param network as the system calls it, such as `wlan0`
public record LaptopAddress(String network, InetAddress address, Likelihood likelihood) {

    /// From the likeliest on.
    public enum Likelihood {
        WIRELESS,
        WIRED,
        OTHER,
        /// Of a virtual machine, a container or a tunnel.
        VIRTUAL,
        /// An address that phones find hard to type.
        LONG,
        THIS_LAPTOP_ONLY
    }

    private static final Pattern VIRTUAL = Pattern.compile(
            ".*(tun|tap|vpn|ppp|wg|docker|veth|virbr|vbox|virtualbox|vmnet|vmware|hyper-v|vethernet|utun).*");
    private static final Pattern WIRELESS = Pattern.compile("(wl|wi-?fi|ap\\d).*|.*(wi-?fi|wireless|wlan|802\\.11).*");
    private static final Pattern WIRED = Pattern.compile("(eth|en)[a-z]*\\d.*|.*ethernet.*");

    /// How likely phones reach an address.
    ///
    /// @param names of the network, as the system tells them
    static Likelihood guess(InetAddress address, String names) {
        String network = names.toLowerCase(Locale.ROOT);
        if (address.isLoopbackAddress()) {
            return Likelihood.THIS_LAPTOP_ONLY;
        }
        if (!(address instanceof Inet4Address)) {
            return Likelihood.LONG;
        }
        if (VIRTUAL.matcher(network).matches()) {
            return Likelihood.VIRTUAL;
        }
        if (!address.isSiteLocalAddress()) {
            return Likelihood.OTHER;
        }
        if (WIRELESS.matcher(network).matches()) {
            return Likelihood.WIRELESS;
        }
        return WIRED.matcher(network).matches() ? Likelihood.WIRED : Likelihood.OTHER;
    }

    /// All addresses of this laptop.
    ///
    /// @throws SocketException when the system does not tell them
    public static List<LaptopAddress> all() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(network -> network.inetAddresses()
                        .map(address -> new LaptopAddress(
                                network.getName(),
                                address,
                                guess(address, network.getName() + " " + network.getDisplayName()))))
                .sorted(Comparator.comparing(LaptopAddress::likelihood)
                        .thenComparing(LaptopAddress::network)
                        .thenComparing(each -> each.address().getHostAddress()))
                .toList();
    }
}
