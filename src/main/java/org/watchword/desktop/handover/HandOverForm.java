package org.watchword.desktop.handover;

import org.watchword.session.book.HandedOver.Purpose;

/// What stands in the boxes.
record HandOverForm(Purpose purpose, String whom, String reason) {}
