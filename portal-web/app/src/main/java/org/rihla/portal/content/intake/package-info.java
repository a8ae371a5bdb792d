/**
 * Import of many documents at once: a folder or a ZIP of loose files becomes items, with what a
 * table says of them. {@link org.rihla.portal.content.intake.BulkImport} is asked; it hands folders
 * of items to {@link org.rihla.portal.content.folder.FolderImporter} and everything else to {@link
 * org.rihla.portal.content.intake.Intake}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.intake;
