package se.larmnav.alarms.sip;

/** A body with its media type; nothing at all is {@link #NONE}. */
public record Content(String type, byte[] bytes) {

	public static final Content NONE = new Content("", new byte[0]);

}
