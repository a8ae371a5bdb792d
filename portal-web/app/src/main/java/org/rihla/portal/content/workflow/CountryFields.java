package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;

/** Which territories a draft names. */
@ApplicationScoped
public class CountryFields {
  private static final String SCHEME = "territories";

  @Inject private ContentTypes types;

  /** Notations of the scheme {@code territories}, as the concept fields of a draft name them. */
  List<String> of(String typeKey, DraftTree draft) {
    return types.find(typeKey).stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.kind() == FieldKind.CONCEPT && field.scheme().equals(SCHEME))
        .flatMap(field -> values(field, draft))
        .distinct()
        .toList();
  }

  private static Stream<String> values(Field field, DraftTree draft) {
    return draft.get(DraftTree.FIELDS + field.key()).stream()
        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
        .map(String::valueOf);
  }
}
