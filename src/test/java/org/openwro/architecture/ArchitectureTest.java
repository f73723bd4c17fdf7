package org.openwro.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;

/** Walls that the compiler does not hold. */
@AnalyzeClasses(packages = "org.openwro", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_engine_stays_at_its_edge = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "org.openwro.workflow..", "org.openwro.modelling..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("a later move to a maintained fork of the engine must be mechanical (ADR 1)");

    @ArchTest
    static final ArchRule nobody_queries_engine_tables_by_native_sql = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("createNative.*Query")))
            .because("engine tables are the engine's; lists read our own inbox");

    @ArchTest
    static final ArchRule the_screening_core_is_pure = noClasses()
            .that()
            .resideInAPackage("org.openwro.screening.core..")
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .and()
            // reads word lists that lie beside it in the jar, and so are the same on every machine
            .doNotHaveSimpleName("WordLists")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.camunda..",
                    "java.io..",
                    "java.nio.file..",
                    "java.net..",
                    "java.sql..",
                    "org.openwro.platform..",
                    "org.openwro.order..")
            .because("the same snapshot and line must give the same result on every machine");

    @ArchTest
    static final ArchRule the_screening_core_has_no_clock = noClasses()
            .that()
            .resideInAPackage("org.openwro.screening.core..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule today_comes_from_the_clock = noClasses()
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("a legal day is a day in Eastern Time, and tests move the clock");

    @ArchTest
    static final ArchRule dependencies_come_through_constructors =
            noFields().should().beAnnotatedWith(Autowired.class).because("a class shows what it needs");
}
