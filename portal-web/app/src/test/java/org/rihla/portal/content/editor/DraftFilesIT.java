package org.rihla.portal.content.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.upload.NewUpload;
import org.rihla.portal.attachment.upload.Uploads;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.FileWithdrawals;
import org.rihla.portal.content.workflow.PublishOptions;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.content.workflow.WrongStateException;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Files come to an item while it is written, and to its readers when it is published. */
class DraftFilesIT extends InPortal {
  private static final String FILES = "fields.files";

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Accounts accounts;
  @Inject private Writing writing;
  @Inject private WorkingCopies copies;
  @Inject private DraftFiles files;
  @Inject private FileWithdrawals withdrawals;
  @Inject private Uploads uploads;

  private Caller author = Caller.ANONYMOUS;
  private Caller editor = Caller.ANONYMOUS;
  private Caller other = Caller.ANONYMOUS;

  @BeforeEach
  void people() {
    author = caller(Role.CONTRIBUTOR);
    editor = caller(Role.EDITOR);
    other = caller(Role.CONTRIBUTOR);
  }

  private Caller caller(Role role) {
    AccountId id =
        accounts
            .create(
                Login.of("fichiers-" + AccountId.create() + "@rihla.example"),
                new Profile(new LocalizedText("Autrice", "كاتبة"), "", Set.of(Language.FR)),
                Set.of(role))
            .id();
    return new Caller(id, "Autrice", Set.of(role), Set.of(), Set.of());
  }

  private String upload(Caller by, String name, String content) throws Exception {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    AccountId account = by.id().orElseThrow();
    String id = uploads.begin(account, new NewUpload(name, bytes.length, null));
    assertThat(uploads.append(account, id, 0, new ByteArrayInputStream(bytes)).complete()).isTrue();
    return id;
  }

  private Attachment give(CopyId copy, String name, String content) throws Exception {
    return files.give(author, copy, upload(author, name, content), null).attachment();
  }

  private CopyView naming(CopyView copy, Attachment... all) {
    List<Map<String, String>> entries =
        java.util.Arrays.stream(all).map(file -> Map.of("file", file.fileName())).toList();
    DraftTree tree = copies.find(author, copy.id()).tree();
    return writing.put(author, copies.find(author, copy.id()), tree.with(FILES, entries));
  }

  private static HttpResponse<String> read(Attachment file) throws Exception {
    return Http.get(Links.file(file.id(), file.fileName()));
  }

  private CopyView draft(String title) {
    return writing.news(author, title, Visibility.PUBLIC);
  }

  @Test
  void aFileOfADraftIsThereForThoseWhoWriteItAlone() throws Exception {
    CopyView copy = draft("Brouillon avec un fichier");
    Attachment file = give(copy.id(), "rapport.pdf", "Secret du brouillon.");
    naming(copy, file);

    assertThat(read(file).statusCode()).isEqualTo(404);
    assertThat(files.find(author, file.id())).isPresent();
    assertThat(files.find(editor, file.id())).isPresent();
    assertThat(files.find(other, file.id())).isEmpty();
    assertThat(files.find(Caller.ANONYMOUS, file.id())).isEmpty();
    assertThatThrownBy(() -> files.list(other, copy.id())).isInstanceOf(RefusedException.class);
  }

  @Test
  void filesThatComeUnderOneNameAtTheSameMomentAreAllThere() throws Exception {
    CopyView copy = draft("Plusieurs rapports");
    List<String> uploads = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      uploads.add(upload(author, "rapport.pdf", "Rapport numéro " + i));
    }

    List<Future<DraftFile>> given =
        executor.invokeAll(
            uploads.stream()
                .<Callable<DraftFile>>map(id -> () -> files.give(author, copy.id(), id, null))
                .toList());

    for (Future<DraftFile> file : given) {
      assertThat(file.get().earlier()).isEmpty();
    }
    assertThat(files.list(author, copy.id()))
        .extracting(file -> file.attachment().fileName())
        .contains("rapport.pdf", "rapport (2).pdf", "rapport (6).pdf")
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  @Test
  void nobodyGivesAFileToADraftThatIsNotTheirs() throws Exception {
    CopyView copy = draft("Brouillon d’une autre");
    String mine = upload(other, "intrus.pdf", "Intrus.");
    String stolen = upload(author, "vol.pdf", "Volé.");

    assertThatThrownBy(() -> files.give(other, copy.id(), mine, null))
        .isInstanceOf(RefusedException.class);
    CopyView own = writing.news(other, "Sa fiche", Visibility.PUBLIC);
    assertThatThrownBy(() -> files.give(other, own.id(), stolen, null))
        .hasFieldOrPropertyWithValue("code", "upload-missing");
    assertThat(files.list(author, copy.id())).isEmpty();
  }

  @Test
  void whileItIsReviewedItTakesNoFile() throws Exception {
    CopyView copy = draft("En relecture");
    String upload = upload(author, "tard.pdf", "Trop tard.");
    writing.submit(author, copy.id());

    assertThatThrownBy(() -> files.give(author, copy.id(), upload, null))
        .isInstanceOf(WrongStateException.class);
  }

  @Test
  void readersKeepTheirFileUntilTheNextVersionIsPublished() throws Exception {
    CopyView first = draft("Avec un rapport");
    Attachment old = give(first.id(), "rapport.pdf", "Première version.");
    naming(first, old);
    writing.publish(author, editor, first.id(), PublishOptions.all());
    assertThat(read(old).body()).isEqualTo("Première version.");

    CopyView next = copies.open(author, first.id().item());
    String upload = upload(author, "rapport.pdf", "Deuxième version.");
    DraftFile replaced = files.give(author, next.id(), upload, old.id());
    naming(next, replaced.attachment());

    assertThat(replaced.attachment().fileName()).isEqualTo("rapport (2).pdf");
    assertThat(replaced.earlier()).extracting(Attachment::id).containsExactly(old.id());
    assertThat(read(old).body()).isEqualTo("Première version.");
    assertThat(read(replaced.attachment()).statusCode()).isEqualTo(404);

    writing.publish(author, editor, next.id(), PublishOptions.all());
    assertThat(read(replaced.attachment()).body()).isEqualTo("Deuxième version.");
    assertThat(read(old).headers().firstValue("Location").orElse(""))
        .contains(replaced.attachment().id());
  }

  @Test
  void aPublishedFileIsTakenBackAtOnceByThoseWhoMayEditIt() throws Exception {
    CopyView copy = draft("Avec un fichier à retirer");
    Attachment file = give(copy.id(), "retrait.pdf", "À retirer.");
    naming(copy, file);
    writing.publish(author, editor, copy.id(), PublishOptions.all());

    assertThat(withdrawals.of(other, copy.id().item())).isEmpty();
    assertThatThrownBy(() -> withdrawals.withdraw(other, file.id()))
        .isInstanceOf(RefusedException.class);
    assertThat(read(file).statusCode()).isEqualTo(200);
    withdrawals.withdraw(editor, file.id());

    assertThat(read(file).statusCode()).isEqualTo(410);
    assertThat(Http.get(Links.picture(file.id(), 160)).statusCode()).isEqualTo(410);
    assertThat(Http.get(Links.document(Language.FR, file.id())).statusCode()).isEqualTo(410);
    assertThat(files.find(author, file.id())).isEmpty();
    Attachment again =
        give(copies.open(author, copy.id().item()).id(), "retrait.pdf", "À retirer.");
    assertThat(again.id()).isNotEqualTo(file.id());
  }

  @Test
  void aFileOfADraftNeverComesByANameThatReadersKnow() throws Exception {
    CopyView copy = draft("Nomme un fichier absent");
    DraftTree tree = copies.find(author, copy.id()).tree();
    writing.put(author, copy, tree.with(FILES, List.of(Map.of("file", "plan.pdf"))));
    writing.publish(author, editor, copy.id(), PublishOptions.all());

    CopyView next = copies.open(author, copy.id().item());
    Attachment file = give(next.id(), "plan.pdf", "Pas encore publié.");

    assertThat(file.fileName()).isEqualTo("plan (2).pdf");
    assertThat(read(file).statusCode()).isEqualTo(404);
  }

  @Test
  void aTranslatorSeesTheFilesThatReadersSee() throws Exception {
    CopyView copy = draft("À traduire");
    Attachment file = give(copy.id(), "public.pdf", "Pour tous.");
    naming(copy, file);
    writing.publish(author, editor, copy.id(), PublishOptions.all());
    CopyId translation = copies.translate(other, copy.id().item(), Language.AR).id();
    give(copies.open(author, copy.id().item()).id(), "prive.pdf", "Pas encore.");

    assertThat(files.list(other, translation))
        .extracting(one -> one.attachment().fileName())
        .containsExactly("public.pdf");
  }
}
