package org.rihla.portal.content.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.folder.ShippedDrafts;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;

/** What is shown in a form and sent back unchanged is the draft as it was. */
class RoundTripTest {

  static List<ItemDraft> drafts() {
    return ShippedDrafts.all();
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void aFormSentBackAsItIsChangesNothing(ItemDraft draft) {
    ContentType type = Shipped.TYPES.get(draft.key().type());
    for (Language written : Language.values()) {
      ItemForm form =
          ItemForms.of(type, draft, written, Language.FR, TestOptions.in(Language.FR), List.of());

      ItemDraft back = FormReader.read(type, draft, new SubmittedForm(Submission.of(form)));

      assertThat(Shipped.VALIDATOR.values(type, back.fields()))
          .isEqualTo(Shipped.VALIDATOR.values(type, draft.fields()));
      assertThat(texts(back.fields())).isEqualTo(texts(draft.fields()));
      assertThat(back.slug()).isEqualTo(draft.slug());
      assertThat(back.visibility()).isEqualTo(draft.visibility());
      if (draft.translations().containsKey(written)) {
        assertThat(back.translations()).isEqualTo(draft.translations());
      }
      assertThat(Shipped.VALIDATOR.violations(back)).isEqualTo(Shipped.VALIDATOR.violations(draft));
    }
  }

  /** Numbers as they are written: a form knows no difference between 3 and “3”. */
  private static Object texts(Object tree) {
    return switch (tree) {
      case Map<?, ?> map -> {
        Map<String, Object> texts = new LinkedHashMap<>();
        map.forEach((key, value) -> texts.put(String.valueOf(key), texts(value)));
        yield texts;
      }
      case List<?> list -> {
        List<Object> texts = new ArrayList<>();
        list.forEach(element -> texts.add(texts(element)));
        yield texts;
      }
      default -> String.valueOf(tree);
    };
  }
}
