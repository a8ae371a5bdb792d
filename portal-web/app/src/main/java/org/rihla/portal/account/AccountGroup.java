package org.rihla.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.rihla.portal.language.LocalizedText;

/** People who work together: a delegation, a network or a committee. */
@Entity
@Table(name = "account_group")
public class AccountGroup {
  @Id private String id;

  @Column(name = "group_key")
  private String key;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_ar")
  private String nameAr;

  @Enumerated(EnumType.STRING)
  private GroupKind kind;

  @Enumerated(EnumType.STRING)
  private GroupOpenness openness;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected AccountGroup() {}

  @SuppressWarnings("NullAway.Init") // describe() sets the rest
  AccountGroup(String key, GroupDescription description, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.key = key;
    this.createdAt = now;
    describe(description);
  }

  final void describe(GroupDescription description) {
    nameFr = description.names().fr();
    nameAr = description.names().ar();
    kind = description.kind();
    openness = description.openness();
  }

  public String id() {
    return id;
  }

  /** Names the group in visibility tokens, {@code group:<key>}; never changes. */
  public String key() {
    return key;
  }

  public GroupDescription description() {
    return new GroupDescription(new LocalizedText(nameFr, nameAr), kind, openness);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
