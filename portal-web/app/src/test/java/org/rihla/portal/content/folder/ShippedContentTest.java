package org.rihla.portal.content.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Module;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.SiteDeclaration;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Slugs;

/** What the repository ships is right: declarations, items, references, addresses, lengths. */
class ShippedContentTest {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
  private static final Map<String, ItemDraft> DRAFTS = new TreeMap<>();

  @BeforeAll
  static void readEveryItem() throws IOException {
    for (ItemFolder folder : ItemFolder.below(Module.content().resolve("items"))) {
      DRAFTS.put(folder.name(), new ItemFolderReader(folder).read());
    }
  }

  @Test
  void everyTypeHasItemsAndThereAreManyInAll() {
    Set<String> types = new HashSet<>();
    DRAFTS.values().forEach(draft -> types.add(draft.key().type()));

    assertThat(DRAFTS).hasSizeGreaterThanOrEqualTo(45);
    assertThat(types).isEqualTo(Shipped.TYPES.types().keySet()).hasSize(15);
  }

  @Test
  void everyItemFitsItsType() {
    List<String> problems = new ArrayList<>();
    DRAFTS.forEach((name, draft) ->
        Shipped.VALIDATOR
            .violations(draft)
            .forEach(found -> problems.add(name + " " + found.message(Language.FR))));

    assertThat(problems).isEmpty();
  }

  @Test
  void everyItemIsWrittenInBothLanguagesWithASummary() {
    assertThat(DRAFTS)
        .allSatisfy((name, draft) -> {
          assertThat(draft.translations()).containsOnlyKeys(Language.values());
          assertThat(draft.translations().values())
              .allSatisfy(text -> assertThat(text.summary()).isNotBlank());
        });
  }

  @Test
  void bothLanguagesFillTheSameFields() {
    assertThat(DRAFTS)
        .allSatisfy((name, draft) ->
            assertThat(fields(draft, Language.AR)).isEqualTo(fields(draft, Language.FR)));
  }

  private static TranslationDraft text(ItemDraft draft, Language language) {
    return Objects.requireNonNull(draft.translations().get(language));
  }

  private static Set<String> fields(ItemDraft draft, Language language) {
    return text(draft, language).fields().keySet();
  }

  @Test
  void everyReferenceLeadsToAnItemThatIsShipped() {
    List<String> lost = new ArrayList<>();
    DRAFTS.forEach((name, draft) -> {
      ContentType type = Shipped.TYPES.get(draft.key().type());
      Shipped.VALIDATOR
          .values(type, draft.fields())
          .forEach((key, value) ->
              References.of(type.field(key).orElseThrow(), value).stream()
                  .filter(target -> !DRAFTS.containsKey(target))
                  .forEach(target -> lost.add(name + " " + key + ": " + target)));
    });
    assertThat(lost).isEmpty();
  }

  @Test
  void addressesAreValidAndTakenOnce() {
    Set<String> taken = new HashSet<>();
    for (ItemDraft draft : DRAFTS.values()) {
      for (Language language : Language.values()) {
        String wanted = draft.slug().in(language);
        String title = text(draft, language).title();
        String slug = wanted.isEmpty() ? Slugs.of(title) : wanted;
        assertThat(Slugs.isValid(slug)).as("%s %s", draft.key(), slug).isTrue();
        assertThat(taken.add(draft.key().type() + language + slug)).as(slug).isTrue();
      }
    }
  }

  @Test
  void everySegmentOfTypesSchemesAndConceptsIsValid() {
    for (Language language : Language.values()) {
      Shipped.TYPES
          .ordered()
          .forEach(type -> assertThat(type.path().in(language)).matches(Slugs::isValid));
      Shipped.TAXONOMIES
          .schemes()
          .forEach(scheme -> {
            assertThat(scheme.path(language)).matches(Slugs::isValid);
            scheme
                .all()
                .forEach(
                    concept -> assertThat(scheme.slug(concept, language)).matches(Slugs::isValid));
          });
    }
  }

  @Test
  void findingsAndPracticesHave200To600WordsInEachLanguage() {
    List<String> outside = new ArrayList<>();
    DRAFTS.forEach((name, draft) -> {
      if (Set.of("finding", "practice").contains(draft.key().type())) {
        draft
            .translations()
            .forEach((language, text) -> {
              int words = words(text);
              if (words < 200 || words > 600) {
                outside.add(name + "/" + language.tag() + ".md: " + words + " words");
              }
            });
      }
    });
    assertThat(outside).isEmpty();
  }

  /** Words as spaces part them, in everything that the page shows of the text. */
  private static int words(TranslationDraft text) {
    String all =
        text.title() + " " + text.summary() + " " + String.join(" ", text.fields().values());
    return (int)
        Pattern.compile("\\s+")
            .splitAsStream(all)
            .filter(word -> word.matches(".*\\p{L}.*"))
            .count();
  }

  @Test
  void nobodysMailAddressIsPublished() {
    assertThat(Module.files(Module.content(), ""))
        .filteredOn(file -> file.toString().matches(".*\\.(md|yaml|ttl|txt|csv)"))
        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(EMAIL));
  }

  @Test
  void theHomePageAndTheChainAreDeclared() {
    SiteDeclaration site = SiteDeclaration.read(Module.content(), Shipped.TYPES);

    assertThat(site.home()).isNotEmpty();
    assertThat(site.chain())
        .containsExactly("study-trip", "event", "finding", "proposal", "result");
  }

  @Test
  void filesThatItemsNameAreThere() throws IOException {
    for (ItemFolder folder : ItemFolder.below(Module.content().resolve("items"))) {
      ItemDraft draft = new ItemFolderReader(folder).read();
      ContentType type = Shipped.TYPES.get(folder.key().type());
      for (FieldValue value : Shipped.VALIDATOR.values(type, draft.fields()).values()) {
        if (value instanceof FieldValue.Files files) {
          assertThat(files.files())
              .allSatisfy(file -> assertThat(folder.file(file.name())).as(file.name()).isPresent());
        }
      }
    }
  }
}
