package org.sitrep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The table of packages: who may use whom, and where each library stays. */
@AnalyzeClasses(packages = "org.sitrep", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule EACH_PACKAGE_USES_ONLY_WHAT_THE_TABLE_SAYS = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("org.sitrep.text..")
            .layer("vocab")
            .definedBy("org.sitrep.vocab..")
            .layer("read")
            .definedBy("org.sitrep.read..")
            .layer("knowledge")
            .definedBy("org.sitrep.knowledge..")
            .layer("annotate")
            .definedBy("org.sitrep.annotate..")
            .layer("extract")
            .definedBy("org.sitrep.extract..")
            .layer("resolve")
            .definedBy("org.sitrep.resolve..")
            .layer("map")
            .definedBy("org.sitrep.map..")
            .layer("store")
            .definedBy("org.sitrep.store..")
            .layer("serve")
            .definedBy("org.sitrep.serve..")
            .layer("report")
            .definedBy("org.sitrep.report..")
            .layer("evaluate")
            .definedBy("org.sitrep.evaluate..")
            .layer("pipeline")
            .definedBy("org.sitrep.pipeline..")
            .layer("cli")
            .definedBy("org.sitrep.cli..")
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("vocab")
            .mayNotAccessAnyLayer()
            .whereLayer("read")
            .mayOnlyAccessLayers("text")
            .whereLayer("knowledge")
            .mayOnlyAccessLayers("text", "vocab")
            .whereLayer("annotate")
            .mayOnlyAccessLayers("text", "knowledge")
            .whereLayer("extract")
            .mayOnlyAccessLayers("text", "knowledge")
            .whereLayer("resolve")
            .mayOnlyAccessLayers("text", "knowledge", "extract")
            .whereLayer("map")
            .mayOnlyAccessLayers("text", "vocab", "knowledge", "extract", "resolve")
            .whereLayer("store")
            .mayOnlyAccessLayers("vocab")
            .whereLayer("serve")
            .mayOnlyAccessLayers("vocab", "store")
            .whereLayer("report")
            .mayOnlyAccessLayers("text", "extract", "resolve")
            .whereLayer("evaluate")
            .mayOnlyAccessLayers("text", "report")
            .whereLayer("pipeline")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .because(
                    "an article goes one way through the stages, and each can be understood and tested without those after it");

    @ArchTest
    static final ArchRule PACKAGES_GO_NOT_IN_CIRCLES = slices().matching("org.sitrep.(*)..")
            .should()
            .beFreeOfCycles()
            .because("in a circle no package can be read first");

    @ArchTest
    static final ArchRule OPENNLP_STAYS_IN_ANNOTATE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sitrep.annotate..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..")
            .because("another tagger or parser must mean another annotate, and nothing else");

    @ArchTest
    static final ArchRule JENA_STAYS_WHERE_RDF_IS = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sitrep.vocab..",
                    "org.sitrep.knowledge..",
                    "org.sitrep.map..",
                    "org.sitrep.store..",
                    "org.sitrep.serve..",
                    "org.sitrep.pipeline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena..")
            .because("rules and resolution speak of the text, and their tests should need no graph");

    @ArchTest
    static final ArchRule JETTY_STAYS_IN_SERVE = noClasses()
            .that()
            .resideOutsideOfPackage("org.sitrep.serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.jetty..", "jakarta.servlet..")
            .because("only what answers requests knows that there is HTTP");

    @ArchTest
    static final ArchRule HTML_AND_ARCHIVES_STAY_IN_READ = noClasses()
            .that()
            .resideOutsideOfPackage("org.sitrep.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.netpreserve..")
            .because("after reading, an article is text with zones, wherever it came from");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_IN_CLI = noClasses()
            .that()
            .resideOutsideOfPackage("org.sitrep.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..", "me.tongfei..")
            .because("the program can be used from other programs, which have no command line");

    @ArchTest
    static final ArchRule ONLY_CLI_TALKS_TO_THE_TERMINAL = noClasses()
            .that()
            .resideOutsideOfPackage("org.sitrep.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .because("whoever calls a stage decides what is printed and when the process ends");
}
