package org.rihla.portal.content.web.page;

/** A way from a page to what its reader may do with it; anonymous readers have none. */
public record Tool(String url, String label) {}
