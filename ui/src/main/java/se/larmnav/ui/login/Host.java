package se.larmnav.ui.login;

/** What the host of a request says about whom it is for. */
sealed interface Host {

	/** A municipality's own address. */
	record Municipality(String alias) implements Host {
	}

	/** The platform's own address, for those who run it. */
	record Platform() implements Host {
	}

	/** An address at which nobody logs in. */
	record Unnamed() implements Host {
	}

}
