package org.rihla.portal.content.editor;

import java.util.Set;
import org.rihla.portal.content.form.SubmittedForm;

/**
 * What an editor changed since it last heard from the portal.
 *
 * @param lock the working copy's lock that it last saw
 * @param values the changed fields as they are now
 * @param before the same fields as they were then
 * @param mine paths of fields that shall be as typed although others changed them too
 * @param keep whether somebody asked for it to be saved, so that a revision is kept
 */
public record TypedFields(
    long lock, SubmittedForm values, SubmittedForm before, Set<String> mine, boolean keep) {
  public TypedFields {
    mine = Set.copyOf(mine);
  }
}
