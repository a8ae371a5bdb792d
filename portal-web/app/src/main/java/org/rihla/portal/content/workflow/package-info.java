/**
 * How items are written, judged and published.
 *
 * <p>Readers see an item as it was last published. Whoever changes it does so in a <em>working
 * copy</em>, which lives beside it until it is published or thrown away. There is one for the item
 * itself ({@link org.rihla.portal.content.workflow.CopyId#of}) and one for each language that
 * somebody translates meanwhile ({@link org.rihla.portal.content.workflow.CopyId#translation}),
 * whose translator sees what is published and not what the author writes.
 *
 * <p>A page that edits works like this:
 *
 * <pre>{@code
 * CopyView copy = workingCopies.begin(caller, new NewItem("news", Language.FR, Visibility.PUBLIC));
 * DraftTree seen = copy.tree();                         // what the form shows
 * DraftTree typed = seen.with("fr.title", "Un titre");  // what it holds now
 *
 * switch (workingCopies.save(caller, copy.id(), SaveCopy.auto(seen.editsTo(typed), copy.lock()))) {
 *   case SaveOutcome.Saved(CopyView now) -> …      // go on from now.tree() and now.lock()
 *   case SaveOutcome.Merged(CopyView now) -> …     // others wrote elsewhere: seen.editsTo(now.tree())
 *   case SaveOutcome.Overlapping(CopyView now, List<Conflict> conflicts) -> …  // ask; see below
 * }
 * }</pre>
 *
 * An edit carries the value that it began with. A save is refused for no field that nobody else
 * changed; where somebody did, their value stands and both are returned. To keep mine, save {@code
 * new FieldEdit(path, conflict.theirs(), conflict.mine())}. Autosaves keep no revision; {@code new
 * SaveCopy(edits, lock, true)} does. {@code copy.missing()} lists what must be put right before
 * {@link org.rihla.portal.content.workflow.Workflow#submit}; {@code copy.undeclared()} what the
 * type no longer declares; {@code copy.overlaps()} what was published by another way meanwhile,
 * which {@link org.rihla.portal.content.workflow.WorkingCopies#settle} ends.
 *
 * <p>{@link org.rihla.portal.content.workflow.Workflow} then submits, approves and publishes;
 * {@link org.rihla.portal.content.workflow.Step} is the table of what leads where. {@link
 * org.rihla.portal.content.workflow.Withdrawals} takes back what is published. Each step is in the
 * history and fires an {@link org.rihla.portal.content.workflow.ItemTransition} inside its
 * transaction.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.workflow;
