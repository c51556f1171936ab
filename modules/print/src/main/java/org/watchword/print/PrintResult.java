package org.watchword.print;

/// What came of asking for a print: pages, or the reason why there are none.
public sealed interface PrintResult permits Printed, Refused {}
