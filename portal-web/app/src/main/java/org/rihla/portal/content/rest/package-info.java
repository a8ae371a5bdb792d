/**
 * The loopback control channel: saving, importing and reindexing, asked from outside the server.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.rest;
