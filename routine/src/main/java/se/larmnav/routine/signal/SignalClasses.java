package se.larmnav.routine.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What each signal means: the first class that matches. The last one matches all. */
public record SignalClasses(List<SignalClass> classes) {

	public SignalClasses {
		if (classes.isEmpty() || !classes.getLast().matchesEverything()) {
			throw new IllegalArgumentException("a last class that matches everything");
		}
		classes = List.copyOf(classes);
	}

	/** What a signal means. */
	public SignalClass of(Signal signal) {
		return this.classes.stream().filter((one) -> one.matches(signal)).findFirst().orElseThrow();
	}

	/** The faults that technical signals open. */
	public Set<String> faults() {
		return this.classes.stream().map(SignalClass::fault).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	/** A municipality's own classes come before these. */
	public SignalClasses with(List<SignalClass> own) {
		var all = new ArrayList<>(own);
		all.addAll(this.classes);
		return new SignalClasses(all);
	}

}
