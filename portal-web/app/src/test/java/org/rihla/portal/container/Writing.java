package org.rihla.portal.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.NewItem;
import org.rihla.portal.content.workflow.PublishOptions;
import org.rihla.portal.content.workflow.SaveCopy;
import org.rihla.portal.content.workflow.SaveOutcome;
import org.rihla.portal.content.workflow.Workflow;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;

/** What tests write, in as few words as possible. */
@ApplicationScoped
public class Writing {
  @Inject private WorkingCopies copies;
  @Inject private Workflow workflow;

  /** A complete news item in French, saved by hand. */
  public CopyView news(Caller author, String title, Visibility visibility) {
    CopyView begun = copies.begin(author, new NewItem("news", Language.FR, visibility));
    return put(author, begun, complete(begun.tree(), title));
  }

  /** The same with everything that a news item needs. */
  public static DraftTree complete(DraftTree tree, String title) {
    return tree.with("fr.title", title)
        .with("fr.summary", "Résumé.")
        .with("fr.body", "Texte.")
        .with("fields.date", "2024-01-02")
        .with("fields.nature", "illustration")
        .with("fields.themes", List.of("skills-anticipation"));
  }

  /** Saves a draft by hand, as nobody else writes in it. */
  public CopyView put(Caller author, CopyView seen, DraftTree typed) {
    SaveOutcome outcome =
        copies.save(author, seen.id(), new SaveCopy(seen.tree().editsTo(typed), seen.lock(), true));
    if (outcome instanceof SaveOutcome.Overlapping overlapping) {
      throw new AssertionError("Overlaps: " + overlapping.conflicts());
    }
    return outcome.copy();
  }

  /** Hands a draft in for review. */
  public void submit(Caller author, CopyId copy) {
    workflow.submit(author, copy, "", false);
  }

  /** Brings a draft to its readers: its author submits, an editor approves and publishes. */
  public void publish(Caller author, Caller editor, CopyId copy, PublishOptions options) {
    submit(author, copy);
    workflow.approve(editor, copy, "");
    workflow.publish(editor, copy, options, "");
  }

  /** A news item that readers see. */
  public CopyId published(Caller author, Caller editor, String title, Visibility visibility) {
    CopyId copy = news(author, title, visibility).id();
    publish(author, editor, copy, PublishOptions.all());
    return copy;
  }
}
