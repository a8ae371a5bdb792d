package org.rihla.portal.terminology;

import org.rihla.portal.language.LocalizedText;

/**
 * What an import did.
 *
 * @param scheme key of the scheme
 * @param label what it is called
 * @param added how many concepts are new
 * @param changed how many are not what they were
 * @param unchanged how many were so already
 * @param halfNamed how many of the file have a name in one of the two languages only
 * @param merged how many were left alone because they have become part of another one here
 */
public record SkosReport(
    String scheme,
    LocalizedText label,
    int added,
    int changed,
    int unchanged,
    int halfNamed,
    int merged) {}
