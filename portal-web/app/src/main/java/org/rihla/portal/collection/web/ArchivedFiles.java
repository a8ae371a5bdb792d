package org.rihla.portal.collection.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rihla.portal.attachment.BlobStore;
import org.rihla.portal.attachment.picture.GivenFiles;

/** Where the bytes of an archive come from. */
@ApplicationScoped
public class ArchivedFiles {
  @Inject private BlobStore blobs;
  @Inject private GivenFiles given;

  BlobStore blobs() {
    return blobs;
  }

  GivenFiles given() {
    return given;
  }
}
