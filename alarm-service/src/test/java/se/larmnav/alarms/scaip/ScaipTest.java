package se.larmnav.alarms.scaip;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class ScaipTest {

	private static Reading read(String xml) {
		return Scaip.read(xml.getBytes(StandardCharsets.UTF_8));
	}

	private static Mrq complete() {
		return read("<mrq><ref>17</ref><mty>ME</mty><cid>46317890</cid><dty>0003</dty><stc>0010</stc></mrq>").message();
	}

	@Test
	void aManualAlarmIsReadWhole() {
		var message = complete();
		assertThat(message.ref()).contains("17");
		assertThat(message.controller()).contains("46317890");
		assertThat(message.deviceType()).hasValue(3);
		assertThat(message.status()).hasValue(10);
		assertThat(message.type()).isEqualTo(MessageType.ME);
	}

	@Test
	void codesWithoutZerosBlanksAndPlusAndMissingPartsAreAsIfComplete() {
		var tolerant = read("<mrq>\n <ref> 17 </ref>\n <cid> +46317890 </cid><dty> 3</dty></mrq>");
		assertThat(tolerant.status()).isEqualTo(Snu.OK);
		assertThat(tolerant.message().controller()).contains("46317890");
		assertThat(tolerant.message().deviceType()).isEqualTo(complete().deviceType());
		assertThat(tolerant.message().status()).isEqualTo(complete().status());
		assertThat(tolerant.message().type()).isEqualTo(MessageType.ME);
		assertThat(tolerant.message().version()).isEqualTo("01.00");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<mrq><ref>1</ref><dty>3</dty></mrq>", "<mrq><ref>1</ref><cid>4</cid></mrq>",
			"<mrq><ref>1</ref><cid> </cid><dty>3</dty></mrq>" })
	void withoutControllerOrDeviceTypeATagIsMissing(String xml) {
		assertThat(read(xml).status()).isEqualTo(Snu.TAG_MISSING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "hej", "<mrq><ref>1</ref>", "<mrs><ref>1</ref></mrs>", "<mrq><ref>1</mrq>",
			"\u0000\u0001", "<a:mrq><ref>1</ref></a:mrq>" })
	void whatIsNoRequestHasInvalidFormat(String body) {
		assertThat(read(body).status()).isEqualTo(Snu.INVALID_FORMAT);
	}

	@Test
	void aTornMessageStillSaysWhoseItIs() {
		var torn = read("<mrq><ref>99</ref><cid>46317890</cid><dty>00");
		assertThat(torn.status()).isEqualTo(Snu.INVALID_FORMAT);
		assertThat(torn.message().controller()).contains("46317890");
		assertThat(torn.message().ref()).contains("99");
	}

	@Test
	void aFieldThatIsTooLongIsWrongContent() {
		var reading = read("<mrq><ref>1</ref><cid>4</cid><dty>3</dty><dte>" + "x".repeat(33) + "</dte></mrq>");
		assertThat(reading.status()).isEqualTo(Snu.WRONG_CONTENT);
		assertThat(reading.message().controller()).contains("4");
	}

	@Test
	void aHeartbeatKeepsItsKindWhateverItsStatus() {
		assertThat(read("<mrq><ref>1</ref><cid>4</cid><dty>3</dty><mty>PI</mty><stc>0010</stc></mrq>").message().type())
			.isEqualTo(MessageType.PI);
	}

	@Test
	void aKindThatNobodyKnowsCountsAsAnAlarm() {
		assertThat(read("<mrq><ref>1</ref><cid>4</cid><dty>3</dty><mty>QQ</mty></mrq>").message().type())
			.isEqualTo(MessageType.ME);
	}

	@Test
	void latin1UnderAnUtf8DeclarationIsReadRight() {
		var bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><mrq><ref>1</ref><cid>4</cid><dty>3</dty><dte>Kök, Åsa</dte></mrq>"
			.getBytes(StandardCharsets.ISO_8859_1);
		var reading = Scaip.read(bytes);
		assertThat(reading.status()).isEqualTo(Snu.OK);
		assertThat(reading.message().deviceText()).contains("Kök, Åsa");
	}

	@Test
	void swedishLettersAndEmojiSurvive() {
		assertThat(read("<mrq><ref>1</ref><cid>4</cid><dty>3</dty><lte>Sovrum 🛏 åäö</lte></mrq>").message().texts())
			.isEqualTo("Sovrum 🛏 åäö");
	}

	@Test
	void entitiesAreRefusedAndNothingOutsideIsTouched() {
		var file = "<!DOCTYPE mrq [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><mrq><ref>1</ref><cid>4</cid><dty>3</dty><dte>&x;</dte></mrq>";
		assertThat(read(file).status()).isEqualTo(Snu.INVALID_FORMAT);
		assertThat(read(file).message().texts()).isEmpty();
	}

	@Test
	void anEntityBombIsRefusedQuickly() {
		var bomb = new StringBuilder("<!DOCTYPE mrq [<!ENTITY a \"aaaaaaaaaa\">");
		for (var level = 'b'; level <= 'j'; level++) {
			bomb.append("<!ENTITY ")
				.append(level)
				.append(" \"")
				.append(("&" + (char) (level - 1) + ";").repeat(10))
				.append("\">");
		}
		bomb.append("]><mrq><ref>1</ref><cid>4</cid><dty>3</dty><dte>&j;</dte></mrq>");
		assertTimeout(Duration.ofMillis(500),
				() -> assertThat(read(bomb.toString()).status()).isEqualTo(Snu.INVALID_FORMAT));
	}

	@Test
	void sixtyFourKilobytesAreTooLongButStillSayWhoseTheyAre() {
		var reading = read("<mrq><ref>1</ref><cid>4</cid><dty>3</dty><dte>" + "x".repeat(64 * 1024) + "</dte></mrq>");
		assertThat(reading.status()).isEqualTo(Snu.TOO_LONG);
		assertThat(reading.message().controller()).contains("4");
	}

	@Test
	void otherMediaTypesAreOursWhenTheBodyIs() {
		var body = "<mrq/>".getBytes(StandardCharsets.UTF_8);
		assertThat(Scaip.isFor(Optional.empty(), body)).isTrue();
		assertThat(Scaip.isFor(Optional.of("application/scaip+xml"), body)).isTrue();
		assertThat(Scaip.isFor(Optional.of("application/xml"), body)).isTrue();
		assertThat(Scaip.isFor(Optional.of("text/xml"), body)).isTrue();
		assertThat(Scaip.isFor(Optional.of("text/plain"), body)).isTrue();
		assertThat(Scaip.isFor(Optional.of("text/plain"), "hej".getBytes(StandardCharsets.UTF_8))).isFalse();
	}

	@Test
	void aReplyEchoesTheReferenceAndNamesTheNumberToCall() {
		var reply = new String(
				new Mrs("17", Snu.OK, OptionalInt.of(1), OptionalInt.of(62), Optional.of("+46317000000&")).bytes(),
				StandardCharsets.UTF_8);
		assertThat(reply).contains("<ref>17</ref><snu>0</snu><cve>01.00</cve><mre>1</mre><cre>62</cre>")
			.contains("<tnu>+46317000000&amp;</tnu>");
	}

	@Test
	void theDigitsOfTheStatusAreThoseOfTheStandard() {
		assertThat(Snu.OK.digit()).isZero();
		assertThat(Snu.TOO_LONG.digit()).isEqualTo(1);
		assertThat(Snu.INVALID_FORMAT.digit()).isEqualTo(2);
		assertThat(Snu.WRONG_CONTENT.digit()).isEqualTo(3);
		assertThat(Snu.BUSY.digit()).isEqualTo(6);
		assertThat(Snu.TAG_MISSING.digit()).isEqualTo(7);
	}

}
