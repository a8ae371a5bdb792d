package org.rihla.portal.content.editor.web;

import org.rihla.portal.language.LocalizedText;

/** Why something is taken from its readers, as somebody writes it in one language or both. */
public final class GivenReason {
  private String fr = "";
  private String ar = "";

  LocalizedText text() {
    return new LocalizedText(fr.strip(), ar.strip());
  }

  public String getFr() {
    return fr;
  }

  public void setFr(String fr) {
    this.fr = fr == null ? "" : fr;
  }

  public String getAr() {
    return ar;
  }

  public void setAr(String ar) {
    this.ar = ar == null ? "" : ar;
  }
}
