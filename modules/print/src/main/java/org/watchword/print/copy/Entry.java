package org.watchword.print.copy;

/// A contact as it is printed.
///
/// @param number as its owner writes it, or an address; empty on a draft, which carries no numbers
/// @param remark why it should be used with care; empty when there is no reason
/// @param scan the address for a camera; empty unless the print is for the public and the contact is a web page
public record Entry(String name, String number, String purpose, String remark, String scan) {}
