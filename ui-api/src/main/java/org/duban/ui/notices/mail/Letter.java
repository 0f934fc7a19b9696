package org.duban.ui.notices.mail;

/** What a mail says. */
record Letter(String subject, String text) {}
