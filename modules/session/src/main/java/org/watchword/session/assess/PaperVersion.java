package org.watchword.session.assess;

/// The four papers of a set. They ask the same in another order, so that a look at the next table is of no use.
public enum PaperVersion {
    A,
    B,
    C,
    D
}
