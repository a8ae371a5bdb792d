/**
 * The shell of the rooms: who may enter, the frame around each room, and how stale or forged forms
 * are turned away before anything happens.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.room.web;
