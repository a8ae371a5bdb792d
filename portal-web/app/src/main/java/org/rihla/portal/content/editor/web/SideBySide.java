package org.rihla.portal.content.editor.web;

import java.util.List;
import org.rihla.portal.content.editor.ChangedField;
import org.rihla.portal.content.form.FormField;
import org.rihla.portal.knowledge.Term;

/**
 * A field of a translation beside its source.
 *
 * @param source what the source says: a line, or Markdown
 * @param html the same as safe HTML, where it is a rich text; else empty
 * @param changes what changed in the source since the translation last followed it
 * @param terms expressions of the source that the vocabularies know, with their equivalents
 */
public record SideBySide(
    FormField field,
    String source,
    String html,
    List<ChangedField.Mark> changes,
    List<Term> terms) {}
