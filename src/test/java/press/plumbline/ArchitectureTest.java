package press.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may know whom; the table reads as the README draws it. */
@Tag("full")
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("press.plumbline");

  @Test
  void everyPackageKnowsOnlyThoseBeforeItOnTheLine() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("source")
        .definedBy("press.plumbline.source..")
        .layer("report")
        .definedBy("press.plumbline.report..")
        .layer("figure")
        .definedBy("press.plumbline.figure..")
        .layer("article")
        .definedBy("press.plumbline.article..")
        .layer("data")
        .definedBy("press.plumbline.data..")
        .layer("verify")
        .definedBy("press.plumbline.verify..")
        .layer("site")
        .definedBy("press.plumbline.site..")
        .layer("picture")
        .definedBy("press.plumbline.picture..")
        .layer("share")
        .definedBy("press.plumbline.share..")
        .layer("render")
        .definedBy("press.plumbline.render..")
        .layer("root")
        .definedBy("press.plumbline")
        .layer("command")
        .definedBy("press.plumbline.command..")
        .whereLayer("source")
        .mayNotAccessAnyLayer()
        .whereLayer("report")
        .mayOnlyAccessLayers("source")
        .whereLayer("figure")
        .mayOnlyAccessLayers("source")
        .whereLayer("article")
        .mayOnlyAccessLayers("source", "report")
        .whereLayer("data")
        .mayOnlyAccessLayers("source", "report", "figure")
        .whereLayer("verify")
        .mayOnlyAccessLayers("source", "report", "figure", "data")
        .whereLayer("site")
        .mayOnlyAccessLayers("source", "report", "article", "figure", "data", "verify")
        .whereLayer("picture")
        .mayNotAccessAnyLayer()
        .whereLayer("share")
        .mayOnlyAccessLayers("source")
        .whereLayer("render")
        .mayOnlyAccessLayers(
            "source", "report", "article", "figure", "data", "verify", "site", "picture", "share")
        .whereLayer("root")
        .mayOnlyAccessLayers(
            "source", "report", "article", "figure", "data", "verify", "site", "render")
        .whereLayer("command")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @Test
  void noPackageIsInAKnot() {
    slices().matching("press.plumbline.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theHeartTouchesNoFileAndNoLibrary() {
    noClasses()
        .that()
        .resideInAnyPackage("press.plumbline.figure..", "press.plumbline.verify..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "press.plumbline.source..",
            "press.plumbline.report..",
            "press.plumbline.figure..",
            "press.plumbline.data..",
            "press.plumbline.verify..",
            "java.lang..",
            "java.util..",
            "java.math..",
            "java.time..",
            "java.text..")
        .check(CLASSES);
  }

  @Test
  void librariesStayAtTheDoor() {
    only("com.vladsch..", "press.plumbline.article..", "press.plumbline.render..");
    only("io.pebbletemplates..", "press.plumbline.render..");
    only("org.apache.fontbox..", "press.plumbline.share..");
    only("org.apache.pdfbox..", "press.plumbline.share..");
    only("org.jsoup..", "press.plumbline.render..");
    only("tools.jackson.dataformat..", "press.plumbline.source..");
    only("org.snakeyaml..", "press.plumbline.source..");
    only("picocli..", "press.plumbline.command..");
    only("com.sun.net.httpserver..", "press.plumbline.command..");
  }

  /** What the machine brings along for pictures differs from one machine to the next. */
  @Test
  void picturesAreReadAndWrittenByOurselves() {
    noClasses()
        .that()
        .resideInAPackage("press.plumbline.picture..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.awt..", "javax.imageio..", "java.nio.file..")
        .check(CLASSES);
  }

  private static void only(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }
}
