package org.rihla.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Somebody who may sign in. */
@Entity
public class Account {
  @Id private String id;
  private String login;

  @Column(name = "name_fr")
  private String nameFr;

  @Column(name = "name_ar")
  private String nameAr;

  private String organisation;
  private String languages;

  @Convert(converter = RoleSetConverter.class)
  private Set<Role> roles;

  @Enumerated(EnumType.STRING)
  private AccountStatus status;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  @Column(name = "provider_subject")
  private @Nullable String providerSubject;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @OneToMany(mappedBy = "account")
  private Set<Membership> memberships = new HashSet<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  @SuppressWarnings("NullAway.Init") // describe() sets the rest
  Account(Login login, Profile profile, Set<Role> roles, Instant now) {
    this.id = AccountId.create().toString();
    this.login = login.text();
    this.roles = copy(roles);
    this.status = AccountStatus.ACTIVE;
    this.createdAt = now;
    describe(profile);
  }

  private static Set<Role> copy(Set<Role> roles) {
    Set<Role> copy = EnumSet.noneOf(Role.class);
    copy.addAll(roles);
    return copy;
  }

  final void describe(Profile profile) {
    nameFr = profile.names().fr();
    nameAr = profile.names().ar();
    organisation = profile.organisation();
    languages =
        profile.languages().stream().sorted().map(Language::tag).collect(Collectors.joining(" "));
  }

  void grant(Set<Role> wanted) {
    roles = copy(wanted);
  }

  void become(AccountStatus wanted) {
    status = wanted;
  }

  /** Binds it to whom a provider vouches for; false if that is somebody else already. */
  boolean bind(String subject) {
    if (providerSubject == null) {
      providerSubject = subject;
    }
    return subject.equals(providerSubject);
  }

  void secure(String hash) {
    passwordHash = hash;
  }

  public AccountId id() {
    return AccountId.of(id);
  }

  /** What is typed to sign in: an e-mail address or a name, in lower case. */
  public String login() {
    return login;
  }

  /** The login, where letters reach somebody by it; a plain name is no address. */
  public Optional<String> address() {
    return Login.isAddress(login) ? Optional.of(login) : Optional.empty();
  }

  /** What the person says of themselves. */
  public Profile profile() {
    Set<Language> known =
        Arrays.stream(languages.split(" ", -1))
            .flatMap(tag -> Language.ofTag(tag).stream())
            .collect(Collectors.toSet());
    return new Profile(names(), organisation, known);
  }

  public LocalizedText names() {
    return new LocalizedText(nameFr, nameAr);
  }

  /** Never to be changed. */
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** Its groups; read with the account where they are asked for together. */
  public Set<Membership> memberships() {
    return Set.copyOf(memberships);
  }

  public AccountStatus status() {
    return status;
  }

  public boolean isActive() {
    return status == AccountStatus.ACTIVE;
  }

  /** The Argon2id hash; empty while no password is set. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Whether its owner has never come: no password is set, and no provider has vouched for them. */
  public boolean isWaitingForOwner() {
    return passwordHash == null && providerSubject == null;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
