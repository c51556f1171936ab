package org.watchword.gates.bad.pdf;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Bad example: a page made outside print.
public record Leaflet(PDRectangle page) {}
