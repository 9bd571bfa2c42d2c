package org.muniscope;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The picture of the packages, as rules: who may know whom, and what nobody may do. */
@AnalyzeClasses(packages = "org.muniscope", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS_ARE_AS_DRAWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.muniscope..")
          .layer("root")
          .definedBy("org.muniscope")
          .layer("cli")
          .definedBy("org.muniscope.cli..")
          .layer("window")
          .definedBy("org.muniscope.ui")
          .layer("kit")
          .definedBy("org.muniscope.ui.kit..")
          .layer("features")
          .definedBy(
              resideInAPackage("org.muniscope.ui.(*)..")
                  .and(resideOutsideOfPackages("org.muniscope.ui.kit..")))
          .layer("app")
          .definedBy("org.muniscope.app..")
          .layer("extract")
          .definedBy("org.muniscope.extract..")
          .layer("pdf")
          .definedBy("org.muniscope.pdf..")
          .layer("check")
          .definedBy("org.muniscope.check..")
          .layer("export")
          .definedBy("org.muniscope.export..")
          .layer("analysis")
          .definedBy("org.muniscope.analysis..")
          .layer("model")
          .definedBy("org.muniscope.model..")
          .whereLayer("root")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("cli")
          .mayOnlyAccessLayers("app", "export", "model")
          .whereLayer("window")
          .mayOnlyAccessLayers("features", "kit", "app", "analysis", "model")
          .whereLayer("features")
          .mayOnlyAccessLayers("kit", "app", "export", "analysis", "model")
          .whereLayer("kit")
          .mayOnlyAccessLayers("export", "model")
          .whereLayer("app")
          .mayOnlyAccessLayers("extract", "pdf", "check", "export", "model")
          .whereLayer("extract")
          .mayOnlyAccessLayers("pdf", "model")
          .whereLayer("pdf")
          .mayOnlyAccessLayers("model")
          .whereLayer("check")
          .mayOnlyAccessLayers("analysis", "model")
          .whereLayer("export")
          .mayOnlyAccessLayers("analysis", "model")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("model")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .ensureAllClassesAreContainedInArchitecture();

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("org.muniscope.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule FEATURES_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching("org.muniscope.ui.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(alwaysTrue(), resideInAPackage("org.muniscope.ui.kit.."));

  /** From words over what they say of a bond, and over tables, to schedules; statements apart. */
  @ArchTest
  static final ArchRule READING_GOES_FROM_WORDS_TO_SCHEDULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.muniscope.extract..")
          .layer("report")
          .definedBy("org.muniscope.extract")
          .layer("schedule")
          .definedBy("org.muniscope.extract.schedule..")
          .layer("issuer")
          .definedBy("org.muniscope.extract.issuer..")
          .layer("group")
          .definedBy("org.muniscope.extract.group..")
          .layer("statement")
          .definedBy("org.muniscope.extract.statement..")
          .layer("doubt")
          .definedBy("org.muniscope.extract.doubt..")
          .layer("table")
          .definedBy("org.muniscope.extract.table..")
          .layer("bond")
          .definedBy("org.muniscope.extract.bond..")
          .layer("text")
          .definedBy("org.muniscope.extract.text..")
          .layer("form")
          .definedBy("org.muniscope.extract.form..")
          .whereLayer("report")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("schedule")
          .mayOnlyAccessLayers("issuer", "group", "doubt", "table", "bond", "text", "form")
          .whereLayer("issuer")
          .mayOnlyAccessLayers("group", "table", "bond", "text", "form")
          .whereLayer("group")
          .mayOnlyAccessLayers("table", "bond", "text", "form")
          .whereLayer("statement")
          .mayOnlyAccessLayers("text", "form")
          .whereLayer("doubt")
          .mayOnlyAccessLayers("bond", "form")
          .whereLayer("table")
          .mayOnlyAccessLayers("bond", "text", "form")
          .whereLayer("bond")
          .mayOnlyAccessLayers("form")
          .whereLayer("text")
          .mayOnlyAccessLayers("form")
          .whereLayer("form")
          .mayNotAccessAnyLayer()
          .ensureAllClassesAreContainedInArchitectureIgnoring(
              resideOutsideOfPackages("org.muniscope.extract.."));

  @ArchTest
  static final ArchRule ONLY_PDF_KNOWS_PDFBOX =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.muniscope.pdf..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  @ArchTest
  static final ArchRule ONLY_THE_WINDOW_KNOWS_THE_TOOLKIT =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.muniscope", "org.muniscope.ui..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

  @ArchTest
  static final ArchRule MODEL_IS_PLAIN_JAVA =
      classes()
          .that()
          .resideInAPackage("org.muniscope.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.muniscope.model..");

  @ArchTest
  static final ArchRule ANALYSIS_IS_PLAIN_JAVA_AND_MODEL =
      classes()
          .that()
          .resideInAPackage("org.muniscope.analysis..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "org.jspecify..", "org.muniscope.model..", "org.muniscope.analysis..");

  @ArchTest
  static final ArchRule VIEW_MODELS_RUN_WITHOUT_TOOLKIT =
      noClasses()
          .that()
          .resideInAPackage("org.muniscope.ui..")
          .and()
          .haveSimpleNameEndingWith("Model")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                  .and(resideOutsideOfPackages("javafx.beans..", "javafx.collections..")));

  @ArchTest
  static final ArchRule NO_STATE_IS_STATIC =
      fields().that().areStatic().and().doNotHaveModifier(SYNTHETIC).should().beFinal();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.muniscope", "org.muniscope.cli..")
          .should(ACCESS_STANDARD_STREAMS);

  /** Whoever listens to such a view of a list is forgotten when nobody keeps the view. */
  @ArchTest
  static final ArchRule VIEWS_OF_LISTS_ARE_KEPT =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "a view of a list is made for one caller",
                  call ->
                      call.getName().equals("unmodifiableObservableList")
                          && !call.getOrigin().isConstructor()));

  @ArchTest
  static final ArchRule MAIN_STARTS_WITHOUT_THE_TOOLKIT =
      noClasses()
          .that()
          .haveFullyQualifiedName("org.muniscope.Main")
          .should()
          .beAssignableTo("javafx.application.Application")
          .because("a missing display must end in a sentence");

  @ArchTest
  static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(resideInANullMarkedPackage());

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass each, ConditionEvents events) {
        if (!each.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(SimpleConditionEvent.violated(each, each.getPackageName() + " is not"));
        }
      }
    };
  }
}
