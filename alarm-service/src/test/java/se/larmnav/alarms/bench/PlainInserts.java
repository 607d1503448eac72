package se.larmnav.alarms.bench;

import java.nio.charset.StandardCharsets;

import se.larmnav.alarms.Town;
import se.larmnav.embedded.Parts;

/**
 * The peer of everything that is acknowledged: the same row in a table like the journal,
 * inserted and committed, and nothing else.
 */
final class PlainInserts {

	private static final String INSERT = """
			insert into bench_journal (id, received_at, way, peer, raw, cut, controller, tenant, urgent)
			values (uuidv7(), clock_timestamp(), 'SIP', 'UDP 127.0.0.1:1', ?, false, '1', 'goteborg', true)
			""";

	private static final byte[] BYTES = """
			<mrq><ref>123456</ref><ver>01.00</ver><mty>ME</mty><cid>46700123456</cid><dty>0003</dty><stc>0010</stc></mrq>"""
		.getBytes(StandardCharsets.US_ASCII);

	private final Town town;

	PlainInserts(Town town) {
		this.town = town;
		town.tamper("create table if not exists public.bench_journal (like platform.intake_journal including all)");
	}

	/** As many connections as there are lanes. */
	Figures run(int lanes, int each) throws Exception {
		return Lanes.run(lanes, each, (lane) -> {
			var connection = Parts.postgres().connect(town.databaseName());
			var insert = connection.prepareStatement(INSERT);
			insert.setBytes(1, BYTES);
			return insert::executeUpdate;
		});
	}

}
