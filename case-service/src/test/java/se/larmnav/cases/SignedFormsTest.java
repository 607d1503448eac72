package se.larmnav.cases;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.larmnav.contract.cases.CasesApi.Choice;
import se.larmnav.contract.cases.CasesApi.DocumentPart;
import se.larmnav.contract.cases.SignedFormsApi.SignedForm;
import se.larmnav.embedded.Requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.larmnav.cases.Town.the;

/** A form that comes back signed is kept in its case, and is only what it says. */
@CasesTest
class SignedFormsTest {

	private static final String FORM = "owner-consent-form";

	@Autowired
	Town ljungby;

	@Autowired
	Town goteborg;

	@BeforeEach
	void aMondayMorning() {
		ljungby.at("2026-03-02T09:00");
	}

	@Test
	@Requirement("LJU-TPL-02")
	void thePropertyOwnersConsentIsMadeAndComesBackAsAPhotograph() {
		var story = LjungbyStory.applied(ljungby);
		assertThat(story.view().documents()).extracting(DocumentPart::title, DocumentPart::signed)
			.contains(tuple("Blankett för godkännande av fastighetsägare", false));
		assertThat(story.assessor.forms().forms(story.id)).extracting(Choice::key).contains(FORM);
		ljungby.later(Duration.ofDays(1));

		var kept = story.assessor.forms().keep(story.id, new SignedForm(FORM, picture("png", 400, 300)));

		assertThat(story.view().documents()).filteredOn((one) -> one.id().equals(kept.document()))
			.singleElement()
			.satisfies((one) -> {
				assertThat(one.title()).isEqualTo("Blankett för godkännande av fastighetsägare, undertecknad");
				assertThat(one.register()).isEqualTo("Blanketter");
				assertThat(one.signed()).isTrue();
			});
		assertThat(story.assessor.timeline(story.id))
			.contains("lade in undertecknad: Blankett för godkännande av fastighetsägare");
		var opened = Pdf.of(story.assessor, kept.document());
		assertThat(opened.images()).isEqualTo(1);
		assertThat(opened.pages()).isEqualTo(1);
		assertThat(story.assessor.cases().reads(story.id, null).items())
			.anyMatch((read) -> read.what().equals("en handling") && read.at().equals(ljungby.now()));
	}

	@Test
	@Requirement("LJU-TPL-02")
	void aScannedPdfIsKeptAsItIsAndAPhotographSaysNothingOfWhereItWasTaken() throws IOException {
		var story = LjungbyStory.applied(ljungby);
		var scanned = pdf(new PDDocument());
		var kept = story.assessor.forms().keep(story.id, new SignedForm(FORM, scanned));
		assertThat(story.assessor.keys().document(kept.document()).getContentAsByteArray()).isEqualTo(scanned);
		var photo = withComment(picture("jpeg", 200, 300), "GPS 56.83 13.94");
		var second = story.assessor.forms().keep(story.id, new SignedForm(FORM, photo));
		assertThat(new String(story.assessor.keys().document(second.document()).getContentAsByteArray(),
				StandardCharsets.ISO_8859_1))
			.doesNotContain("GPS 56.83");
	}

	@ParameterizedTest
	@CsvSource({ "HTML, kind", "EMPTY, kind", "BROKEN_PDF, unreadable", "BROKEN_PNG, unreadable", "SCRIPT, active",
			"LOCKED, locked", "LONG, pages", "HUGE_PICTURE, too-large", "HEAVY, too-large" })
	@Requirement("LJU-TPL-02")
	void whatIsNoFormIsRefusedAndNothingIsKept(Bad bad, String code) throws IOException {
		var story = LjungbyStory.applied(ljungby);
		int before = story.view().documents().size();
		var refused = story.assessor.posts("/cases/" + story.id + "/signed-forms", new SignedForm(FORM, bad.content()));
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(the(refused.getBody()).at("/errors/0/pointer").asString()).isEqualTo("/content");
		assertThat(the(refused.getBody()).at("/errors/0/code").asString()).isEqualTo(code);
		assertThat(story.view().documents()).hasSize(before);
	}

	@Test
	@Requirement("LJU-TPL-02")
	void onlyAFormOfTheRoutineInACaseThatOneMaySee() {
		var story = LjungbyStory.applied(ljungby);
		var form = new SignedForm(FORM, picture("png", 20, 20));
		var path = "/cases/" + story.id + "/signed-forms";
		var unknown = story.assessor.posts(path, new SignedForm("outage-routine", form.content()));
		assertThat(the(unknown.getBody()).at("/errors/0/pointer").asString()).isEqualTo("/form");
		assertThat(goteborg.desk("frida.forste").posts(path, form).getStatusCode().value()).isEqualTo(404);
		assertThat(goteborg.desk("frida.forste").gets("/cases/" + story.id + "/signable-forms").getStatusCode().value())
			.isEqualTo(404);
		assertThat(ljungby.desk("olle.operator").posts(path, form).getStatusCode().value()).isEqualTo(403);
		assertThat(story.view().documents()).noneMatch(DocumentPart::signed);
	}

	/** What somebody could send instead of a form. */
	enum Bad {

		HTML, EMPTY, BROKEN_PDF, BROKEN_PNG, SCRIPT, LOCKED, LONG, HUGE_PICTURE, HEAVY;

		byte[] content() throws IOException {
			return switch (this) {
				case HTML -> "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
				case EMPTY -> new byte[0];
				case BROKEN_PDF -> "%PDF-1.7 and then nothing of it".getBytes(StandardCharsets.UTF_8);
				case BROKEN_PNG -> Arrays.copyOf(picture("png", 200, 200), 60);
				case SCRIPT -> {
					var document = new PDDocument();
					document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
					yield pdf(document);
				}
				case LOCKED -> {
					var document = new PDDocument();
					document.protect(locks());
					yield pdf(document);
				}
				case LONG -> {
					var document = new PDDocument();
					for (int i = 0; i < 25; i++) {
						document.addPage(new PDPage());
					}
					yield pdf(document);
				}
				case HUGE_PICTURE -> saidToBe(picture("png", 20, 20), 60_000, 60_000);
				case HEAVY -> Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), (8 << 20) + 1);
			};
		}

	}

	private static StandardProtectionPolicy locks() {
		var policy = new StandardProtectionPolicy("own", "", new AccessPermission());
		policy.setEncryptionKeyLength(128);
		return policy;
	}

	private static byte[] pdf(PDDocument document) throws IOException {
		try (document; var bytes = new ByteArrayOutputStream()) {
			document.addPage(new PDPage());
			document.save(bytes);
			return bytes.toByteArray();
		}
	}

	private static byte[] picture(String kind, int wide, int high) {
		try (var bytes = new ByteArrayOutputStream()) {
			ImageIO.write(new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB), kind, bytes);
			return bytes.toByteArray();
		}
		catch (IOException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** A JPEG with a comment after its beginning, as a camera writes. */
	private static byte[] withComment(byte[] jpeg, String comment) {
		var words = comment.getBytes(StandardCharsets.ISO_8859_1);
		var whole = new ByteArrayOutputStream();
		whole.write(jpeg, 0, 2);
		whole.writeBytes(new byte[] { (byte) 0xFF, (byte) 0xFE, 0, (byte) (words.length + 2) });
		whole.writeBytes(words);
		whole.write(jpeg, 2, jpeg.length - 2);
		return whole.toByteArray();
	}

	/** A PNG whose head says another size, with the sum that belongs to it. */
	private static byte[] saidToBe(byte[] png, int wide, int high) {
		var head = ByteBuffer.wrap(png);
		head.putInt(16, wide);
		head.putInt(20, high);
		var sum = new CRC32();
		sum.update(png, 12, 17);
		head.putInt(29, (int) sum.getValue());
		return png;
	}

}
