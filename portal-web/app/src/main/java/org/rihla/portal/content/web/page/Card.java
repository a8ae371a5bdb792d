package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param url of its page in the reader's language
 * @param type label of its content type
 * @param typeKey key of its content type
 * @param title in the reader's language, or in the other one
 * @param summary likewise
 * @param date null when the item has none
 * @param places labels of its countries and regions
 * @param illustration whether it is an invented example, which is always said
 * @param cover path of its picture
 */
public record Card(
    String url,
    String type,
    String typeKey,
    TextIn title,
    TextIn summary,
    @Nullable DateView date,
    List<String> places,
    boolean illustration,
    String cover) {}
