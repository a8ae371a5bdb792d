package org.rihla.portal.taxonomy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rihla.portal.language.LocalizedText;

/** A concept scheme that was made here. */
@Entity
@Table(name = "taxonomy_scheme")
public class SchemeRow {
  @Id
  @Column(name = "scheme_key")
  private String key;

  private String iri;

  @Column(name = "label_fr")
  private String labelFr;

  @Column(name = "label_ar")
  private String labelAr;

  @Column(name = "description_fr")
  private String descriptionFr;

  @Column(name = "description_ar")
  private String descriptionAr;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SchemeRow() {}

  SchemeRow(SchemeDescription scheme, Instant now) {
    key = scheme.key();
    iri = scheme.iri();
    labelFr = scheme.label().fr();
    labelAr = scheme.label().ar();
    descriptionFr = scheme.description().fr();
    descriptionAr = scheme.description().ar();
    changedAt = now;
  }

  SchemeDescription description() {
    return new SchemeDescription(
        key,
        iri,
        new LocalizedText(labelFr, labelAr),
        new LocalizedText(descriptionFr, descriptionAr));
  }

  public Instant changedAt() {
    return changedAt;
  }
}
