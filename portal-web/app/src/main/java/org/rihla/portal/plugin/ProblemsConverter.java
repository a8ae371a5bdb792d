package org.rihla.portal.plugin;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.plugin.jar.PluginProblem;

/** Problems as a JSON list of lists: each its code and the arguments after it. */
@Converter
public class ProblemsConverter implements AttributeConverter<List<PluginProblem>, String> {
  private static final Jsonb JSON = JsonbBuilder.create();

  @Override
  public String convertToDatabaseColumn(List<PluginProblem> problems) {
    return JSON.toJson(
        problems.stream()
            .map(problem ->
                Stream.concat(Stream.of(problem.code()), problem.arguments().stream()).toList())
            .toList());
  }

  @Override
  public List<PluginProblem> convertToEntityAttribute(String json) {
    List<PluginProblem> problems = new ArrayList<>();
    for (Object entry : JSON.fromJson(json, List.class)) {
      List<String> texts = ((List<?>) entry).stream().map(String::valueOf).toList();
      problems.add(new PluginProblem(texts.getFirst(), texts.subList(1, texts.size())));
    }
    return problems;
  }
}
