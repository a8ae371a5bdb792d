package org.rihla.portal.content;

/** Where an item stands on its way to readers. Only published items are read by them. */
public enum PublicationStatus {
  DRAFT,
  IN_REVIEW,
  PUBLISHED,
  ARCHIVED
}
