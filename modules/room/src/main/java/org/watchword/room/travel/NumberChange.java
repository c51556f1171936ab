package org.watchword.room.travel;

import org.watchword.content.contact.Contact;

/// A contact that says something else once a pack is taken: everything printed before is then out of date.
public record NumberChange(Contact before, Contact after) {}
