package org.watchword.desktop.trial;

import org.watchword.desktop.text.Word;

/// Words of the evening before, when one phone is tried at home.
enum TrialWord implements Word {
    TITLE,
    DETAIL,
    BACK,
    AGAIN,
    STARTING,
    FAILED,
    NO_NETWORK,
    WAITING,
    REACHED,
    REACHED_NEXT,
    SCAN,
    TYPE,
    ADDRESSES,
    ADDRESS,
    ADDRESS_REACHED,
    NOT_YET,
    PUBLIC_NETWORK,
    PUBLIC_NETWORK_REMEDY,
    FIREWALL,
    FIREWALL_REMEDY,
    SAME_WIFI,
    SAME_WIFI_REMEDY,
    ISOLATED,
    ISOLATED_REMEDY,
    VPN,
    VPN_REMEDY,
    ALWAYS,
    ALWAYS_REMEDY,
    SQUARE;

    @Override
    public String key() {
        return Word.keyOf("trial", this);
    }
}
