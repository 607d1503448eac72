package se.larmnav.routine.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import se.larmnav.routine.MayBeLeftOut;
import se.larmnav.routine.Missing;
import se.larmnav.routine.Source;
import se.larmnav.routine.file.Identifies;
import se.larmnav.routine.file.Key;
import se.larmnav.routine.text.Texts;

/**
 * Which technology a device may have, and how it may be connected (C46, C48).
 *
 * @param ofNew what may be installed
 * @param kept what stays where it already is (AMB-22)
 * @param connections how a device may be connected
 * @param assessed that the conditions in the home are assessed first (GIS-INS-02)
 */
public record Technology(@Key("new") List<Kind> ofNew, @MayBeLeftOut List<Kind> kept, List<Connection> connections,
		@MayBeLeftOut boolean assessed, Source source) {

	public Technology {
		if (ofNew.isEmpty() || connections.isEmpty()) {
			throw new IllegalArgumentException("at least one technology and one connection");
		}
		ofNew = List.copyOf(ofNew);
		kept = List.copyOf(kept);
		connections = List.copyOf(connections);
	}

	/** The kinds of device that there are. */
	public enum Kind {

		DIGITAL, ANALOGUE

	}

	/** How a device reaches the centre. */
	public enum By {

		MOBILE, FIXED_BROADBAND, TELEPHONE_LINE

	}

	/**
	 * A connection.
	 *
	 * @param label in Swedish
	 * @param whereCityNetwork that it demands the city network (stadsnät, GIS-INS-03)
	 */
	public record Connection(@Identifies By by, String label, @MayBeLeftOut boolean whereCityNetwork, Source source) {
	}

	/** Whether anybody has to say it; what can only be in one way is not asked. */
	public boolean isAsked() {
		return this.assessed || this.ofNew.size() > 1 || this.connections.size() > 1
				|| this.connections.stream().anyMatch(Connection::whereCityNetwork);
	}

	/** What keeps a new device from being installed; empty when nothing does. */
	public List<Missing> refuses(Kind kind, By by, boolean cityNetwork) {
		var missing = new ArrayList<Missing>();
		if (!this.ofNew.contains(kind)) {
			missing.add(lacks("technology-not-installed", this.source));
		}
		this.connections.stream().filter((one) -> one.by() == by).findFirst().ifPresentOrElse((one) -> {
			if (one.whereCityNetwork() && !cityNetwork) {
				missing.add(lacks("connection-needs-city-network", one.source()));
			}
		}, () -> missing.add(lacks("connection-not-used", this.source)));
		return missing;
	}

	private static Missing lacks(String phrase, Source source) {
		return new Missing(phrase, Texts.national().phrase(phrase, Map.of()), source);
	}

}
