package org.watchword.answers.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.NetworkInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.watchword.answers.serve.LaptopAddress.Likelihood;

class LaptopAddressTest {

    @ParameterizedTest
    @CsvSource({
        "192.168.8.20, wlan0, WIRELESS",
        "192.168.8.20, wlp3s0, WIRELESS",
        "10.0.0.3, Intel(R) Wi-Fi 6 AX201, WIRELESS",
        "192.168.1.9, eth0, WIRED",
        "192.168.1.9, enp0s31f6, WIRED",
        "10.8.0.2, tun0 OpenVPN, VIRTUAL",
        "172.17.0.1, docker0, VIRTUAL",
        "192.168.56.1, VirtualBox Host-Only Ethernet Adapter, VIRTUAL",
        "172.20.0.1, vEthernet (WSL), VIRTUAL",
        "169.254.3.4, eth0, OTHER",
        "192.168.137.1, Local Area Connection* 2, OTHER",
        "127.0.0.1, lo, THIS_LAPTOP_ONLY",
        "fe80::1, wlan0, LONG"
    })
    void theLikeliestAddressComesFirst(String address, String network, Likelihood expected) throws Exception {
        assertEquals(expected, LaptopAddress.guess(InetAddress.getByName(address), network));
    }

    @Test
    void noAddressIsHidden() throws Exception {
        long all = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .count();
        assertEquals(all, LaptopAddress.all().size());
    }
}
