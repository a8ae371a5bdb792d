/** Import of items from folders of {@code item.yaml}, {@code fr.md}, {@code ar.md} and files. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.folder;
