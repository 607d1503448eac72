package se.larmnav.ui.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static se.larmnav.ui.text.Texts.text;

/**
 * The sheets as an Excel workbook (Office Open XML): the least that Excel and LibreOffice
 * open, texts in their cells and numbers as numbers.
 */
final class Spreadsheet {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	/** Excel takes no longer name of a sheet. */
	private static final int LONGEST_NAME = 31;

	private Spreadsheet() {
	}

	static byte[] of(List<Sheet> sheets) {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			entry(zip, "[Content_Types].xml", types(sheets.size()));
			entry(zip, "_rels/.rels", relations(List.of("officeDocument"), List.of("xl/workbook.xml")));
			entry(zip, "xl/workbook.xml", workbook(sheets));
			entry(zip, "xl/_rels/workbook.xml.rels", relations(sheets.stream().map(sheet -> "worksheet").toList(),
					numbers(sheets.size()).map("sheet%d.xml"::formatted).toList()));
			for (var i = 0; i < sheets.size(); i++) {
				entry(zip, "xl/sheet%d.xml".formatted(i + 1), sheet(sheets.get(i)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static java.util.stream.Stream<Integer> numbers(int count) {
		return IntStream.rangeClosed(1, count).boxed();
	}

	private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + content)
			.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String types(int sheets) {
		var office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
		return "<Types xmlns=\"" + PACKAGE + "content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + office + "sheet.main+xml\"/>"
				+ numbers(sheets)
					.map(n -> "<Override PartName=\"/xl/sheet" + n + ".xml\" ContentType=\"" + office
							+ "worksheet+xml\"/>")
					.collect(Collectors.joining())
				+ "</Types>";
	}

	private static String relations(List<String> kinds, List<String> targets) {
		return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
				+ numbers(kinds.size())
					.map(n -> "<Relationship Id=\"rId" + n + "\" Type=\"" + OFFICE + "/" + kinds.get(n - 1)
							+ "\" Target=\"" + targets.get(n - 1) + "\"/>")
					.collect(Collectors.joining())
				+ "</Relationships>";
	}

	private static String workbook(List<Sheet> sheets) {
		return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
				+ numbers(sheets.size()).map(n -> "<sheet name=\"" + escaped(name(sheets.get(n - 1).name()))
						+ "\" sheetId=\"" + n + "\" r:id=\"rId" + n + "\"/>")
					.collect(Collectors.joining())
				+ "</sheets></workbook>";
	}

	private static String name(String name) {
		return name.replaceAll("[\\[\\]:*?/\\\\]", " ").substring(0, Math.min(LONGEST_NAME, name.length()));
	}

	private static String sheet(Sheet sheet) {
		var headings = sheet.headings().stream().<Object>map(heading -> text(heading)).toList();
		return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + row(headings)
				+ sheet.rows().stream().map(Spreadsheet::row).collect(Collectors.joining())
				+ "</sheetData></worksheet>";
	}

	private static String row(List<Object> cells) {
		return "<row>" + cells.stream().map(Spreadsheet::cell).collect(Collectors.joining()) + "</row>";
	}

	private static String cell(Object cell) {
		return (cell instanceof Number) ? "<c><v>" + cell + "</v></c>"
				: "<c t=\"inlineStr\"><is><t>" + escaped(cell.toString()) + "</t></is></c>";
	}

	/** What XML cannot hold at all is left out. */
	private static String escaped(String text) {
		return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

}
