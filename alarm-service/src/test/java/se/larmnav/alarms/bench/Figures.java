package se.larmnav.alarms.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long each of many things took, and all of them together. */
record Figures(long[] nanos, double seconds) {

	Figures {
		nanos = nanos.clone();
		Arrays.sort(nanos);
	}

	double perSecond() {
		return nanos.length / seconds;
	}

	/** In milliseconds. */
	double percentile(double part) {
		return (nanos.length == 0) ? 0
				: nanos[(int) Math.min(nanos.length - 1, Math.round(part * (nanos.length - 1)))] / 1e6;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "p50 %6.2f ms   p99 %6.2f ms   %7.1f /s   (%d)", percentile(0.50),
				percentile(0.99), perSecond(), nanos.length);
	}

}
