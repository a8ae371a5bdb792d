package org.rihla.portal.attachment.upload;

/**
 * How much of a file has come.
 *
 * @param offset bytes that are here, which is where to go on
 * @param size bytes that were announced
 * @param complete whether the file has been checked and stored
 */
public record UploadProgress(long offset, long size, boolean complete) {}
