package se.larmnav.standalone;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.larmnav.embedded.Home;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequirementReportTest {

	private final Catalogue catalogue;

	private final Path folder;

	RequirementReportTest(@TempDir Path folder) throws IOException {
		this.catalogue = Catalogue.read(Home.root().resolve("docs/requirements.md"));
		this.folder = folder;
	}

	@Test
	void theCatalogueHasEveryRequirementTimerAndConfigurationValue() {
		var ids = this.catalogue.areas().keySet();
		assertThat(ids).filteredOn(id -> id.matches("(GBG|LJU|GIS|PRO|PLT)-.*")).hasSize(630);
		assertThat(ids).filteredOn(id -> id.matches("C\\d+")).hasSize(103);
		assertThat(ids).filteredOn(id -> id.matches("T\\d+")).hasSize(36);
	}

	@Test
	void marksAreReadFromCompiledTests() throws IOException {
		var marked = ClassFile.of()
			.build(ClassDesc.of("a.Test"),
					type -> type.with(mark("PRO-RES-08(c)"))
						.withMethod("proves", MethodTypeDesc.of(ConstantDescs.CD_void), ClassFile.ACC_ABSTRACT,
								method -> method.with(mark("GBG-KEY-09", "T04"))));
		Files.write(this.folder.resolve("Test.class"), marked);

		assertThat(Marks.in(this.folder)).containsExactlyInAnyOrder(new Marks.Mark("GBG-KEY-09", "a.Test", "proves"),
				new Marks.Mark("T04", "a.Test", "proves"), new Marks.Mark("PRO-RES-08(c)", "a.Test", ""));
	}

	@Test
	void onlyATestThatRanAndPassedProvesAnything() throws IOException {
		Files.writeString(this.folder.resolve("TEST-sample.xml"), """
				<testsuite>
				  <testcase name="passes{int}[1]" classname="a.Test"/>
				  <testcase name="fails" classname="a.Test"><failure>no</failure></testcase>
				  <testcase name="isLeftOut" classname="a.Test"><skipped/></testcase>
				</testsuite>
				""");
		var report = new RequirementReport(this.catalogue);
		report.add(List.of(new Marks.Mark("GBG-KEY-01", "a.Test", "passes"),
				new Marks.Mark("GBG-KEY-02", "a.Test", "fails"), new Marks.Mark("GBG-KEY-04", "a.Test", "isLeftOut"),
				new Marks.Mark("GBG-KEY-05", "a.Other", "")), TestRuns.in(this.folder));

		assertThat(report.rest()).noneMatch(line -> line.startsWith("GBG-KEY-01"))
			.anyMatch(line -> line.startsWith("GBG-KEY-02"))
			.anyMatch(line -> line.startsWith("GBG-KEY-04"))
			.anyMatch(line -> line.startsWith("GBG-KEY-05"));
	}

	@Test
	void anIdThatTheCatalogueDoesNotHaveIsRefused() throws IOException {
		var report = new RequirementReport(this.catalogue);
		report.add(List.of(new Marks.Mark("GBG-KEY-99", "a.Test", "claims")), TestRuns.in(this.folder));
		assertThatThrownBy(report::refuseUnknown).isInstanceOf(Refused.class).hasMessageContaining("GBG-KEY-99");
	}

	private static RuntimeVisibleAnnotationsAttribute mark(String... ids) {
		return RuntimeVisibleAnnotationsAttribute.of(Annotation.of(ClassDesc.of(Requirement.class.getName()),
				AnnotationElement.of("value", AnnotationValue.of(ids))));
	}

}
