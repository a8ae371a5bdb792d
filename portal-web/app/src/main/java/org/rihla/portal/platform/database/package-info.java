/** The connection to H2 or PostgreSQL, its migrations, and the count of statements per request. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.platform.database;
