package org.rihla.portal.account;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The one place that decides who may do what with content, beyond reading, which {@link
 * AccessPolicy} grants. Functions without state; what they do not grant is refused, and what a
 * caller may not know of is refused as if it did not exist.
 */
public final class Permissions {
  private static final Decision GRANTED = new Decision.Granted();

  private Permissions() {}

  /** Begin an item of this visibility. */
  public static Decision write(Caller caller, Visibility visibility) {
    return first(
        caller,
        refuseUnless(Refusal.NOT_A_CONTRIBUTOR, () -> contributes(caller)),
        refuseUnless(Refusal.NOT_FOUND, () -> AccessPolicy.maySee(caller.access(), visibility)));
  }

  /** See drafts, revisions, review threads and history. */
  public static Decision readDraft(Caller caller, Subject subject) {
    return edit(caller, subject);
  }

  /** Change a draft: its owner, and editors within what they may see. */
  public static Decision edit(Caller caller, Subject subject) {
    return first(caller, known(caller, subject), ownOr(caller, subject, Refusal.NOT_YOURS));
  }

  /** Translate: whoever may edit it, and contributors once they can read what is published. */
  public static Decision translate(Caller caller, Subject subject) {
    boolean reader = subject.published() && contributes(caller) && sees(caller, subject);
    return reader ? GRANTED : edit(caller, subject);
  }

  /**
   * Approve or send back.
   *
   * @param own whether the caller wrote or submitted what is reviewed
   */
  public static Decision review(Caller caller, Subject subject, boolean own) {
    Decision editor = publish(caller, subject);
    boolean ownWork = own || subject.ownedBy(caller);
    return editor.granted() && ownWork ? new Decision.Refused(Refusal.OWN_REVIEW) : editor;
  }

  /** Publish or schedule what has been approved, and bring back what was withdrawn. */
  public static Decision publish(Caller caller, Subject subject) {
    return first(
        caller,
        known(caller, subject),
        refuseUnless(Refusal.EDITORS_ONLY, () -> editorOf(caller, subject)));
  }

  /** Take back what is published. */
  public static Decision withdraw(Caller caller, Subject subject) {
    return edit(caller, subject);
  }

  /** Change state or concepts of many items at once, each as far as the caller may publish it. */
  public static Decision changeMany(Caller caller) {
    return first(
        caller,
        refuseUnless(Refusal.EDITORS_ONLY, () -> caller.is(Role.EDITOR, Role.ADMINISTRATOR)));
  }

  /** Decide what is not about one’s own items: to whom others belong, what everybody uses. */
  public static Decision administer(Caller caller) {
    return first(
        caller, refuseUnless(Refusal.ADMINISTRATORS_ONLY, () -> caller.is(Role.ADMINISTRATOR)));
  }

  /**
   * Tokens of the visibilities in which the caller is an editor, for queries; none for somebody who
   * is editor of nothing.
   */
  public static Set<String> edited(Caller caller) {
    if (caller.is(Role.EDITOR, Role.ADMINISTRATOR)) {
      return caller.access().tokens();
    }
    Set<String> tokens = new HashSet<>();
    caller.managed().forEach(group -> tokens.add(Visibility.group(group).token()));
    return tokens;
  }

  private static boolean contributes(Caller caller) {
    return caller.is(Role.values()) || !caller.managed().isEmpty();
  }

  private static boolean editorOf(Caller caller, Subject subject) {
    Set<String> edited = edited(caller);
    return subject.visibilities().stream().allMatch(one -> edited.contains(one.token()));
  }

  private static boolean sees(Caller caller, Subject subject) {
    return subject.visibilities().stream()
        .allMatch(one -> AccessPolicy.maySee(caller.access(), one));
  }

  /** A draft is known to its owner and its editors; what is published, to its readers too. */
  private static Decision known(Caller caller, Subject subject) {
    return refuseUnless(
        Refusal.NOT_FOUND,
        () ->
            subject.ownedBy(caller)
                || editorOf(caller, subject)
                || (subject.published() && sees(caller, subject)));
  }

  private static Decision ownOr(Caller caller, Subject subject, Refusal refusal) {
    return refuseUnless(refusal, () -> subject.ownedBy(caller) || editorOf(caller, subject));
  }

  private static Decision refuseUnless(Refusal refusal, BooleanSupplier condition) {
    return condition.getAsBoolean() ? GRANTED : new Decision.Refused(refusal);
  }

  private static Decision first(Caller caller, Decision... decisions) {
    if (!caller.signedIn()) {
      return new Decision.Refused(Refusal.SIGN_IN_REQUIRED);
    }
    for (Decision decision : decisions) {
      if (!decision.granted()) {
        return decision;
      }
    }
    return GRANTED;
  }
}
