package org.rihla.portal.taxonomy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A concept that was changed here. */
@Entity
@Table(name = "taxonomy_concept")
public class ConceptRow {
  private static final int NAME = 200;

  @Id private String id;
  private String scheme;
  private String notation;
  private String concept;
  private boolean added;

  @Column(name = "replaced_by")
  private @Nullable String replacedBy;

  @Column(name = "former_labels")
  private String formerLabels;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected ConceptRow() {}

  @SuppressWarnings("NullAway.Init") // Set in changed.
  ConceptRow(ConceptChange change, String by, Instant now) {
    id = UuidCreator.getTimeOrderedEpochPlus1().toString();
    scheme = change.concept().scheme();
    notation = change.concept().notation();
    changed(change, by, now);
  }

  final void changed(ConceptChange change, String by, Instant now) {
    concept = ConceptJson.write(change.concept());
    added = change.added();
    replacedBy = change.replacedBy();
    formerLabels = ConceptJson.labels(change.formerLabels());
    changedAt = now;
    changedBy = by.length() > NAME ? by.substring(0, NAME) : by;
  }

  ConceptChange change() {
    return new ConceptChange(
        ConceptJson.read(scheme, notation, concept),
        added,
        replacedBy,
        ConceptJson.labels(formerLabels));
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** How whoever changed it last was called then. */
  public String changedBy() {
    return changedBy;
  }
}
