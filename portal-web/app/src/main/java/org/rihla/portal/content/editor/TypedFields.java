package org.rihla.portal.content.editor;

import java.util.Map;
import org.rihla.portal.content.form.SubmittedForm;

/**
 * What an editor changed since it last heard from the portal.
 *
 * @param lock the working copy's lock that it last saw
 * @param values the changed fields as they are now
 * @param before the same fields as they were then
 * @param mine the fields, by path, that shall be as typed although others changed them too, each
 *     with the value of theirs that was seen; who changed it since is not overwritten
 * @param keep whether somebody asked for it to be saved, so that a revision is kept
 */
public record TypedFields(
    long lock,
    SubmittedForm values,
    SubmittedForm before,
    Map<String, ValueMark> mine,
    boolean keep) {
  public TypedFields {
    mine = Map.copyOf(mine);
  }
}
