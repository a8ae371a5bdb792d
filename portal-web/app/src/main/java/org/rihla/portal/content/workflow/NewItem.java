package org.rihla.portal.content.workflow;

import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;

/**
 * The wish to begin an item.
 *
 * @param type key of a content type
 * @param original the language that it is written in first
 */
public record NewItem(String type, Language original, Visibility visibility) {}
