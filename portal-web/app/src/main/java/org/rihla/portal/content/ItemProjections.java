package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;

/**
 * Keeps the rows by which items are found: references and concepts, drawn from their fields, and
 * the addresses that they left.
 */
@ApplicationScoped
@Transactional
public class ItemProjections {
  @PersistenceContext private EntityManager entities;
  @Inject private FormerAddresses former;

  /**
   * Replaces an item's rows by what its values say now.
   *
   * @param before where readers read it until now
   */
  void replace(
      Item saved, Optional<Item.Slug> before, ContentType type, Map<String, FieldValue> values) {
    former.moved(saved, before);
    ItemId item = saved.id();
    for (String entity :
        new String[] {"ItemReference r where r.sourceId", "ItemConcept r where r.itemId"}) {
      entities
          .createQuery("delete from " + entity + " = :id")
          .setParameter("id", item.toString())
          .executeUpdate();
    }
    for (Field field : type.fields()) {
      FieldValue value = values.get(field.key());
      if (value != null) {
        rows(item, field, value).forEach(entities::persist);
      }
    }
  }

  private static Stream<Object> rows(ItemId item, Field field, FieldValue value) {
    return switch (value) {
      case FieldValue.References references ->
          java.util.stream.IntStream.range(0, references.items().size())
              .mapToObj(place ->
                  new ItemReference(item, field.key(), place, references.items().get(place)));
      case FieldValue.Concepts concepts ->
          concepts.notations().stream()
              .map(notation -> new ItemConcept(item, field.key(), field.scheme(), notation));
      case FieldValue.Table table ->
          table.cells(field).flatMap(cell -> rows(item, cell.column(), cell.value()));
      case FieldValue.Contacts contacts ->
          contacts.contacts().stream()
              .filter(contact -> contact.organisation() != null)
              .map(contact -> new ItemReference(item, field.key(), 0, contact.organisation()));
      case FieldValue.Text ignored -> Stream.empty();
      case FieldValue.Date ignored -> Stream.empty();
      case FieldValue.Period ignored -> Stream.empty();
      case FieldValue.PlainNumber ignored -> Stream.empty();
      case FieldValue.Quantity ignored -> Stream.empty();
      case FieldValue.Choice ignored -> Stream.empty();
      case FieldValue.Identifier ignored -> Stream.empty();
      case FieldValue.Links ignored -> Stream.empty();
      case FieldValue.Places ignored -> Stream.empty();
      case FieldValue.Files ignored -> Stream.empty();
    };
  }
}
