package org.watchword.records.register;

import java.io.IOException;

/// The register's file does not answer. Its message names a code and nothing else, because what a database says about a
/// failure may hold somebody's name.
public final class RegisterBroken extends IOException {

    private static final long serialVersionUID = 1;

    RegisterBroken(String code) {
        super("the register does not answer: " + code);
    }
}
