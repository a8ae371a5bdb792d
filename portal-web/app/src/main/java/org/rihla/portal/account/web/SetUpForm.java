package org.rihla.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;

/** What was typed into the form of the first administrator, but for the password. */
public record SetUpForm(String nameFr, String nameAr, String organisation, String login) {
  static SetUpForm of(HttpServletRequest request) {
    return new SetUpForm(
        Forms.text(request, "name-fr"),
        Forms.text(request, "name-ar"),
        Forms.text(request, "organisation"),
        Forms.text(request, "login"));
  }
}
