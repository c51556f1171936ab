package org.watchword.example;

/// Too long a file.
public final class LongFile {
    private LongFile() {}

    static int number0() {
        return 0;
    }

    static int number1() {
        return 1;
    }

    static int number2() {
        return 2;
    }

    static int number3() {
        return 3;
    }

    static int number4() {
        return 4;
    }

    static int number5() {
        return 5;
    }

    static int number6() {
        return 6;
    }

    static int number7() {
        return 7;
    }

    static int number8() {
        return 8;
    }

    static int number9() {
        return 9;
    }

    static int number10() {
        return 10;
    }

    static int number11() {
        return 11;
    }

    static int number12() {
        return 12;
    }

    static int number13() {
        return 13;
    }

    static int number14() {
        return 14;
    }

    static int number15() {
        return 15;
    }

    static int number16() {
        return 16;
    }

    static int number17() {
        return 17;
    }

    static int number18() {
        return 18;
    }

    static int number19() {
        return 19;
    }

    static int number20() {
        return 20;
    }

    static int number21() {
        return 21;
    }

    static int number22() {
        return 22;
    }

    static int number23() {
        return 23;
    }

    static int number24() {
        return 24;
    }

    static int number25() {
        return 25;
    }

    static int number26() {
        return 26;
    }

    static int number27() {
        return 27;
    }

    static int number28() {
        return 28;
    }

    static int number29() {
        return 29;
    }

    static int number30() {
        return 30;
    }

    static int number31() {
        return 31;
    }

    static int number32() {
        return 32;
    }

    static int number33() {
        return 33;
    }

    static int number34() {
        return 34;
    }

    static int number35() {
        return 35;
    }

    static int number36() {
        return 36;
    }

    static int number37() {
        return 37;
    }

    static int number38() {
        return 38;
    }

    static int number39() {
        return 39;
    }

    static int number40() {
        return 40;
    }

    static int number41() {
        return 41;
    }

    static int number42() {
        return 42;
    }

    static int number43() {
        return 43;
    }

    static int number44() {
        return 44;
    }

    static int number45() {
        return 45;
    }

    static int number46() {
        return 46;
    }

    static int number47() {
        return 47;
    }

    static int number48() {
        return 48;
    }

    static int number49() {
        return 49;
    }

    static int number50() {
        return 50;
    }

    static int number51() {
        return 51;
    }

    static int number52() {
        return 52;
    }

    static int number53() {
        return 53;
    }

    static int number54() {
        return 54;
    }

    static int number55() {
        return 55;
    }

    static int number56() {
        return 56;
    }

    static int number57() {
        return 57;
    }

    static int number58() {
        return 58;
    }

    static int number59() {
        return 59;
    }

    static int number60() {
        return 60;
    }

    static int number61() {
        return 61;
    }

    static int number62() {
        return 62;
    }

    static int number63() {
        return 63;
    }

    static int number64() {
        return 64;
    }

    static int number65() {
        return 65;
    }

    static int number66() {
        return 66;
    }

    static int number67() {
        return 67;
    }

    static int number68() {
        return 68;
    }

    static int number69() {
        return 69;
    }

    static int number70() {
        return 70;
    }

    static int number71() {
        return 71;
    }

    static int number72() {
        return 72;
    }

    static int number73() {
        return 73;
    }

    static int number74() {
        return 74;
    }

    static int number75() {
        return 75;
    }

    static int number76() {
        return 76;
    }

    static int number77() {
        return 77;
    }

    static int number78() {
        return 78;
    }

    static int number79() {
        return 79;
    }

    static int number80() {
        return 80;
    }

    static int number81() {
        return 81;
    }

    static int number82() {
        return 82;
    }

    static int number83() {
        return 83;
    }

    static int number84() {
        return 84;
    }

    static int number85() {
        return 85;
    }

    static int number86() {
        return 86;
    }

    static int number87() {
        return 87;
    }

    static int number88() {
        return 88;
    }

    static int number89() {
        return 89;
    }

    static int number90() {
        return 90;
    }

    static int number91() {
        return 91;
    }

    static int number92() {
        return 92;
    }

    static int number93() {
        return 93;
    }

    static int number94() {
        return 94;
    }

    static int number95() {
        return 95;
    }

    static int number96() {
        return 96;
    }

    static int number97() {
        return 97;
    }

    static int number98() {
        return 98;
    }

    static int number99() {
        return 99;
    }
}
