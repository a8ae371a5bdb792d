package org.rihla.portal.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

/** Keeps the values of fields in one JSON column: types are data, so columns cannot follow them. */
@Converter
public class TreeConverter implements AttributeConverter<Map<String, Object>, String> {

  @Override
  public String convertToDatabaseColumn(Map<String, Object> tree) {
    return Trees.toJson(tree);
  }

  @Override
  public Map<String, Object> convertToEntityAttribute(String json) {
    return Trees.fromJson(json);
  }
}
