package org.watchword.print;

/// What comes from the records or the program itself, and from no print and no deck of the library.
public sealed interface OwnSheet
        permits CertificateSheet,
                ExamKeySheet,
                ExamSheet,
                FigureSheet,
                GuideSheet,
                KeySheet,
                LabelSheet,
                PassSheet,
                SlipSheet,
                Statement {

    /// Of the file.
    String title();

    /// Of the words, a BCP 47 tag.
    String language();
}
