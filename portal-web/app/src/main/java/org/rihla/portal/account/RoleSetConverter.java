package org.rihla.portal.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps roles as their names between commas, a comma at either end: {@code ,EDITOR,}. */
@Converter
public class RoleSetConverter implements AttributeConverter<Set<Role>, String> {
  @Override
  public String convertToDatabaseColumn(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(",", ",", ","));
  }

  @Override
  public Set<Role> convertToEntityAttribute(String column) {
    return Arrays.stream(column.split(",", -1))
        .filter(name -> !name.isEmpty())
        .map(Role::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }
}
