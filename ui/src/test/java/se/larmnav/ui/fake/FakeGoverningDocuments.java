package se.larmnav.ui.fake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.larmnav.contract.tenants.GoverningDocumentsApi;
import se.larmnav.ui.client.Problem;

/** One of each sort: a link, a template, a text, and one whose address is missing. */
@Component
public class FakeGoverningDocuments implements GoverningDocumentsApi {

	/** Null when nothing is down; else what the call answers. */
	public @Nullable Problem down;

	@Override
	public List<GoverningDocument> documents() {
		if (this.down != null) {
			throw this.down;
		}
		return List.of(
				new GoverningDocument("key-handling", "Rutin för nyckelhantering", "ROUTINE", null, null, null, null,
						List.of("KEYS"), "GBG-TPL-01", false),
				new GoverningDocument("key-receipt", "Nyckelkvittens", "TEMPLATE", null, "Nyckelkvittens", null, null,
						List.of("KEYS"), "GBG-TPL-01", true),
				new GoverningDocument("outage-plan", "Avbrottsplan", "ROUTINE", "https://example.se/avbrott", null,
						null, "Trygghetsteamet", List.of("OUTAGE"), "GIS-TPL-03", true),
				new GoverningDocument("qr-codes", "Var QR-koder finns", "TEXT", null, null,
						"QR-kod finns hos samordnaren.", null, List.of("INSTALLATION"), "LJU-INS-05", true),
				new GoverningDocument("deviation-routine", "Rutin för avvikelsehantering", "ROUTINE", null, null, null,
						null, List.of("DEVIATION"), "GIS-TPL-05", false),
				new GoverningDocument("method-support", "Metodstöd trygghetslarm", "GUIDE", "https://example.se/metod",
						null, null, null, List.of("INVESTIGATION", "DECISION", "FOLLOW_UP"), "GBG-SCO-02", true));
	}

}
