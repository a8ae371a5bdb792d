package org.rihla.portal.content.editor.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.rihla.portal.content.rest.Problems;

/** Where pages send what is typed, below {@code /drafts}. */
@ApplicationPath("drafts")
public class DraftApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        DraftResource.class,
        DraftFileResource.class,
        ChoiceResource.class,
        DraftAccess.class,
        Problems.class);
  }
}
