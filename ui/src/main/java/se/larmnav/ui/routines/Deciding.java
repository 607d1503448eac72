package se.larmnav.ui.routines;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What is done with a whole draft on its way to be in force. */
interface Deciding {

	/** Sends it for approval, to be in force from a day. */
	void send(LocalDate from, @Nullable String word);

	void takeBack();

	void approve();

	void sendBack(String word);

	void publish();

}
