package org.watchword.print;

/// What comes from the records or the program itself, and from no print and no deck of the library.
public sealed interface OwnSheet permits CertificateSheet, FigureSheet, KeySheet, LabelSheet, SlipSheet, Statement {}
