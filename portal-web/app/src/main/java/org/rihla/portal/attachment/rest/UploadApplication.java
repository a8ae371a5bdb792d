package org.rihla.portal.attachment.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.rihla.portal.content.rest.Problems;

/** Where files are sent to, below {@code /upload}. */
@ApplicationPath("upload")
public class UploadApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(UploadResource.class, UploadAccess.class, Problems.class);
  }
}
