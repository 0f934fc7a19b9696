package org.duban.ui.reads;

import jakarta.servlet.http.HttpServletRequest;
import org.duban.command.account.Account;
import org.duban.ui.http.Parameters;

/** A list is wanted: by whom, with which parameters, and in which of the forms that the request names. */
public record ListRequest(Account account, Parameters parameters, HttpServletRequest request) {}
